package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tables in a column of text: lines below each other whose wide gaps stand at the same places. A table without ruling
 * lines is told from a list by its first cell, which is more than a number.
 */
final class Tables {

    private static final float SAME_PLACE = 0.35f;
    private static final float NEXT_LINE = 2.6f;
    private static final float CLOSE = 1.35f;

    /** The rows of a table by their first lines; the other lines of a row lead to no row. */
    private final Map<TextLine, List<List<TextLine>>> rows = new IdentityHashMap<>();

    private final Map<TextLine, Boolean> inside = new IdentityHashMap<>();

    private Tables() {}

    /** The tables of one column, whose lines are in order. */
    static Tables of(List<TextLine> column) {
        Tables tables = new Tables();
        int k = 0;
        while (k < column.size()) {
            int end = tables.table(column, k);
            k = Math.max(k + 1, end);
        }
        return tables;
    }

    /** Whether a line is part of a table. */
    boolean holds(TextLine line) {
        return inside.containsKey(line);
    }

    /** The cells of the row that begins with this line, each cell as its lines; empty for another line of a row. */
    List<List<TextLine>> row(TextLine line) {
        return rows.getOrDefault(line, List.of());
    }

    /** Takes the table that begins at a line, if one does; gives the place after it. */
    private int table(List<TextLine> column, int from) {
        TextLine head = column.get(from);
        if (!isRow(head)) {
            return from;
        }
        List<Integer> begins = new ArrayList<>(List.of(from));
        int end = from + 1;
        while (end < column.size() && follows(column.get(end - 1), column.get(end))) {
            TextLine line = column.get(end);
            if (isRow(line) && line.cells().size() <= head.cells().size() && fits(line, head)) {
                begins.add(end);
            } else if (!goesOn(line, head) && !goesOnInFirst(column.get(end - 1), line, head)) {
                break;
            }
            end++;
        }
        if (begins.size() < 2) {
            return from;
        }
        for (int r = 0; r < begins.size(); r++) {
            int next = r + 1 < begins.size() ? begins.get(r + 1) : end;
            List<TextLine> lines = column.subList(begins.get(r), next);
            rows.put(lines.get(0), cells(lines, head));
            lines.forEach(line -> inside.put(line, true));
        }
        return end;
    }

    private static boolean isRow(TextLine line) {
        int cells = line.cells().size();
        return cells > 1 && !Labels.isAlone(firstCell(line)) && (cells > 2 || !Labels.hangs(firstCell(line)));
    }

    private static String firstCell(TextLine line) {
        return line.cells().get(0).text().strip();
    }

    /** Whether a line is a mark and, behind a wide gap, the text that it marks. */
    static boolean isMarked(TextLine line) {
        return line.cells().size() == 2 && Labels.hangs(firstCell(line));
    }

    private static boolean follows(TextLine before, TextLine line) {
        float gap = line.y() - before.y();
        return gap > 0 && gap < NEXT_LINE * Math.max(before.size(), line.size());
    }

    /** Whether every cell begins, ends or is centred where a cell of the first row does. */
    private static boolean fits(TextLine line, TextLine head) {
        int at = 0;
        for (TextLine cell : line.cells()) {
            at = place(cell, head, at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** A further line of a row: text below a cell other than the first. */
    private static boolean goesOn(TextLine line, TextLine head) {
        if (line.cells().isEmpty()) {
            return place(line, head, 1) > 0 && !Labels.opens(line.text());
        }
        return place(line.cells().get(0), head, 1) > 0 && fits(line, head);
    }

    /** A further line of the first cell: close below, and narrow enough to end before the second. */
    private static boolean goesOnInFirst(TextLine before, TextLine line, TextLine head) {
        return line.cells().isEmpty()
                && place(line, head, 0) == 0
                && line.end() < head.cells().get(1).start()
                && line.y() - before.y() < CLOSE * line.size()
                && !Labels.opens(line.text());
    }

    private static int place(TextLine cell, TextLine head, int from) {
        float tolerance = SAME_PLACE * head.size();
        for (int k = from; k < head.cells().size(); k++) {
            TextLine other = head.cells().get(k);
            boolean sameStart = Math.abs(cell.x() - other.x()) < tolerance;
            boolean sameEnd = Math.abs(cell.right() - other.right()) < tolerance;
            boolean sameMiddle = Math.abs(cell.x() + cell.right() - other.x() - other.right()) < 2 * tolerance;
            if (sameStart || sameEnd || sameMiddle) {
                return k;
            }
        }
        return -1;
    }

    private static List<List<TextLine>> cells(List<TextLine> lines, TextLine head) {
        List<List<TextLine>> cells = new ArrayList<>();
        head.cells().forEach(cell -> cells.add(new ArrayList<>()));
        for (TextLine line : lines) {
            for (TextLine cell : line.cells().isEmpty() ? List.of(line) : line.cells()) {
                cells.get(Math.max(0, place(cell, head, 0))).add(cell);
            }
        }
        return Collections.unmodifiableList(cells);
    }
}

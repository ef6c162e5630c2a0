package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.report.Columns;

/** A small table for the terminal: columns as wide as their widest cell, the last one broken into lines. */
final class TextTable {

    private static final int GAP = 2;
    private static final int LEAST_FOR_LAST = 28;
    private static final int INDENT = 4;

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... heads) {
        rows.add(heads.clone());
    }

    void row(String... cells) {
        String[] shown = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            shown[i] = Shown.line(cells[i]);
        }
        rows.add(shown);
    }

    /** The table at a width; where little room is left for the last column, its cells go on lines of their own. */
    String text(int width) {
        int last = rows.get(0).length - 1;
        int[] widths = new int[last];
        int before = 0;
        for (int i = 0; i < last; i++) {
            for (String[] row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row[i]));
            }
            before += widths[i] + GAP;
        }
        boolean beside = width - before >= LEAST_FOR_LAST;
        int indent = beside ? before : INDENT;
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < last; i++) {
                line.append(Columns.pad(row[i], widths[i] + GAP));
            }
            List<String> rest = new ArrayList<>(Columns.wrap(row[last], Math.max(LEAST_FOR_LAST, width - indent)));
            if (beside) {
                line.append(rest.remove(0));
            }
            lines.add(line.toString().stripTrailing());
            rest.stream().filter(text -> !text.isEmpty()).forEach(text -> lines.add(" ".repeat(indent) + text));
        }
        return String.join("\n", lines);
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Edit;

/** An old and a new text in two columns of the terminal, each with its own marks. */
public final class SideBySide {

    private static final String RULE = " \u2502 ";

    private SideBySide() {}

    /** The lines of two texts that were linked; {@code width} in columns is that of both together. */
    public static List<String> of(List<Edit> edits, int width, boolean colour) {
        Ink ink = new Ink(colour);
        return columns(
                ComparisonText.marked(without(edits, Edit.Op.INSERT), ink),
                ComparisonText.marked(without(edits, Edit.Op.DELETE), ink),
                width);
    }

    private static List<Edit> without(List<Edit> edits, Edit.Op op) {
        return edits.stream().filter(edit -> edit.op() != op).toList();
    }

    /** Two texts, already marked, in columns. */
    static List<String> columns(String left, String right, int width) {
        int column = (width - RULE.length()) / 2;
        List<String> old = left.isEmpty() ? List.of() : Columns.wrap(left, column);
        List<String> young = right.isEmpty() ? List.of() : Columns.wrap(right, column);
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < Math.max(old.size(), young.size()); k++) {
            String before = k < old.size() ? old.get(k) : "";
            String now = k < young.size() ? young.get(k) : "";
            lines.add((Columns.pad(before, column) + RULE + now).stripTrailing());
        }
        return lines;
    }
}

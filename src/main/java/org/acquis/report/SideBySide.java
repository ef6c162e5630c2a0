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
        return columns(List.of(left, right), width);
    }

    /** Texts, already marked, in as many columns of the same width. */
    static List<String> columns(List<String> texts, int width) {
        int column = (width - RULE.length() * (texts.size() - 1)) / texts.size();
        List<List<String>> wrapped = texts.stream()
                .map(text -> text.isEmpty() ? List.<String>of() : Columns.wrap(text, column))
                .toList();
        int most = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < most; k++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < wrapped.size(); c++) {
                String part = k < wrapped.get(c).size() ? wrapped.get(c).get(k) : "";
                line.append(c + 1 < wrapped.size() ? Columns.pad(part, column) + RULE : part);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}

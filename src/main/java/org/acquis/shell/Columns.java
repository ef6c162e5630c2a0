package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;

/** A small table for the terminal: columns as wide as their widest cell, the last one cut at the width. */
final class Columns {

    private final List<String[]> rows = new ArrayList<>();

    Columns(String... heads) {
        rows.add(heads.clone());
    }

    void row(String... cells) {
        String[] shown = new String[cells.length];
        for (int i = 0; i < cells.length; i++) {
            shown[i] = Shown.line(cells[i]);
        }
        rows.add(shown);
    }

    String text(int width) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(row[i]);
                if (i < columns - 1) {
                    line.append(" ".repeat(widths[i] - row[i].length() + 2));
                }
            }
            String whole = line.toString().stripTrailing();
            text.append(whole.length() > width ? whole.substring(0, width - 1) + "…" : whole).append('\n');
        }
        return text.toString().stripTrailing();
    }
}

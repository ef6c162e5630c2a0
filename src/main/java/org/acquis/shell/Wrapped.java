package org.acquis.shell;

import java.util.stream.Collectors;
import org.acquis.report.Columns;

/** Breaks running text into lines that fit a width. */
final class Wrapped {

    private static final int NARROWEST = 20;

    private Wrapped() {}

    /** The text in lines of at most {@code width} columns, each after the indent. */
    static String text(String text, String indent, int width) {
        return Columns.wrap(text, Math.max(NARROWEST, width - indent.length())).stream()
                .map(line -> indent + line)
                .collect(Collectors.joining("\n"));
    }
}

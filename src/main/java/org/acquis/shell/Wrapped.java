package org.acquis.shell;

/** Breaks running text into lines that fit a width. */
final class Wrapped {

    private Wrapped() {}

    /** The text in lines of at most {@code width} columns, each after the indent; a longer word keeps a line of its own. */
    static String text(String text, String indent, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            }
            if (column == 0) {
                out.append(indent);
                column = indent.length();
            } else {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}

package org.acquis.interchange;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an indented XML document element by element; characters that XML does not allow are left out. */
final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    XmlText open(String name, String... attributes) {
        indent().append(tag(name, attributes)).append(">\n");
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    XmlText close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    void empty(String name, String... attributes) {
        indent().append(tag(name, attributes)).append("/>\n");
    }

    /** An element that holds text alone. */
    void element(String name, String text, String... attributes) {
        indent().append(tag(name, attributes))
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(open.size()));
    }

    private static String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<").append(name);
        for (int k = 0; k + 1 < attributes.length; k += 2) {
            tag.append(' ')
                    .append(attributes[k])
                    .append("=\"")
                    .append(escaped(attributes[k + 1]))
                    .append('"');
        }
        return tag.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

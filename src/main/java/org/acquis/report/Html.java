package org.acquis.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML by element. Tag and attribute names are ours; every text and every attribute value is escaped, so that words of a
 * document can end neither an element nor an attribute.
 */
final class Html {

    private static final Set<String> NEVER = Set.of("script", "style", "iframe", "object", "embed", "base", "link");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    Html open(String tag, String... attributes) {
        if (NEVER.contains(tag)) {
            throw new IllegalArgumentException("a report has no <" + tag + "> of its own");
        }
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element without content or end tag, such as {@code br}. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name.startsWith("on") || name.equals("style") || (name.equals("href") && !value.startsWith("#"))) {
                throw new IllegalArgumentException("a report has no attribute " + name + "=" + value);
            }
            out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        }
        out.append('>');
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Text, escaped; control characters are shown, never sent. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with nothing but text. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A line break in the source, for people who read it and for tools that compare it. */
    Html newLine() {
        out.append('\n');
        return this;
    }

    /** What was written; every element must be closed. */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    static String escaped(String text) {
        String clean = TerminalText.clean(text);
        StringBuilder escaped = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}

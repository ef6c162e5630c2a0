package org.acquis.shell;

import java.util.regex.Pattern;
import org.acquis.report.TerminalText;

/** Makes text from files, names and documents safe for a terminal. */
final class Shown {

    /** C0 but for tab and the ends of lines, DEL and C1: what can steer a terminal. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");

    /** These, and what turns the reading order; a text in JSON has none of C0 any more. */
    private static final Pattern STEERING = Pattern.compile("[\\x7F-\\x9F\\u2028-\\u202E\\u2066-\\u2069]");

    private Shown() {}

    /** One line: control, line and direction characters are shown as {@code \}{@code u{..}}. */
    static String line(String text) {
        return TerminalText.clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** JSON of the same value, in which no character can steer a terminal. */
    static String json(String json) {
        return STEERING.matcher(json)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    /** A table, or a document that is text, with control characters shown; the marks of right-to-left text stay, since they are data. */
    static String table(String table) {
        return CONTROL.matcher(table)
                .replaceAll(found -> "\\\\u{%x}".formatted((int) found.group().charAt(0)));
    }
}

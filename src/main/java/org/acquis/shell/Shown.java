package org.acquis.shell;

/** Makes text from files, names and documents safe for a terminal. */
final class Shown {

    private Shown() {}

    /** One line: control, line and direction characters are shown as {@code \}{@code u{..}}. */
    static String line(String text) {
        return org.acquis.report.TerminalText.clean(text).replace('\n', ' ').replace('\t', ' ');
    }
}

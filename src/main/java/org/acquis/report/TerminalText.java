package org.acquis.report;

/** Makes text from strangers safe for a terminal. */
public final class TerminalText {

    private TerminalText() {}

    /**
     * The text with every character that could steer a terminal or turn its reading order shown as {@code \}{@code u{..}}: C0
     * but for line feed and tab, DEL, C1, direction marks and the Unicode line separators.
     */
    public static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (steers(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text.substring(0, i));
                }
                clean.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else if (clean != null) {
                clean.append(c);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean steers(char c) {
        return (c < 0x20 && c != '\n' && c != '\t')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029;
    }
}

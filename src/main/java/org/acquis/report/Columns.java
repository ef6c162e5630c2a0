package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes, and how it breaks into lines. */
public final class Columns {

    private static final String ESCAPE = "\u001B[";
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private Columns() {}

    /** Columns of a text: two for a wide East Asian character, none for a mark that combines and for a colour code. */
    public static int width(String text) {
        int columns = 0;
        int i = 0;
        while (i < text.length()) {
            int colourEnd = text.startsWith(ESCAPE, i) ? text.indexOf('m', i) : -1;
            if (colourEnd > 0) {
                i = colourEnd + 1;
                continue;
            }
            int c = text.codePointAt(i);
            columns += width(c);
            i += Character.charCount(c);
        }
        return columns;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The blocks that Unicode Standard Annex 11 gives the width W or F. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0x303E)
                || (c >= 0x3041 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The lines of a text at most this wide; a word that is wider than a line is broken. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            int used = 0;
            for (String word : BLANKS.split(paragraph.strip())) {
                int columns = width(word);
                if (used > 0 && used + 1 + columns > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (used > 0) {
                    line.append(' ');
                    used++;
                }
                while (columns > width && !word.contains(ESCAPE)) {
                    int cut = fitting(word, width - used);
                    lines.add(line + word.substring(0, cut));
                    line.setLength(0);
                    used = 0;
                    word = word.substring(cut);
                    columns = width(word);
                }
                line.append(word);
                used += columns;
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** How many units of a text fit; at least one character. */
    private static int fitting(String text, int width) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > width && i > 0) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** The text with blanks up to this width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}

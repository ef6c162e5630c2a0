package org.acquis.reading.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.acquis.reading.rtf.RtfGroup.Goal;

/** Which styles of a Rich Text file are headings, by their names and outline levels. */
final class RtfStyles {

    private static final int LEVELS = 9;

    private final Map<Integer, Integer> headings = new HashMap<>();
    private int style;

    /** The list of styles begins; the first has no number. */
    void begin() {
        style = 0;
    }

    /** The name of the style whose number came last. */
    void name(String words) {
        String name = words.toLowerCase(Locale.ROOT).replace(";", "").strip();
        if (name.equals("title")) {
            headings.put(style, 1);
        } else if (name.matches("heading [1-9]")) {
            headings.put(style, name.charAt(8) - '0');
        }
    }

    /** A word about the style of a paragraph, or of the style that is listed; false for other words. */
    boolean word(String name, int number, RtfGroup group) {
        boolean listed = group.goal == Goal.STYLE;
        switch (name) {
            case "s" -> {
                style = number;
                group.flow.heading = listed ? 0 : headings.getOrDefault(number, 0);
            }
            case "outlinelevel" -> {
                int level = number >= 0 && number < LEVELS ? number + 1 : 0;
                if (!listed) {
                    group.flow.heading = level;
                } else if (level > 0) {
                    headings.put(style, level);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

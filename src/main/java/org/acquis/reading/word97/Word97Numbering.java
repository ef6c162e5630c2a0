package org.acquis.reading.word97;

import java.util.HashMap;
import java.util.Map;
import org.acquis.reading.office.ListNumbers;
import org.acquis.reading.office.Symbols;
import org.apache.poi.hwpf.usermodel.HWPFList;

/** The numbers of lists in documents of Word 97 ([MS-DOC] 2.9.150, LVL). */
final class Word97Numbering {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private static final Map<Integer, String> FORMATS = Map.of(
            1, "upperRoman", 2, "lowerRoman", 3, "upperLetter", 4, "lowerLetter", 5, "ordinal", 22, "decimalZero");

    /** The counters of one list, below its first use -1. */
    private static final class Counters {
        private final int[] values = new int[LEVELS];
        private final boolean[] begun = new boolean[LEVELS];
    }

    private final Map<Integer, Counters> lists = new HashMap<>();

    /** Counts a paragraph of a list at a level from 0 and gives its label. */
    String next(HWPFList list, int level) {
        if (level < 0 || level >= LEVELS) {
            return "";
        }
        Counters counters = lists.computeIfAbsent(list.getLsid(), key -> new Counters());
        counters.values[level] = counters.begun[level] ? counters.values[level] + 1 : list.getStartAt((char) level);
        counters.begun[level] = true;
        for (int below = level + 1; below < LEVELS; below++) {
            counters.begun[below] = false;
        }
        int format = list.getNumberFormat((char) level);
        String text = list.getNumberText((char) level);
        if (text == null) {
            return "";
        }
        return format == BULLET ? Symbols.bullet(text.isEmpty() ? "•" : text) : label(list, counters, text);
    }

    /** A control character below 9 in the text of a number stands for the number of that level. */
    private static String label(HWPFList list, Counters counters, String text) {
        StringBuilder label = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= LEVELS) {
                label.append(c);
                continue;
            }
            int format = list.getNumberFormat(c);
            int value = counters.begun[c] ? counters.values[c] : list.getStartAt(c);
            label.append(format == NONE ? "" : ListNumbers.write(value, FORMATS.getOrDefault(format, "decimal")));
        }
        return label.toString().strip();
    }
}

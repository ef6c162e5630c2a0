package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;

/** The numbers that Word will show. */
public final class Labels {

    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    private Labels() {}

    /**
     * The labels of the items in order: paragraphs 1., 2., sub-paragraphs (a), (b), points (i), (ii); empty for the others and where
     * the style of the template bears no number.
     */
    public static List<String> of(Draft draft, Template template) {
        List<String> labels = new ArrayList<>();
        int[] count = new int[3];
        for (DraftItem item : draft.items()) {
            ClauseStyle style = ClauseStyle.of(item);
            if (style == ClauseStyle.HEADING || style == ClauseStyle.PREAMBULAR) {
                labels.add("");
                continue;
            }
            int level = Math.max(1, Math.min(3, item.level()));
            int number = ++count[level - 1];
            for (int below = level; below < count.length; below++) {
                count[below] = 0;
            }
            if (!template.numbered().contains(style)) {
                labels.add("");
                continue;
            }
            labels.add(
                    switch (level) {
                        case 1 -> number + ".";
                        case 2 -> "(" + letters(number) + ")";
                        default -> "(" + (number <= ROMAN.length ? ROMAN[number - 1] : String.valueOf(number)) + ")";
                    });
        }
        return labels;
    }

    private static String letters(int number) {
        // Word goes on after (z) with (aa), (bb).
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat(1 + (number - 1) / 26);
    }
}

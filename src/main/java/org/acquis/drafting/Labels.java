package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** The numbers that Word will show. */
public final class Labels {

    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    private Labels() {}

    /** The labels of the items in order: paragraphs 1., 2., sub-paragraphs (a), (b), points (i), (ii); empty for the others. */
    public static List<String> of(Draft draft) {
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

    /** How a paragraph of a draft is cited: its number where it has one, else its place. */
    public static String cited(Draft draft, int place) {
        DraftItem item = draft.items().get(place - 1);
        return item.role() == Role.PREAMBULAR || item.role() == Role.HEADING
                ? String.valueOf(place)
                : place + " (" + of(draft).get(place - 1) + ")";
    }
}

package org.acquis.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** Where a paragraph goes when nobody says where. */
public final class UsualPlace {

    /** What ends resolutions and communiqués: the matter stays open, and when one meets again. */
    private static final Pattern LAST_WORDS = Pattern.compile(
            "\\b(?:remain(?:s|ed)? (?:actively )?seized|(?:meet|met|convene|reconvene) again|next meeting)\\b",
            Pattern.CASE_INSENSITIVE);

    private UsualPlace() {}

    /**
     * The place, from 1: a preambular paragraph behind the last of them, another before the paragraph that closes the draft, a
     * heading and what closes itself at the end.
     */
    public static int of(Draft draft, DraftItem item) {
        List<DraftItem> items = draft.items();
        if (item.role() == Role.PREAMBULAR) {
            for (int place = items.size(); place > 0; place--) {
                if (items.get(place - 1).role() == Role.PREAMBULAR) {
                    return place + 1;
                }
            }
            return 1;
        }
        int end = items.size() + 1;
        if (item.role() == Role.HEADING || items.isEmpty() || !isClosing(items.get(end - 2), item)) {
            return end;
        }
        boolean underHeading = end > 2 && items.get(end - 3).role() == Role.HEADING;
        return underHeading ? end - 2 : end - 1;
    }

    /** Whether nothing like the item can follow this paragraph: it has the last words, or the full stop after which no semicolon comes. */
    private static boolean isClosing(DraftItem last, DraftItem item) {
        if (last.level() != 1
                || last.role() == Role.PREAMBULAR
                || LAST_WORDS.matcher(item.text()).find()) {
            return false;
        }
        boolean fullStop = last.role() == Role.OPERATIVE
                && last.text().strip().endsWith(".")
                && item.text().strip().endsWith(";");
        return fullStop || LAST_WORDS.matcher(last.text()).find();
    }
}

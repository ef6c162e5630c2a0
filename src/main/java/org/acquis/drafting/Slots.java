package org.acquis.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;

/** The slots of suggested wordings: {@code {{target}}} in the text of a paragraph. */
public final class Slots {

    private Slots() {}

    /** The names of the slots that are open in a draft, in the order of the text. */
    public static Set<String> open(Draft draft) {
        return named(draft.items().stream().map(DraftItem::text).toList());
    }

    static Set<String> named(Collection<String> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            marks(text).forEach(mark -> names.add(mark.name()));
        }
        return names;
    }

    static String filled(String text, String name, String value) {
        StringBuilder filled = new StringBuilder(text);
        List<Mark> marks = marks(text);
        for (int k = marks.size() - 1; k >= 0; k--) {
            if (marks.get(k).name().equals(name)) {
                filled.replace(marks.get(k).start(), marks.get(k).end(), value);
            }
        }
        return filled.toString();
    }

    /** The text with its open slots in brackets, as it goes round. */
    static String shownOpen(String text) {
        StringBuilder shown = new StringBuilder(text);
        List<Mark> marks = marks(text);
        for (int k = marks.size() - 1; k >= 0; k--) {
            shown.replace(
                    marks.get(k).start(), marks.get(k).end(), "[" + marks.get(k).name() + "]");
        }
        return shown.toString();
    }

    private static List<Mark> marks(String text) {
        try {
            List<Mark> marks = new ArrayList<>(Mark.in(text));
            marks.removeIf(mark -> mark.kind() != Mark.Kind.FIELD);
            return marks;
        } catch (Mark.Broken e) {
            // Braces that a drafter typed and that name no slot are text; the check reports them.
            return List.of();
        }
    }
}

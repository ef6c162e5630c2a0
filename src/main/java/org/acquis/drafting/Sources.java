package org.acquis.drafting;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.alignment.WordEdits;
import org.acquis.demand.Coder;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** Where a paragraph was taken from, and how far it has gone from there since. */
public final class Sources {

    private static final Coder CODER = new Coder();

    private Sources() {}

    /** The source as a reader would cite it, with how far the text was changed; empty for a text of one's own. */
    public static String cited(DraftItem item) {
        if (item.source() == null) {
            return "";
        }
        String changed = changed(item);
        return item.sourceTitle() + " (" + item.source() + ")" + (changed.isEmpty() ? "" : "; " + changed);
    }

    /** How far a borrowed text was changed: "changed since: 2 words out, 5 in; urges -> demands, stronger". Empty where it was not. */
    public static String changed(DraftItem item) {
        String now = Brackets.withoutProposals(item.text());
        if (item.source() == null || now.equals(item.sourceText())) {
            return "";
        }
        int out = 0;
        int in = 0;
        for (Edit edit : WordEdits.between(item.sourceText(), now)) {
            int words = Words.words(edit.text()).size();
            out += edit.op() == Edit.Op.DELETE ? words : 0;
            in += edit.op() == Edit.Op.INSERT ? words : 0;
        }
        if (out == 0 && in == 0) {
            return "changed since in its punctuation alone";
        }
        return "changed since: " + counted(out, "out") + ", " + in + " in" + strength(item);
    }

    private static String counted(int words, String where) {
        return words + (words == 1 ? " word " : " words ") + where;
    }

    private static String strength(DraftItem item) {
        List<Act> before = acts(item.role(), item.sourceText());
        List<Act> after = acts(item.role(), Brackets.withoutProposals(item.text()));
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        Act old = before.get(0);
        Act now = after.get(0);
        if (old.verb().equalsIgnoreCase(now.verb())) {
            return "";
        }
        String verdict = old.axis() != now.axis() || old.strength() == now.strength()
                ? ""
                : now.strength() > old.strength() ? ", stronger" : ", softer";
        return "; " + old.verb() + " -> " + now.verb() + verdict;
    }

    private static List<Act> acts(Role role, String text) {
        return CODER.code(List.of(Clause.of("P1", role, "", 1, null, text)))
                .get(0)
                .acts();
    }
}

package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.DraftItem;

/**
 * A text between what delegations want, worked out by rules that have names and give the same every time: a start for the meeting,
 * not a judgement. Where no rule fits, the brackets stay.
 *
 * @param text the paragraph with each place bridged
 * @param reasons for each place the words and the rule, in the order of the text
 */
public record Bridge(String text, List<String> reasons) {
    public Bridge {
        reasons = List.copyOf(reasons);
    }

    /** The bridge over everything that is proposed on a paragraph. */
    public static Bridge of(DraftItem item) {
        return over(Proposals.shown(item));
    }

    private static Bridge over(String shown) {
        List<Brackets> places = Brackets.of(shown);
        List<String> reasons = new ArrayList<>();
        String text = shown;
        for (int k = places.size() - 1; k >= 0; k--) {
            Brackets place = places.get(k);
            BridgeRule.Outcome outcome = BridgeRule.settled(place);
            reasons.add(0, outcome.reason());
            text = outcome.words() == null ? text : place.settled(text, outcome.words());
        }
        return new Bridge(text, reasons);
    }

    /** The rules in a line. */
    public String explained() {
        return String.join("; ", reasons);
    }
}

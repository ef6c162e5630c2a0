package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the slots of a demand changed. A phrase counts as come or gone only where the carrying clauses of the other statement lack
 * its words: what merely moved from one slot to another, or was found in one text and overlooked in the other, is no change.
 *
 * @param wider whether it reaches further: more targets, a larger quantity, an exemption taken away
 * @param narrower whether it reaches less far: fewer targets, a smaller quantity, a new condition
 * @param detail one line a slot that changed, in words
 */
record SlotChanges(boolean wider, boolean narrower, List<String> detail) {

    /** More of these is a wider demand. */
    private static final Set<String> REACH = Set.of("target", "object", "scope");

    /** More of these is a narrower demand. */
    private static final Set<String> LIMITS = Set.of("exemption", "condition");

    private static final String QUANTITY = "quantity";

    /** Told beside the verbs, where the acts are compared. */
    private static final String ADDRESSEE = "addressee";

    static SlotChanges between(Carried before, Carried now) {
        return new Finder(before, now).find();
    }

    private static final class Finder {

        private final Map<String, String> before;
        private final Map<String, String> now;
        private final Vocabulary wordsBefore;
        private final Vocabulary wordsNow;
        private final List<String> detail = new ArrayList<>();
        private boolean wider;
        private boolean narrower;

        Finder(Carried before, Carried now) {
            this.before = before.slots();
            this.now = now.slots();
            this.wordsBefore = new Vocabulary(before.texts());
            this.wordsNow = new Vocabulary(now.texts());
        }

        SlotChanges find() {
            Set<String> slots = new TreeSet<>(before.keySet());
            slots.addAll(now.keySet());
            slots.remove(ADDRESSEE);
            for (String slot : slots) {
                compare(slot, before.getOrDefault(slot, ""), now.getOrDefault(slot, ""));
            }
            return new SlotChanges(wider, narrower, List.copyOf(detail));
        }

        private void compare(String slot, String from, String to) {
            List<String> gained = wordsBefore.missing(to);
            List<String> lost = wordsNow.missing(from);
            if (gained.isEmpty() && lost.isEmpty()) {
                return;
            }
            int amount = slot.equals(QUANTITY) ? Quantity.compare(from, to) : 0;
            boolean more = lost.isEmpty();
            boolean less = gained.isEmpty();
            if (amount != 0) {
                reach(amount > 0);
                detail.add(slot + (amount > 0 ? " raised: " : " lowered: ") + from + " -> " + to);
            } else if (LIMITS.contains(slot) && more != less) {
                reach(less);
                detail.add(slot + (more ? " added: + " + quoted(gained) : " taken away: - " + quoted(lost)));
            } else if (REACH.contains(slot) && (from.isEmpty() || to.isEmpty())) {
                return; // a demand has a target whether or not a phrase names it
            } else if (REACH.contains(slot) && more != less) {
                reach(more);
                detail.add(slot + (more ? " widened: + " + quoted(gained) : " narrowed: - " + quoted(lost)));
            } else {
                detail.add(slot + ": " + named(from) + " -> " + named(to));
            }
        }

        private void reach(boolean further) {
            wider |= further;
            narrower |= !further;
        }
    }

    private static String named(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String quoted(List<String> phrases) {
        return String.join(
                ", ", phrases.stream().map(phrase -> "'" + phrase + "'").toList());
    }
}

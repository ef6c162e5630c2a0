package org.acquis.evolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acquis.alignment.Link;
import org.acquis.statement.Clause;

/**
 * How the slots of a demand changed: each clause is compared with the one it goes on from, so that what one clause says is never
 * held against what another said. A phrase counts as come or gone only where the carrying clauses of the other statement lack its
 * words: what merely moved from one slot to another, or was found in one text and overlooked in the other, is no change.
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

    private static final String EXEMPTION = "exemption";

    private static final String LEGAL_BASIS = "legalBasis";

    /** Told beside the verbs, where the acts are compared. */
    private static final String ADDRESSEE = "addressee";

    /** What is exempted there is what is granted. */
    private static final String RELIEF = "sanctions-relief";

    private static final Pattern EXEMPTS = Pattern.compile(
            "\\b(?:exempt|exception|waiver|derogation|(?:shall|do|does) not apply|may (?:permit|allow|authori[sz]e))");

    /** A paragraph of the same text, as the legal basis gives it: its number says where a clause stands, not what it demands. */
    private static final Pattern SAME_TEXT = Pattern.compile("(?:sub-?)?paragraphs? .*", Pattern.CASE_INSENSITIVE);

    /** @param joining the links from a clause with the demand to a clause with the demand */
    static SlotChanges between(Carried before, Carried now, List<Link> joining) {
        return new Finder(before, now).find(joining);
    }

    private static final class Finder {

        private final Carried before;
        private final Carried now;
        private final Vocabulary wordsBefore;
        private final Vocabulary wordsNow;
        private final Map<String, List<String>> detail = new LinkedHashMap<>();
        private final Reach reach;

        Finder(Carried before, Carried now) {
            this.before = before;
            this.now = now;
            this.wordsBefore = new Vocabulary(before.texts());
            this.wordsNow = new Vocabulary(now.texts());
            this.reach = new Reach(
                    Math.max(before.clauseIds().size(), now.clauseIds().size()));
        }

        SlotChanges find(List<Link> joining) {
            List<String> left = before.clauseIds();
            List<String> right = now.clauseIds();
            boolean several = left.size() > 1 || right.size() > 1;
            if (joining.isEmpty() && !several) {
                compare(left, right, false);
            }
            for (Link link : joining) {
                compare(carrying(before, link.left()::contains), carrying(now, link.right()::contains), several);
            }
            if (several) {
                reachOfOthers(joining);
            }
            List<String> lines = new ArrayList<>();
            detail.forEach((line, places) ->
                    lines.add(places.isEmpty() ? line : line + " (" + String.join(", ", places) + ")"));
            return new SlotChanges(reach.isWider(), reach.isNarrower(), lines);
        }

        /** @param place where it changed, or nothing where the demand stands in one clause */
        private void tell(String line, String place) {
            List<String> places = detail.computeIfAbsent(line, key -> new ArrayList<>());
            if (!place.isEmpty() && !places.contains(place)) {
                places.add(place);
            }
        }

        private static List<String> carrying(Carried carried, Predicate<String> which) {
            return carried.clauseIds().stream().filter(which).toList();
        }

        private void compare(List<String> left, List<String> right, boolean several) {
            Map<String, String> from = before.slots(left);
            Map<String, String> to = now.slots(right);
            Set<String> slots = new TreeSet<>(from.keySet());
            slots.addAll(to.keySet());
            slots.remove(ADDRESSEE);
            String clause = String.join(", ", right);
            for (String slot : slots) {
                compare(
                        slot,
                        lasting(slot, from.getOrDefault(slot, "")),
                        lasting(slot, to.getOrDefault(slot, "")),
                        clause,
                        several ? clause : "");
            }
        }

        /** Whether the demand has a slot at both meetings, in whatever clause. */
        private boolean isNamed(String slot) {
            return before.slots().containsKey(slot) && now.slots().containsKey(slot);
        }

        /** Clauses that came and clauses that went bring and take what the demand reaches, but no limits of the others. */
        private void reachOfOthers(List<Link> joining) {
            Set<String> known = new TreeSet<>(before.slots().keySet());
            known.retainAll(now.slots().keySet());
            known.retainAll(REACH);
            for (String clause : now.clauseIds()) {
                if (joining.stream().noneMatch(link -> link.right().contains(clause))) {
                    known.forEach(slot -> reachOfOne(slot, now, clause, wordsBefore, true));
                }
            }
            for (String clause : before.clauseIds()) {
                if (joining.stream().noneMatch(link -> link.left().contains(clause))) {
                    known.forEach(slot -> reachOfOne(slot, before, clause, wordsNow, false));
                }
            }
        }

        private void reachOfOne(String slot, Carried carried, String clause, Vocabulary other, boolean more) {
            List<String> foreign = other.missing(carried.slots(List.of(clause)).getOrDefault(slot, ""));
            if (foreign.isEmpty()) {
                return;
            }
            reach.further(more, clause);
            List<String> untold = foreign.stream()
                    .filter(phrase -> detail.keySet().stream().noneMatch(line -> line.contains("'" + phrase + "'")))
                    .toList();
            if (!untold.isEmpty()) {
                tell(slot + told(more, untold), clause);
            }
        }

        /** The phrases that no line has yet. */
        private List<String> untold(List<String> phrases) {
            return phrases.stream()
                    .filter(phrase -> detail.keySet().stream().noneMatch(line -> line.contains("'" + phrase + "'")))
                    .toList();
        }

        private static boolean areFigures(List<String> phrases) {
            return phrases.stream().allMatch(phrase -> phrase.matches("[\\d,. ]+"));
        }

        private static String told(boolean more, List<String> phrases) {
            return (more ? " widened: + " : " narrowed: - ") + quoted(phrases);
        }

        private void compare(String slot, String from, String to, String clause, String place) {
            List<String> gained = wordsBefore.missing(to);
            List<String> lost = wordsNow.missing(from);
            if (gained.isEmpty() && lost.isEmpty()) {
                return;
            }
            if (REACH.contains(slot) && areFigures(gained) && areFigures(lost)) {
                return; // told as a quantity
            }
            int amount = slot.equals(QUANTITY) ? Quantity.compare(from, to) : 0;
            boolean more = lost.isEmpty();
            boolean less = gained.isEmpty();
            if (amount != 0) {
                reach.amount(amount > 0, clause);
                tell(slot + (amount > 0 ? " raised: " : " lowered: ") + from + " -> " + to, place);
            } else if (slot.equals(EXEMPTION)
                    && less
                    && !now.type().equals(RELIEF)
                    && !exemptions().isEmpty()) {
                tell(
                        "exemption no longer here: - " + quoted(lost) + "; the text speaks of exemptions in "
                                + String.join(", ", exemptions()),
                        place);
            } else if (LIMITS.contains(slot) && more != less) {
                boolean granted = slot.equals(EXEMPTION) && now.type().equals(RELIEF);
                reach.further(granted == more, clause);
                tell(slot + (more ? " added: + " + quoted(gained) : " taken away: - " + quoted(lost)), place);
            } else if (REACH.contains(slot) && !isNamed(slot)) {
                // a demand has a target whether or not a phrase names it, so this is no change of reach by itself
                reach.unnamed(from.isEmpty(), clause);
            } else if (REACH.contains(slot) && more != less) {
                reach.further(more, clause);
                List<String> untold = untold(more ? gained : lost);
                if (!untold.isEmpty() || !place.isEmpty()) {
                    tell(slot + told(more, more ? gained : lost), place);
                }
            } else {
                if (REACH.contains(slot)) {
                    reach.otherwise(clause);
                }
                tell(slot + ": " + named(from) + " -> " + named(to), place);
            }
        }

        /** The clauses of the newer text that exempt from measures, beside those that carry the demand. */
        private List<String> exemptions() {
            return now.statement().clauses().stream()
                    .filter(clause -> !now.clauseIds().contains(clause.id()))
                    .filter(clause -> clause.demands().stream()
                            .anyMatch(demand -> demand.type().equals(RELIEF)))
                    .filter(clause -> EXEMPTS.matcher(clause.text()).find())
                    .map(Clause::id)
                    .toList();
        }
    }

    /** Without the paragraphs of the same text: these are numbered anew in every text. */
    private static String lasting(String slot, String value) {
        return slot.equals(LEGAL_BASIS)
                ? Arrays.stream(value.split("; "))
                        .filter(cited -> !SAME_TEXT.matcher(cited).matches())
                        .collect(Collectors.joining("; "))
                : value;
    }

    private static String named(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static String quoted(List<String> phrases) {
        return String.join(
                ", ", phrases.stream().map(phrase -> "'" + phrase + "'").toList());
    }
}

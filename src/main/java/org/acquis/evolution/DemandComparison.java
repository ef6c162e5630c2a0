package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.language.Words;
import org.acquis.statement.Act;

/** What became of a demand between two statements that both carry it. */
final class DemandComparison {

    /** The change, and what changed in words. */
    record Outcome(DemandChange change, List<String> detail) {}

    private final Alignments alignments;

    DemandComparison(Alignments alignments) {
        this.alignments = alignments;
    }

    Outcome of(Carried before, Carried now) {
        List<String> detail = new ArrayList<>();
        DemandChange byStrength = strength(before.strongest(), now.strongest(), detail);
        if (before.force() != now.force()) {
            detail.add("force: " + before.force().key() + " -> " + now.force().key());
        }
        SlotChanges slots = SlotChanges.between(before.allSlots(), now.allSlots());
        detail.addAll(slots.detail());
        detail.addAll(TellingWords.in(edits(before, now)));
        if (byStrength != DemandChange.KEPT) {
            return new Outcome(byStrength, detail);
        }
        if (slots.wider() != slots.narrower()) {
            return new Outcome(slots.wider() ? DemandChange.WIDENED : DemandChange.NARROWED, detail);
        }
        boolean sameWords = Words.fold(before.wording()).equals(Words.fold(now.wording()));
        return new Outcome(detail.isEmpty() && sameWords ? DemandChange.KEPT : DemandChange.REWORDED, detail);
    }

    /** Escalated, softened, reworded where the axis changed, and kept where the strength is the same. */
    private static DemandChange strength(Carried.Bearer before, Carried.Bearer now, List<String> detail) {
        Act from = before.act();
        Act to = now.act();
        if (from == null || to == null) {
            return DemandChange.KEPT;
        }
        if (from.axis() != to.axis()) {
            detail.add(verbs(from, to) + " (" + rank(from) + " -> " + rank(to) + ": another axis, not comparable)");
            return DemandChange.REWORDED;
        }
        int order = Double.compare(to.strength(), from.strength());
        if (order != 0) {
            detail.add(verbs(from, to) + " (" + from.axis() + " " + Figures.plain(from.strength()) + " -> "
                    + Figures.plain(to.strength()) + ")");
            return order > 0 ? DemandChange.ESCALATED : DemandChange.SOFTENED;
        }
        if (!Words.fold(from.verb()).equals(Words.fold(to.verb()))) {
            detail.add(verbs(from, to) + " (" + rank(to) + ", the same)");
        }
        return DemandChange.KEPT;
    }

    private static String verbs(Act from, Act to) {
        return from.verb().toLowerCase(Locale.ROOT) + " -> " + to.verb().toLowerCase(Locale.ROOT);
    }

    private static String rank(Act act) {
        return act.axis() + " " + Figures.plain(act.strength());
    }

    /** The word edits of the links that lead from a clause with the demand to a clause with the demand. */
    private List<Edit> edits(Carried before, Carried now) {
        Alignment alignment = alignments.between(before.statement(), now.statement());
        List<String> left = before.clauseIds();
        List<String> right = now.clauseIds();
        List<Edit> edits = new ArrayList<>();
        for (Link link : alignment.links()) {
            if (link.left().stream().anyMatch(left::contains)
                    && link.right().stream().anyMatch(right::contains)) {
                edits.addAll(link.edits());
            }
        }
        return edits;
    }
}

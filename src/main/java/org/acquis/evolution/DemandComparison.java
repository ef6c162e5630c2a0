package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.jspecify.annotations.Nullable;

/** What became of a demand between two statements that both carry it. */
final class DemandComparison {

    /** The change, the verdict on strength where both have an act, and what changed in words. */
    record Outcome(DemandChange change, @Nullable StrengthChange strength, List<String> detail) {}

    private static final Set<String> PARTICLES = Set.of("upon", "on", "for", "that", "to", "it", "our", "their", "we");

    private final Alignments alignments;
    private final String scale;

    DemandComparison(Alignments alignments, String scale) {
        this.alignments = alignments;
        this.scale = scale;
    }

    Outcome of(Carried before, Carried now) {
        List<Link> joining = joining(before, now);
        List<String> detail = new ArrayList<>();
        SameAddressee like = SameAddressee.of(before, now);
        String open = before.isOpen(like.before())
                ? before.statement().id()
                : now.isOpen(like.now()) ? now.statement().id() : "";
        StrengthChange strength = strength(like, open, detail);
        if (before.force() != now.force()) {
            detail.add("force: " + before.force().key() + " -> " + now.force().key());
        }
        addressee(like, detail);
        SlotChanges slots = SlotChanges.between(before, now, joining);
        detail.addAll(slots.detail());
        List<Edit> edits =
                joining.stream().flatMap(link -> link.edits().stream()).toList();
        for (String telling : TellingWords.in(edits)) {
            if (slots.detail().stream().noneMatch(line -> says(line, telling))) {
                detail.add(telling);
            }
        }
        detail.addAll(carriers(joining, before, now));
        return new Outcome(change(before, now, strength, slots, detail), strength, detail);
    }

    private static DemandChange change(
            Carried before, Carried now, @Nullable StrengthChange strength, SlotChanges slots, List<String> detail) {
        Verdict verdict = strength == null ? Verdict.SAME : strength.verdict();
        return switch (verdict) {
            case ESCALATED -> DemandChange.ESCALATED;
            case SOFTENED -> DemandChange.SOFTENED;
            case NOT_COMPARABLE -> DemandChange.REWORDED;
            case SAME -> {
                if (slots.wider() != slots.narrower()) {
                    yield slots.wider() ? DemandChange.WIDENED : DemandChange.NARROWED;
                }
                boolean sameWords = Stems.stems(before.wording()).equals(Stems.stems(now.wording()));
                yield detail.isEmpty() && sameWords ? DemandChange.KEPT : DemandChange.REWORDED;
            }
        };
    }

    /**
     * The verdict on the leading acts, or on those that address the same; what it rests on goes into the detail.
     *
     * @param open the statement whose verb is not agreed, or nothing
     */
    private @Nullable StrengthChange strength(SameAddressee like, String open, List<String> detail) {
        Act from = like.before().act();
        Act to = like.now().act();
        if (from == null || to == null) {
            return null;
        }
        String verbs = from.verb().toLowerCase(Locale.ROOT) + " -> " + to.verb().toLowerCase(Locale.ROOT);
        if (from.axis() != to.axis()) {
            detail.add(verbs + " (" + rank(from) + " -> " + rank(to) + ": another axis, not comparable)");
            return new StrengthChange(scale, from.verb(), to.verb(), Verdict.NOT_COMPARABLE);
        }
        if (from.strength() <= 0 || to.strength() <= 0) {
            detail.add(verbs + " (not both on the scale " + scale + ", not comparable)");
            return new StrengthChange(scale, from.verb(), to.verb(), Verdict.NOT_COMPARABLE);
        }
        if (!open.isEmpty()) {
            detail.add(verbs + " (" + rank(from) + " -> " + rank(to) + ": a verb in brackets in " + open
                    + ", not comparable)");
            return new StrengthChange(scale, from.verb(), to.verb(), Verdict.NOT_COMPARABLE);
        }
        if (!like.same()) {
            detail.add(verbs + " (" + rank(from) + " -> " + rank(to) + ": of somebody else, not comparable)");
            return new StrengthChange(scale, from.verb(), to.verb(), Verdict.NOT_COMPARABLE);
        }
        StrengthChange change = StrengthChange.between(scale, from, to);
        if (change.verdict() != Verdict.SAME) {
            detail.add(verbs + " (" + rank(from) + " -> " + Figures.plain(to.strength()) + ")");
        } else if (!headword(from).equals(headword(to))) {
            detail.add(verbs + " (" + rank(to) + ", the same)");
        }
        return change;
    }

    /** Told where both acts name somebody; who is left out is often meant all the same. */
    private static void addressee(SameAddressee like, List<String> detail) {
        String before = SameAddressee.addressee(like.before());
        String now = SameAddressee.addressee(like.now());
        if (!before.isEmpty() && !now.isEmpty() && !Words.words(before).equals(Words.words(now))) {
            detail.add("addressee: " + before + " -> " + now);
        }
    }

    /** {@code Calls upon} of an organ and {@code call on} of leaders are one verb. */
    private static List<String> headword(Act act) {
        List<String> stems = new ArrayList<>(Stems.stems(act.verb()));
        stems.removeIf(PARTICLES::contains);
        return stems;
    }

    private static String rank(Act act) {
        return act.axis() + " " + Figures.plain(act.strength());
    }

    /** Whether a line on a slot says already what a change of words says. */
    private static boolean says(String line, String telling) {
        String[] sides = telling.split(" -> ", 2);
        String firstNow = sides[1].split(" ", 2)[0];
        return line.contains(sides[0]) && line.contains(firstNow);
    }

    /** The carriers without a counterpart: clauses that came to carry the demand, and clauses that carry it no longer. */
    private static List<String> carriers(List<Link> joining, Carried before, Carried now) {
        List<String> lines = new ArrayList<>();
        if (before.clauseIds().size() == 1 && now.clauseIds().size() == 1) {
            return lines;
        }
        String gone = unmatched(before, joining, Link::left);
        String come = unmatched(now, joining, Link::right);
        if (!gone.isEmpty()) {
            lines.add("no longer in " + gone);
        }
        if (!come.isEmpty()) {
            lines.add("now in " + come);
        }
        return lines;
    }

    private static String unmatched(Carried carried, List<Link> joining, Function<Link, List<String>> side) {
        return String.join(
                ", ",
                carried.carriers().stream()
                        .filter(carrier -> joining.stream()
                                .noneMatch(link -> side.apply(link).contains(carrier.clause())))
                        .map(Carrier::inWords)
                        .distinct()
                        .toList());
    }

    /**
     * The links that lead from a clause with the demand to a clause with the demand; those that the texts at large leave without one
     * are looked for among each other, so that a sentence that moved by a letter of a list is followed.
     */
    private List<Link> joining(Carried before, Carried now) {
        List<String> left = before.clauseIds();
        List<String> right = now.clauseIds();
        List<Link> joining = new ArrayList<>(alignments.between(before.statement(), now.statement()).links().stream()
                .filter(link -> link.left().stream().anyMatch(left::contains)
                        && link.right().stream().anyMatch(right::contains))
                .toList());
        List<Clause> gone = unlinked(before, joining, Link::left);
        List<Clause> come = unlinked(now, joining, Link::right);
        if (!gone.isEmpty() && !come.isEmpty()) {
            joining.addAll(alignments
                    .once(before.statement().withClauses(gone), now.statement().withClauses(come))
                    .links());
        }
        return joining;
    }

    private static List<Clause> unlinked(Carried carried, List<Link> joining, Function<Link, List<String>> side) {
        return carried.clauses().stream()
                .filter(clause ->
                        joining.stream().noneMatch(link -> side.apply(link).contains(clause.id())))
                .toList();
    }
}

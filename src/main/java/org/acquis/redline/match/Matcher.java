package org.acquis.redline.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Matches the units of two stories in steps: equal ones that occur once on either side, the heaviest chain of them, alike ones in
 * the gaps, then what was moved, split or merged.
 */
public final class Matcher {

    private static final double ALIKE = 0.34;
    private static final int FEW_WORDS = 3;
    private static final double TABLES_ALIKE = 0.1;

    private final List<Unit> old;
    private final List<Unit> young;
    private final Set<Long> hinted;
    private final Candidates candidates;
    private final int[] partner;
    private final int[] partnerOfNew;
    private final Reach reach;
    private final Set<Integer> movedOld = new HashSet<>();
    private final Set<Integer> movedNew = new HashSet<>();

    private Matcher(List<Unit> old, List<Unit> young, Reach reach, Hints hints) {
        this.reach = reach;
        this.old = old;
        this.young = young;
        this.candidates = new Candidates(old, young);
        this.partner = new int[old.size()];
        this.partnerOfNew = new int[young.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(partnerOfNew, -1);
        this.hinted = new HashSet<>();
        hints.pairs().forEach((i, js) -> js.forEach(j -> hinted.add(pair(i, j))));
    }

    /**
     * What is known beforehand of which unit became which.
     *
     * @param pairs new units by old unit
     */
    public record Hints(Map<Integer, List<Integer>> pairs) {
        /** Nothing known. */
        public static final Hints NONE = new Hints(Map.of());
    }

    /** How far matching may go. */
    public enum Reach {
        /** Equal units in order; all else is deleted and inserted. */
        EQUAL,
        /** Alike units in order, split and merged ones. */
        IN_ORDER,
        /** Moved units too. */
        EVERYWHERE
    }

    private static long pair(int i, int j) {
        return (long) i << 32 | j;
    }

    /** The regions of the marked text in order. */
    public static List<Region> match(List<Unit> old, List<Unit> young, Reach reach, Hints hints) {
        Matcher matcher = new Matcher(old, young, reach, hints);
        matcher.stretch(0, old.size(), 0, young.size());
        if (reach == Reach.EQUAL) {
            return new Regions(matcher.partner, young.size(), List.of(), List.of()).inOrder();
        }
        matcher.pairLast();
        List<Span> spans = new Splits(old, young, matcher.partner, matcher.partnerOfNew).found();
        List<Candidate> moves = reach == Reach.EVERYWHERE
                ? new Moves(old, young, matcher.partner, matcher.partnerOfNew, spans, matcher.hinted).found()
                : List.of();
        return new Regions(matcher.partner, young.size(), spans, moves).inOrder();
    }

    private void take(Candidate one) {
        partner[one.old()] = one.young();
        partnerOfNew[one.young()] = one.old();
    }

    private void stretch(int oldFrom, int oldTo, int newFrom, int newTo) {
        int a = oldFrom;
        int b = newFrom;
        int c = oldTo;
        int d = newTo;
        while (a < c && b < d && old.get(a).key().equals(young.get(b).key())) {
            take(new Candidate(a++, b++, 1));
        }
        while (a < c && b < d && old.get(c - 1).key().equals(young.get(d - 1).key())) {
            take(new Candidate(--c, --d, 1));
        }
        if (a == c || b == d) {
            return;
        }
        List<Candidate> chain = anchors(a, c, b, d, Unit::key);
        if (chain.isEmpty() && reach != Reach.EQUAL) {
            chain = anchors(a, c, b, d, unit -> unit.isEmpty() ? unit.key() : unit.kind() + unit.body());
        }
        if (chain.isEmpty()) {
            if (reach != Reach.EQUAL) {
                alike(a, c, b, d);
            }
            return;
        }
        int i = a;
        int j = b;
        for (Candidate anchor : chain) {
            take(anchor);
            stretch(i, anchor.old(), j, anchor.young());
            i = anchor.old() + 1;
            j = anchor.young() + 1;
        }
        stretch(i, c, j, d);
    }

    /** Units with words that occur once on either side and are equal, as the heaviest chain. */
    private List<Candidate> anchors(int oldFrom, int oldTo, int newFrom, int newTo, Function<Unit, String> by) {
        Map<String, Integer> ofOld = once(old, oldFrom, oldTo, by);
        Map<String, Integer> ofNew = once(young, newFrom, newTo, by);
        List<Candidate> equal = new ArrayList<>();
        ofOld.forEach((text, i) -> {
            Integer j = ofNew.get(text);
            if (i >= 0 && j != null && j >= 0) {
                equal.add(new Candidate(i, j, 1.0 + old.get(i).body().length()));
            }
        });
        List<Candidate> chain = HeaviestChain.of(equal);
        if (reach == Reach.EVERYWHERE) {
            equal.removeAll(new HashSet<>(chain));
            equal.stream().filter(one -> old.get(one.old()).size() >= FEW_WORDS).forEach(one -> {
                movedOld.add(one.old());
                movedNew.add(one.young());
            });
        }
        return chain;
    }

    private static Map<String, Integer> once(List<Unit> units, int from, int to, Function<Unit, String> by) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = from; k < to; k++) {
            if (!units.get(k).isEmpty() || units.get(k).kind() == Unit.Kind.TABLE) {
                places.merge(by.apply(units.get(k)), k, (first, second) -> -1);
            }
        }
        return places;
    }

    private void alike(int oldFrom, int oldTo, int newFrom, int newTo) {
        List<Candidate> weighed = new ArrayList<>();
        List<Integer> olds = IntStream.range(oldFrom, oldTo)
                .filter(i -> !movedOld.contains(i))
                .boxed()
                .toList();
        List<Integer> youngs = IntStream.range(newFrom, newTo)
                .filter(j -> !movedNew.contains(j))
                .boxed()
                .toList();
        for (Candidate one : candidates.among(olds, youngs, TABLES_ALIKE)) {
            Unit left = old.get(one.old());
            Unit right = young.get(one.young());
            boolean table = left.kind() == Unit.Kind.TABLE;
            boolean hint = hinted.contains(pair(one.old(), one.young()));
            if (one.weight() >= ALIKE || table || hint || isShort(left, right)) {
                double gained = one.weight()
                        * Math.min(left.body().length(), right.body().length());
                double distance = Math.abs((one.old() - oldFrom) - (one.young() - newFrom));
                weighed.add(new Candidate(
                        one.old(), one.young(), 0.1 + gained * (hint ? 1.5 : 1) + (table ? 1 : 0) - 1e-7 * distance));
            }
        }
        int i = oldFrom;
        int j = newFrom;
        for (Candidate one : HeaviestChain.of(weighed)) {
            take(one);
            leftOver(i, one.old(), j, one.young());
            i = one.old() + 1;
            j = one.young() + 1;
        }
        leftOver(i, oldTo, j, newTo);
    }

    private static boolean isShort(Unit left, Unit right) {
        return Math.min(left.size(), right.size()) <= FEW_WORDS;
    }

    /** One short paragraph in place of another, or one table of another, is a change of it. */
    private void leftOver(int oldFrom, int oldTo, int newFrom, int newTo) {
        boolean one = oldTo - oldFrom == 1 && newTo - newFrom == 1;
        if (!one || movedOld.contains(oldFrom) || movedNew.contains(newFrom)) {
            return;
        }
        Unit left = old.get(oldFrom);
        Unit right = young.get(newFrom);
        boolean replaced = left.kind() == Unit.Kind.TABLE || isShort(left, right) || left.alike(right) > TABLES_ALIKE;
        if (left.kind() == right.kind() && replaced) {
            take(new Candidate(oldFrom, newFrom, 0));
        }
    }

    /** The last mark of a story is never deleted: the last paragraphs are one, whatever they say. */
    private void pairLast() {
        int i = old.size() - 1;
        int j = young.size() - 1;
        if (i >= 0
                && j >= 0
                && partner[i] < 0
                && partnerOfNew[j] < 0
                && old.get(i).kind() == Unit.Kind.PARAGRAPH
                && young.get(j).kind() == Unit.Kind.PARAGRAPH) {
            take(new Candidate(i, j, 0));
        }
    }
}

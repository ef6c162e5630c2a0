package org.acquis.redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds paragraphs that left their place: equal ones, then those that are alike enough and have no rival. */
final class Moves {

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_EDITED = 6;
    private static final double ALIKE = 0.85;
    private static final double ALIKE_BY_HINT = 0.5;
    private static final double LEAD = 0.05;

    private final List<Unit> old;
    private final List<Unit> young;
    private final Set<Long> hinted;
    private final List<Integer> olds = new ArrayList<>();
    private final List<Integer> youngs = new ArrayList<>();

    Moves(List<Unit> old, List<Unit> young, int[] partner, int[] partnerOfNew, List<Span> spans, Set<Long> hinted) {
        this.old = old;
        this.young = young;
        this.hinted = hinted;
        boolean[] oldTaken = new boolean[old.size()];
        boolean[] newTaken = new boolean[young.size()];
        for (Span span : spans) {
            java.util.Arrays.fill(oldTaken, span.oldFrom(), span.oldTo(), true);
            java.util.Arrays.fill(newTaken, span.newFrom(), span.newTo(), true);
        }
        int lastOld = lastKept(partner);
        int lastNew = lastKept(partnerOfNew);
        for (int i = 0; i < lastOld; i++) {
            if (partner[i] < 0 && !oldTaken[i] && mayMove(old.get(i))) {
                olds.add(i);
            }
        }
        for (int j = 0; j < lastNew; j++) {
            if (partnerOfNew[j] < 0 && !newTaken[j] && mayMove(young.get(j))) {
                youngs.add(j);
            }
        }
    }

    /** What follows the last unit that stayed has no mark of its own to move. */
    private static int lastKept(int[] partner) {
        int last = partner.length - 1;
        while (last >= 0 && partner[last] < 0) {
            last--;
        }
        return last;
    }

    private static boolean mayMove(Unit unit) {
        return unit.kind() == Unit.Kind.PARAGRAPH && unit.size() >= FEWEST_WORDS;
    }

    List<Candidate> found() {
        List<Candidate> found = new ArrayList<>();
        Map<String, List<Integer>> byBody = new HashMap<>();
        for (int j : youngs) {
            byBody.computeIfAbsent(young.get(j).body(), key -> new ArrayList<>())
                    .add(j);
        }
        for (int i : List.copyOf(olds)) {
            List<Integer> equal = byBody.getOrDefault(old.get(i).body(), new ArrayList<>());
            if (!equal.isEmpty()) {
                take(new Candidate(i, equal.remove(0), 1), found);
            }
        }
        List<Candidate> alike = new ArrayList<>(new Candidates(old, young).among(olds, youngs, ALIKE_BY_HINT));
        alike.sort(Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::young));
        for (Candidate one : alike) {
            if (olds.contains(one.old()) && youngs.contains(one.young()) && moved(one, alike)) {
                take(one, found);
            }
        }
        return found;
    }

    private void take(Candidate one, List<Candidate> found) {
        olds.remove(Integer.valueOf(one.old()));
        youngs.remove(Integer.valueOf(one.young()));
        found.add(one);
    }

    private boolean moved(Candidate one, List<Candidate> alike) {
        if (hinted.contains((long) one.old() << 32 | one.young())) {
            return true;
        }
        boolean enough = one.weight() >= ALIKE && old.get(one.old()).size() >= FEWEST_WORDS_EDITED;
        return enough
                && alike.stream()
                        .filter(other -> other.old() == one.old() ^ other.young() == one.young())
                        .noneMatch(other -> other.weight() > one.weight() - LEAD);
    }
}

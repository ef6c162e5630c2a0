package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ties clauses that share a long passage to the word which no other clause has on either side: a clause cut in two, one half of
 * which went into a clause that is matched already.
 */
final class Passages {

    /** Runs of this many words are compared. */
    private static final int RUN = 12;

    /** So many runs that are in one clause of each text alone: a passage of at least fifteen words. */
    private static final int LEAST_RUNS = 4;

    /** The passage must be this part of the shorter clause. */
    private static final double LEAST_PART = 0.3;

    private static final double LIKELIHOOD = 0.85;
    private static final int SEVERAL = -1;

    private Passages() {}

    /** The ties, and those that passages add. */
    static List<Tie> added(List<Tie> ties, Scores scores) {
        Map<List<Integer>, Integer> left = holders(scores, true);
        Map<List<Integer>, Integer> right = holders(scores, false);
        Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
        left.forEach((run, i) -> {
            int j = right.getOrDefault(run, SEVERAL);
            if (i != SEVERAL && j != SEVERAL) {
                shared.computeIfAbsent(i, key -> new TreeMap<>()).merge(j, 1, Integer::sum);
            }
        });
        List<Tie> all = new ArrayList<>(ties);
        shared.forEach((i, runs) -> runs.forEach((j, count) -> {
            int shorter =
                    Math.min(scores.left(i).words().length, scores.right(j).words().length);
            if (count >= LEAST_RUNS
                    && count + RUN - 1 >= LEAST_PART * shorter
                    && ties.stream().noneMatch(tie -> tie.joins(i, j))) {
                all.add(Tie.of(
                        i,
                        j,
                        scores.wording(i, j),
                        Ground.PASSAGE,
                        LIKELIHOOD,
                        "shares " + (count + RUN - 1) + " words in a row"));
            }
        }));
        return all;
    }

    /** Which clause has a run of words; {@link #SEVERAL} where more than one has. */
    private static Map<List<Integer>, Integer> holders(Scores scores, boolean ofLeft) {
        Map<List<Integer>, Integer> holders = new HashMap<>();
        int size = ofLeft ? scores.leftSize() : scores.rightSize();
        for (int k = 0; k < size; k++) {
            int clause = k;
            int[] words = (ofLeft ? scores.left(k) : scores.right(k)).words();
            List<Integer> boxed = Arrays.stream(words).boxed().toList();
            for (int from = 0; from + RUN <= words.length; from++) {
                holders.merge(
                        boxed.subList(from, from + RUN), clause, (before, now) -> before == clause ? before : SEVERAL);
            }
        }
        return holders;
    }
}

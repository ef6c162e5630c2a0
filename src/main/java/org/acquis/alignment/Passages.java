package org.acquis.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** Of the polynomial hash of a run, which rolls from one word to the next. */
    private static final long BASE = 6_364_136_223_846_793_005L;

    private static final long OLDEST = power(BASE, RUN);

    private Passages() {}

    /** The ties, and those that passages add. */
    static List<Tie> added(List<Tie> ties, Scores scores) {
        Map<Long, Integer> left = holders(scores, true);
        Map<Long, Integer> right = holders(scores, false);
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

    /** Which clause has a run of words, by the run's hash; {@link #SEVERAL} where more than one has. */
    private static Map<Long, Integer> holders(Scores scores, boolean ofLeft) {
        Map<Long, Integer> holders = new LinkedHashMap<>();
        int size = ofLeft ? scores.leftSize() : scores.rightSize();
        for (int k = 0; k < size; k++) {
            int clause = k;
            int[] words = (ofLeft ? scores.left(k) : scores.right(k)).words();
            long hash = 0;
            for (int end = 0; end < words.length; end++) {
                hash = hash * BASE + words[end] + 1;
                if (end >= RUN) {
                    hash -= (words[end - RUN] + 1) * OLDEST;
                }
                if (end >= RUN - 1) {
                    holders.merge(hash, clause, (before, now) -> before == clause ? before : SEVERAL);
                }
            }
        }
        return holders;
    }

    private static long power(long base, int exponent) {
        long power = 1;
        for (int k = 0; k < exponent; k++) {
            power *= base;
        }
        return power;
    }
}

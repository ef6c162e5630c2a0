package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The main chain: the matches of one to one, one to two and two to one that keep the order of both texts and together gain most.
 * A dynamic program over both texts, as in the alignment of translations; thresholds from the comparison in docs/quality.md.
 */
final class Chain {

    /** A pair gains what its similarity exceeds this. */
    static final double THRESHOLD = 0.22;

    /** What a second clause on one side costs. */
    static final double MERGE_PENALTY = 0.10;

    /** A clause that has less in common with the other side is never one of two. */
    private static final double LEAST_SHARE = 0.12;

    private static final byte SKIP_LEFT = 1;
    private static final byte SKIP_RIGHT = 2;
    private static final byte ONE = 3;
    private static final byte SPLIT = 4;
    private static final byte MERGE = 5;

    private final Scores scores;

    Chain(Scores scores) {
        this.scores = scores;
    }

    /** The matches in order. */
    List<Match> matches() {
        int n = scores.leftSize();
        int m = scores.rightSize();
        byte[][] step = new byte[n + 1][m + 1];
        double[][] best = new double[3][m + 1];
        for (int i = 0; i <= n; i++) {
            double[] row = best[i % 3];
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    row[0] = 0;
                    continue;
                }
                double value = Double.NEGATIVE_INFINITY;
                byte how = 0;
                if (i > 0) {
                    value = best[(i - 1) % 3][j];
                    how = SKIP_LEFT;
                }
                if (j > 0 && row[j - 1] > value) {
                    value = row[j - 1];
                    how = SKIP_RIGHT;
                }
                if (i > 0 && j > 0 && scores.of(i - 1, j - 1) > THRESHOLD) {
                    double one = best[(i - 1) % 3][j - 1] + scores.of(i - 1, j - 1) - THRESHOLD;
                    if (one > value) {
                        value = one;
                        how = ONE;
                    }
                }
                if (i > 0 && j > 1 && worthJoining(scores.of(i - 1, j - 2), scores.of(i - 1, j - 1))) {
                    double split = best[(i - 1) % 3][j - 2] + scores.of(i - 1, i - 1, j - 2, j - 1) - THRESHOLD - MERGE_PENALTY;
                    if (split > value) {
                        value = split;
                        how = SPLIT;
                    }
                }
                if (i > 1 && j > 0 && worthJoining(scores.of(i - 2, j - 1), scores.of(i - 1, j - 1))) {
                    double merge = best[(i - 2) % 3][j - 1] + scores.of(i - 2, i - 1, j - 1, j - 1) - THRESHOLD - MERGE_PENALTY;
                    if (merge > value) {
                        value = merge;
                        how = MERGE;
                    }
                }
                row[j] = value;
                step[i][j] = how;
            }
        }
        return walkedBack(step, n, m);
    }

    /** Two clauses that are nearly alike by themselves are not half of something. */
    private static boolean worthJoining(double first, double second) {
        return Math.min(first, second) >= LEAST_SHARE
                && Math.max(first, second) >= THRESHOLD
                && Math.max(first, second) < 0.95;
    }

    private List<Match> walkedBack(byte[][] step, int n, int m) {
        List<Match> matches = new ArrayList<>();
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            switch (step[i][j]) {
                case SKIP_LEFT -> i--;
                case SKIP_RIGHT -> j--;
                case ONE -> {
                    i--;
                    j--;
                    matches.add(new Match(i, 1, j, 1, scores.of(i, j)));
                }
                case SPLIT -> {
                    i--;
                    j -= 2;
                    matches.add(new Match(i, 1, j, 2, scores.of(i, i, j, j + 1)));
                }
                default -> {
                    i -= 2;
                    j--;
                    matches.add(new Match(i, 2, j, 1, scores.of(i, i + 1, j, j)));
                }
            }
        }
        Collections.reverse(matches);
        return matches;
    }
}

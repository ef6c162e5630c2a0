package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
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
    private final boolean[] leftTaken;
    private final boolean[] rightTaken;

    private Chain(Scores scores) {
        this.scores = scores;
        leftTaken = new boolean[scores.leftSize()];
        rightTaken = new boolean[scores.rightSize()];
    }

    /**
     * The anchors and the matches between them.
     *
     * @param anchors by the order of the left; those that keep the order part the texts into stretches
     */
    static List<Match> through(List<Match> anchors, Scores scores) {
        Chain chain = new Chain(scores);
        List<Match> matches = new ArrayList<>(anchors);
        anchors.forEach(anchor -> {
            chain.leftTaken[anchor.left()] = true;
            chain.rightTaken[anchor.right()] = true;
        });
        boolean[] moved = Order.moved(anchors.stream().map(Tie::of).toList());
        int left = 0;
        int right = 0;
        for (int k = 0; k < anchors.size(); k++) {
            if (!moved[k]) {
                matches.addAll(chain.between(
                        left, anchors.get(k).left(), right, anchors.get(k).right()));
                left = anchors.get(k).left() + 1;
                right = anchors.get(k).right() + 1;
            }
        }
        matches.addAll(chain.between(left, scores.leftSize(), right, scores.rightSize()));
        matches.sort(Comparator.comparingInt(Match::left));
        return matches;
    }

    private double score(int i, int j) {
        return leftTaken[i] || rightTaken[j] ? 0 : scores.of(i, j);
    }

    /** The best chain of two stretches; ends are exclusive. */
    private List<Match> between(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        int n = leftTo - leftFrom;
        int m = rightTo - rightFrom;
        if (n == 0 || m == 0) {
            return List.of();
        }
        byte[][] step = new byte[n + 1][m + 1];
        double[][] best = new double[3][m + 1];
        for (int i = 0; i <= n; i++) {
            double[] row = best[i % 3];
            int l = leftFrom + i;
            for (int j = 0; j <= m; j++) {
                int r = rightFrom + j;
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
                if (i > 0 && j > 0 && score(l - 1, r - 1) > THRESHOLD) {
                    double one = best[(i - 1) % 3][j - 1] + score(l - 1, r - 1) - THRESHOLD;
                    if (one > value) {
                        value = one;
                        how = ONE;
                    }
                }
                if (i > 0 && j > 1 && worthJoining(score(l - 1, r - 2), score(l - 1, r - 1))) {
                    double split = best[(i - 1) % 3][j - 2]
                            + scores.of(l - 1, l - 1, r - 2, r - 1)
                            - THRESHOLD
                            - MERGE_PENALTY;
                    if (split > value) {
                        value = split;
                        how = SPLIT;
                    }
                }
                if (i > 1 && j > 0 && worthJoining(score(l - 2, r - 1), score(l - 1, r - 1))) {
                    double merge = best[(i - 2) % 3][j - 1]
                            + scores.of(l - 2, l - 1, r - 1, r - 1)
                            - THRESHOLD
                            - MERGE_PENALTY;
                    if (merge > value) {
                        value = merge;
                        how = MERGE;
                    }
                }
                row[j] = value;
                step[i][j] = how;
            }
        }
        return walkedBack(step, leftFrom, rightFrom);
    }

    /** Two clauses that are nearly alike by themselves are not half of something. */
    private static boolean worthJoining(double first, double second) {
        return Math.min(first, second) >= LEAST_SHARE
                && Math.max(first, second) >= THRESHOLD
                && Math.max(first, second) < 0.95;
    }

    private List<Match> walkedBack(byte[][] step, int leftFrom, int rightFrom) {
        List<Match> matches = new ArrayList<>();
        int i = step.length - 1;
        int j = step[0].length - 1;
        while (i > 0 || j > 0) {
            int lefts = switch (step[i][j]) {
                case SKIP_RIGHT -> 0;
                case MERGE -> 2;
                default -> 1;
            };
            int rights = switch (step[i][j]) {
                case SKIP_LEFT -> 0;
                case SPLIT -> 2;
                default -> 1;
            };
            i -= lefts;
            j -= rights;
            if (lefts > 0 && rights > 0) {
                int l = leftFrom + i;
                int r = rightFrom + j;
                matches.add(new Match(l, lefts, r, rights, scores.of(l, l + lefts - 1, r, r + rights - 1)));
            }
        }
        return matches;
    }
}

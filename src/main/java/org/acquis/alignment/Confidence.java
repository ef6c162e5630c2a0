package org.acquis.alignment;

/**
 * Turns what speaks for a link into the share of such links that are right. Alike wording goes by a logistic curve fitted to the
 * gold links that docs/quality.md describes, which also shows how well it holds; every other ground brings its own likelihood.
 */
final class Confidence {

    private static final double SAME_WORDS = 0.99;
    private static final double SAME_WORDS_MOVED = 0.95;

    private static final double START = 0.55;
    private static final double SCORE = 2.41;
    private static final double MARGIN = 1.33;
    private static final double NEIGHBOUR = 0.55;
    private static final double JOINED = -2.6;

    /** Half of what the fit gives: the essays among the gold links cannot say that something moved. */
    private static final double MOVED = -1.7;

    private static final double LEAST_MARGIN = -0.2;
    private static final double MOST_MARGIN = 0.5;

    private Confidence() {}

    /**
     * The confidence of a link.
     *
     * @param tie the link's clauses and their score
     * @param sameWords whether both sides read the same
     * @param margin by how much the score exceeds that of the best other candidate of either side; may be negative
     * @param neighbours how many of the links before and after it point to the same place, from 0 to 2
     * @param moved whether the link leaves the order of the others
     * @return from 0 to 1, with two decimals
     */
    static double of(Tie tie, boolean sameWords, double margin, int neighbours, boolean moved) {
        if (tie.ground() != Ground.WORDING) {
            return rounded(tie.likelihood());
        }
        if (sameWords && neighbours > 0) {
            return 1;
        }
        double share = share(tie, margin, neighbours, moved);
        return rounded(sameWords ? Math.max(moved ? SAME_WORDS_MOVED : SAME_WORDS, share) : share);
    }

    private static double share(Tie tie, double margin, int neighbours, boolean moved) {
        boolean joined = tie.left().size() + tie.right().size() > 2;
        double sum = START
                + SCORE * tie.score()
                + MARGIN * Math.max(LEAST_MARGIN, Math.min(MOST_MARGIN, margin))
                + NEIGHBOUR * neighbours
                + (joined ? JOINED : 0)
                + (moved ? MOVED : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    private static double rounded(double share) {
        return Math.round(100 * share) / 100.0;
    }
}

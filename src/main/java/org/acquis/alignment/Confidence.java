package org.acquis.alignment;

/**
 * Turns what speaks for a link into the share of such links that are right. Two logistic curves, one for links of alike wording
 * and one for restatements, fitted to the gold links that docs/quality.md describes; it shows how well they hold.
 */
final class Confidence {

    private static final double SAME_WORDS = 0.99;

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
        if (sameWords && neighbours > 0) {
            return 1;
        }
        if (tie.ground() != Ground.WORDING) {
            return Math.round(100 * tie.likelihood()) / 100.0;
        }
        double sum = -0.33 + 2.58 * tie.score() + 1.49 * margin + 0.75 * neighbours - (moved ? 1.7 : 0);
        double share = 1 / (1 + Math.exp(-sum));
        return Math.round(100 * (sameWords && !moved ? Math.max(SAME_WORDS, share) : share)) / 100.0;
    }
}

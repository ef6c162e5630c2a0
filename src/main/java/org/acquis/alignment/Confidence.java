package org.acquis.alignment;

/**
 * Turns what speaks for a link into the share of such links that are right. The curve is a logistic regression on the gold links
 * that docs/quality.md describes.
 */
final class Confidence {

    private static final double BASE = -2.2;
    private static final double PER_SCORE = 9.0;
    private static final double PER_MARGIN = 2.0;
    private static final double PER_NEIGHBOUR = 0.6;

    private Confidence() {}

    /**
     * The confidence of a link.
     *
     * @param score similarity, from 0 to 1
     * @param margin by how much the score exceeds that of the best other candidate of either side; may be negative
     * @param neighbours how many of the links before and after it point to the same place, from 0 to 2
     * @return from 0 to 1, with two decimals
     */
    static double of(double score, double margin, int neighbours) {
        double sum = BASE + PER_SCORE * (score - 0.3) + PER_MARGIN * margin + PER_NEIGHBOUR * neighbours;
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}

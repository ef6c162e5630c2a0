package org.acquis.alignment;

/**
 * How likely it is that one clause restates another, from five things that can be told to a person. A logistic sum whose weights
 * were fitted to the leaders' statements among the gold links, each document being judged by weights from the others;
 * docs/quality.md shows what each adds.
 */
final class Likelihood {

    private static final double START = 0.84;
    private static final double KINSHIP = 2.07;
    private static final double BETTER_MARGIN = 14.1;
    private static final double WORSE_MARGIN = 4.4;
    private static final double RAREST = 0.34;
    private static final double DISTANCE = -1.3;

    /** Keeps the logarithm of a kinship of nothing finite. */
    private static final double NOTHING = 0.02;

    private Likelihood() {}

    /**
     * The likelihood of a restatement, from 0 to 1.
     *
     * @param kinship of the two clauses
     * @param better by how much it exceeds the best other of the side where it does so more; may be negative
     * @param worse the same for the other side
     * @param rarest weight of the three rarest words and pairs of words that both have
     * @param distance of the clauses' places, each as a share of its text, from 0 to 1
     */
    static double of(double kinship, double better, double worse, double rarest, double distance) {
        double sum = START
                + KINSHIP * Math.log(kinship + NOTHING)
                + BETTER_MARGIN * better
                + WORSE_MARGIN * worse
                + RAREST * rarest
                + DISTANCE * distance;
        return 1 / (1 + Math.exp(-sum));
    }
}

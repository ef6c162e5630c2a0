package org.acquis.alignment;

/**
 * How alike two passages are, from 0 to 1. The blend of three measures and its weights follow the comparison of methods on human
 * revisions that docs/quality.md sums up: no single measure is better than the blend, and learned weights add nothing.
 */
final class Similarity {

    private static final double TOPICS = 0.40;
    private static final double LETTERS = 0.35;
    private static final double ORDER = 0.25;

    private Similarity() {}

    static double of(Passage a, Passage b) {
        return a.sameAs(b)
                ? 1
                : of(a, b, a.topics().cosine(b.topics()), a.letters().cosine(b.letters()));
    }

    /**
     * The same where the cosines are known.
     *
     * @param topics cosine of both topics
     * @param letters cosine of both letter runs
     */
    static double of(Passage a, Passage b, double topics, double letters) {
        return a.sameAs(b)
                ? 1
                : Math.min(0.999, TOPICS * topics + LETTERS * letters + ORDER * commonOrder(a.words(), b.words()));
    }

    /** Twice the longest common subsequence of words over the number of words of both. */
    static double commonOrder(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int[] row = new int[b.length + 1];
        for (int word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return 2.0 * row[b.length] / (a.length + b.length);
    }
}

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
                : Math.min(
                        0.999,
                        TOPICS * topics + LETTERS * letters + ORDER * a.order().common(b.words()));
    }
}

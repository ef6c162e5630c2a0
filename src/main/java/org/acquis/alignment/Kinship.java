package org.acquis.alignment;

/**
 * How much each clause of one text has to do with each of the other, by telling words alone. Half the cosine's discount for length
 * is kept back, since a long paragraph that takes up a short one whole is still its heir.
 */
final class Kinship {

    /** The cosine divides by the masses to the power of one half; a little less favours long paragraphs. */
    private static final double DISCOUNT = 0.45;

    private final Scores scores;
    private final double scale;

    Kinship(Scores scores) {
        this.scores = scores;
        double mass = 0;
        for (int i = 0; i < scores.leftSize(); i++) {
            mass += scores.left(i).themes().mass();
        }
        for (int j = 0; j < scores.rightSize(); j++) {
            mass += scores.right(j).themes().mass();
        }
        double average = mass / Math.max(1, scores.leftSize() + scores.rightSize());
        scale = Math.pow(Math.max(Double.MIN_NORMAL, average), 1 - 2 * DISCOUNT);
    }

    /** From 0; about 1 for equal clauses of common length, more for long ones. */
    double of(int i, int j) {
        Themes a = scores.left(i).themes();
        Themes b = scores.right(j).themes();
        double shared = a.shared(b);
        return shared == 0 ? 0 : shared / (Math.pow(a.mass() * b.mass(), DISCOUNT) * scale);
    }

    /** The kinship of every pair. */
    double[][] all() {
        double[][] all = new double[scores.leftSize()][scores.rightSize()];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all[i].length; j++) {
                all[i][j] = of(i, j);
            }
        }
        return all;
    }
}

package org.acquis.alignment;

/**
 * What a passage is about: its stems and pairs of stems, each weighed by how rare it is in the two texts and in the field.
 *
 * @param ids of the features, ascending
 * @param weights of the features, above 0
 * @param mass the sum of the squared weights
 */
record Themes(int[] ids, double[] weights, double mass) {

    /** How many of the rarest shared features {@link #rarest} counts. */
    private static final int FEW = 3;

    static Themes of(int[] ids, double[] weights) {
        double mass = 0;
        for (double weight : weights) {
            mass += weight * weight;
        }
        return new Themes(ids, weights, mass);
    }

    /** The sum over shared features of the product of both weights. */
    double shared(Themes other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The weight of the three most telling features that both have. */
    double rarest(Themes other) {
        double[] most = new double[FEW];
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                insert(most, Math.min(weights[i++], other.weights[j++]));
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return most[0] + most[1] + most[2];
    }

    private static void insert(double[] descending, double value) {
        double carried = value;
        for (int k = 0; k < descending.length; k++) {
            if (carried > descending[k]) {
                double smaller = descending[k];
                descending[k] = carried;
                carried = smaller;
            }
        }
    }
}

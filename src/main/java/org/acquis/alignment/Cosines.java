package org.acquis.alignment;

import java.util.Arrays;

/**
 * The cosines of a vector with many others at once: only the features that both have are looked at. Each sum is taken in the order of
 * the features, so that every cosine is {@link Vector#cosine} to the last bit.
 */
final class Cosines {

    private static final int NONE = -1;

    /** Spreads the numbers of features, which lie close together, over the table. */
    private static final int SPREAD = 0x9E3779B9;

    private final int size;
    private final int shift;

    /** Of each place of the table the first entry; entries of one feature are chained by {@link #next}. */
    private final int[] first;

    private final int[] next;
    private final int[] features;
    private final int[] holders;
    private final double[] weights;

    Cosines(Vector[] others) {
        size = others.length;
        int entries = 0;
        for (Vector other : others) {
            entries += other.ids().length;
        }
        int bits = 32 - Integer.numberOfLeadingZeros(2 * entries + 1);
        shift = 32 - bits;
        first = new int[1 << bits];
        Arrays.fill(first, NONE);
        next = new int[entries];
        features = new int[entries];
        holders = new int[entries];
        weights = new double[entries];
        int entry = 0;
        for (int k = 0; k < size; k++) {
            for (int f = 0; f < others[k].ids().length; f++) {
                int feature = others[k].ids()[f];
                int place = place(feature);
                features[entry] = feature;
                holders[entry] = k;
                weights[entry] = others[k].weights()[f];
                next[entry] = first[place];
                first[place] = entry++;
            }
        }
    }

    private int place(int feature) {
        return feature * SPREAD >>> shift;
    }

    /** From 0 to 1 for each of the others in order. */
    double[] with(Vector vector) {
        double[] sums = new double[size];
        for (int f = 0; f < vector.ids().length; f++) {
            int feature = vector.ids()[f];
            double weight = vector.weights()[f];
            for (int entry = first[place(feature)]; entry != NONE; entry = next[entry]) {
                if (features[entry] == feature) {
                    sums[holders[entry]] += weight * weights[entry];
                }
            }
        }
        for (int k = 0; k < size; k++) {
            sums[k] = Math.min(1, sums[k]);
        }
        return sums;
    }
}

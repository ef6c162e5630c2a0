package org.acquis.alignment;

import java.util.Arrays;

/**
 * A sparse vector of length 1.
 *
 * @param ids of the features, ascending
 * @param weights of the features
 */
record Vector(int[] ids, double[] weights) {

    /** A feature weighs as often as it occurs. */
    static Vector counting(int[] occurrences) {
        Arrays.sort(occurrences);
        int[] ids = new int[occurrences.length];
        double[] weights = new double[occurrences.length];
        int size = 0;
        for (int i = 0; i < occurrences.length; i++) {
            if (size == 0 || occurrences[i] != ids[size - 1]) {
                ids[size++] = occurrences[i];
            }
            weights[size - 1]++;
        }
        return scaled(Arrays.copyOf(ids, size), Arrays.copyOf(weights, size));
    }

    /** Scales weights to length 1, in place; a text without features has the empty vector. */
    static Vector scaled(int[] ids, double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int j = 0; j < weights.length && length > 0; j++) {
            weights[j] /= length;
        }
        return new Vector(ids, weights);
    }

    /** The cosine with another vector, from 0 to 1. */
    double cosine(Vector other) {
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
        return Math.min(1, sum);
    }
}

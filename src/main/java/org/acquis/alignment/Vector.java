package org.acquis.alignment;

import java.util.Map;
import java.util.TreeMap;

/**
 * A sparse vector of length 1.
 *
 * @param ids of the features, ascending
 * @param weights of the features
 */
record Vector(int[] ids, double[] weights) {

    /** Scales weights to length 1; a text without features has the empty vector. */
    static Vector of(TreeMap<Integer, Double> weighted) {
        int[] ids = new int[weighted.size()];
        double[] weights = new double[weighted.size()];
        double squares = 0;
        int i = 0;
        for (Map.Entry<Integer, Double> entry : weighted.entrySet()) {
            ids[i] = entry.getKey();
            weights[i] = entry.getValue();
            squares += weights[i] * weights[i];
            i++;
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

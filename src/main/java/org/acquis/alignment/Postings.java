package org.acquis.alignment;

/** Which clauses of a text hold each feature, to find those that share most with a passage. */
final class Postings {

    private final int[] start;
    private final int[] holders;
    private final double[] shared;
    private final int[] touched;

    /** @param features how many there are */
    Postings(Passage[] side, int features) {
        start = new int[features + 1];
        for (Passage passage : side) {
            for (int id : passage.topics().ids()) {
                start[id + 1]++;
            }
        }
        for (int id = 0; id < features; id++) {
            start[id + 1] += start[id];
        }
        holders = new int[start[features]];
        int[] next = start.clone();
        for (int k = 0; k < side.length; k++) {
            for (int id : side[k].topics().ids()) {
                holders[next[id]++] = k;
            }
        }
        shared = new double[side.length];
        touched = new int[side.length];
    }

    /** The clauses that share the most weight with the passage, at most so many, the most first; of equals the first. */
    int[] nearest(Passage passage, int most) {
        int[] ids = passage.topics().ids();
        double[] weights = passage.topics().weights();
        int count = 0;
        for (int f = 0; f < ids.length; f++) {
            for (int at = start[ids[f]]; at < start[ids[f] + 1]; at++) {
                int k = holders[at];
                if (shared[k] == 0) {
                    touched[count++] = k;
                }
                shared[k] += weights[f];
            }
        }
        int[] nearest = new int[Math.min(most, count)];
        int size = 0;
        for (int t = 0; t < count; t++) {
            int k = touched[t];
            int place = size;
            while (place > 0 && isNearer(k, nearest[place - 1])) {
                place--;
            }
            if (place < nearest.length) {
                size = Math.min(nearest.length, size + 1);
                System.arraycopy(nearest, place, nearest, place + 1, size - 1 - place);
                nearest[place] = k;
            }
        }
        for (int t = 0; t < count; t++) {
            shared[touched[t]] = 0;
        }
        return nearest;
    }

    private boolean isNearer(int one, int other) {
        return shared[one] > shared[other] || shared[one] == shared[other] && one < other;
    }
}

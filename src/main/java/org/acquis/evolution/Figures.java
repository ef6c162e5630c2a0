package org.acquis.evolution;

/** Numbers as people write them. */
final class Figures {

    private Figures() {}

    /** Whole numbers without a point. */
    static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

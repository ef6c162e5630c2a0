package org.acquis.segmentation;

/**
 * One reading of a label: {@code (i)} is the ninth letter or the first roman number.
 *
 * @param style the numbers it counts in
 * @param shape what stands around the number, {@code (x)}, {@code x.}, {@code x)} ...; two labels of one list have one shape
 * @param value its place, from 1; 0 for a bullet
 * @param insert 0 for a plain number, 1 for bis, 2 for ter ...
 */
record Numeral(Style style, String shape, int value, int insert) {

    /** The numbers that labels count in. */
    enum Style {
        ARABIC,
        /** 3.2, 1.4.1: the last number counts, the ones before it are in the shape. */
        DECIMAL,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN,
        /** Article 3, § 4, Option 1: the word is in the shape. */
        WORD,
        /** PP4 and OP3 of drafts under negotiation. */
        PART,
        BULLET
    }

    boolean continues(int lastValue, int lastInsert) {
        if (style == Style.BULLET) {
            return true;
        }
        return (value == lastValue + 1 && insert == 0) || (value == lastValue && insert > lastInsert);
    }

    boolean isFirst() {
        return value <= 1 && insert == 0;
    }

    boolean sameList(Numeral other) {
        return style == other.style && shape.equals(other.shape);
    }
}

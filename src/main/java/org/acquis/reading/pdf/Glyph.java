package org.acquis.reading.pdf;

/**
 * One character of a page, turned so that its text runs from left to right.
 *
 * @param text as Unicode
 * @param x left edge, in points
 * @param y baseline from the top, in points
 * @param width in points
 * @param size of the font as shown, in points
 * @param space width of a blank in this font, in points
 * @param bold whether the font's name says so
 * @param italic whether the font's name says so
 * @param order when the page's content paints it, counted from 0
 * @param confidence of the program that recognised it, from 0 to 1; not a number where the PDF says which character it is
 */
record Glyph(
        String text,
        float x,
        float y,
        float width,
        float size,
        float space,
        boolean bold,
        boolean italic,
        int order,
        float confidence) {

    /** A character that the PDF names. */
    Glyph(
            String text,
            float x,
            float y,
            float width,
            float size,
            float space,
            boolean bold,
            boolean italic,
            int order) {
        this(text, x, y, width, size, space, bold, italic, order, Float.NaN);
    }

    /** The same character when another glyph is the other half of it. */
    Glyph with(Glyph half) {
        float from = Math.min(x, half.x);
        float to = Math.max(right(), half.right());
        return new Glyph(text, from, y, to - from, size, space, bold, italic, order, confidence);
    }

    float right() {
        return x + width;
    }
}

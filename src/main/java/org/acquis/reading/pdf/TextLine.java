package org.acquis.reading.pdf;

import java.util.List;

/**
 * One line of text on a page, or of one column.
 *
 * @param text in reading order
 * @param page number of the page, from 1
 * @param x left edge, in points
 * @param right right edge, in points
 * @param y baseline from the top, in points
 * @param size of most of its characters, in points
 * @param bold whether most of it is bold
 * @param emphasis how many leading units of the text are bold or italic
 * @param rightToLeft whether it runs from right to left
 * @param cells its parts between wide gaps, in reading order, where it has such gaps; else empty
 * @param raised marks that stand raised and small in it, such as those of footnotes, with their places in the text
 * @param sureness of the program that recognised it
 */
record TextLine(
        String text,
        int page,
        float x,
        float right,
        float y,
        float size,
        boolean bold,
        int emphasis,
        boolean rightToLeft,
        List<TextLine> cells,
        List<Raised> raised,
        Sureness sureness) {

    /** A raised mark: its text, and where it stands in the line's text. */
    record Raised(String mark, int start) {}

    /** The edge at which the line begins to be read. */
    float start() {
        return rightToLeft ? -right : x;
    }

    /** The edge at which it ends. */
    float end() {
        return rightToLeft ? -x : right;
    }

    float width() {
        return right - x;
    }
}

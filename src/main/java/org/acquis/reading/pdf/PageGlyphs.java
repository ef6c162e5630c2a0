package org.acquis.reading.pdf;

import java.util.List;

/**
 * The visible characters of a page in its main direction.
 *
 * @param number of the page, from 1
 * @param width of the page as turned, in points
 * @param height of the page as turned, in points
 * @param hidden how many characters no reader of the page would see
 * @param turned how many characters run in another direction than the rest and were left out
 * @param across text printed slantwise or very large across the page, which was left out; else empty
 * @param origin where the characters come from
 */
record PageGlyphs(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        int hidden,
        int turned,
        String across,
        Origin origin) {

    /** Who says which characters stand on a page. */
    enum Origin {
        /** The document, which shows them. */
        TEXT,
        /** The document, which lays them invisibly over the picture of a page: recognised before it came here. */
        LAYER,
        /** The document says too little: the page is a picture, with at most a stamp of characters on it. */
        PICTURE,
        /** A program, which recognised them on the picture. */
        RECOGNISED
    }
}

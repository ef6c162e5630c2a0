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
 */
record PageGlyphs(int number, float width, float height, List<Glyph> glyphs, int hidden, int turned, String across) {}

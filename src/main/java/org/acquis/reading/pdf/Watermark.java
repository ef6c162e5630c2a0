package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** Tells text that is printed across a page, such as {@code DRAFT}, from the text of the page. */
final class Watermark {

    /** Text at an angle of more degrees than this to the edges of the page runs across it. */
    private static final double STRAIGHT = 3;

    /** So many times larger than most of the page. */
    private static final float LARGE = 2.5f;

    /** More characters of that size are no watermark. */
    private static final int MOST = 120;

    private static final float CAPITAL_HEIGHT = 0.7f;

    private Watermark() {}

    /** Whether text that is set by this matrix runs neither along nor up or down the page. */
    static boolean isSlanted(Matrix matrix) {
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double off = Math.abs(angle) % 90;
        return off > STRAIGHT && off < 90 - STRAIGHT;
    }

    /** The characters, in the order of painting, that are very large and have text of the page printed on or under them. */
    static List<Glyph> of(List<Glyph> glyphs) {
        float body = LineBuilder.usualSize(glyphs);
        List<Glyph> large = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.size() > LARGE * body && !glyph.text().isBlank()) {
                large.add(glyph);
            }
        }
        if (large.isEmpty() || large.size() > MOST) {
            return List.of();
        }
        long crossed = large.stream()
                .filter(one -> isCrossed(one, glyphs, LARGE * body))
                .count();
        return 2 * crossed > large.size() ? large : List.of();
    }

    private static boolean isCrossed(Glyph large, List<Glyph> glyphs, float size) {
        float top = large.y() - CAPITAL_HEIGHT * large.size();
        for (Glyph glyph : glyphs) {
            if (glyph.size() <= size
                    && glyph.y() > top
                    && glyph.y() <= large.y()
                    && glyph.x() >= large.x()
                    && glyph.right() <= large.right()
                    && !glyph.text().isBlank()) {
                return true;
            }
        }
        return false;
    }
}

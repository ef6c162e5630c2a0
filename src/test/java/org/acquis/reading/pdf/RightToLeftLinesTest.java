package org.acquis.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines from right to left, given as they stand on the page from the left. */
class RightToLeftLinesTest {

    private static final float WIDTH = 5;

    /** Programs that make PDF files store the bracket that is shown, or the one that is meant. */
    @ParameterizedTest
    @ValueSource(strings = {"،(2031) 2977 رارقلا", "،)2031( 2977 رارقلا"})
    void bracketsOpenBeforeTheyClose(String shown) {
        assertThat(text(glyphs(shown, 10, 0))).isEqualTo("القرار 2977 (2031)،");
    }

    @Test
    void aBracketAloneIsTakenAsItLooks() {
        assertThat(text(glyphs("2031) رارقلا", 10, 0))).isEqualTo("القرار (2031");
    }

    @Test
    void numbersStandAtTheirEndOfTheLine() {
        assertThat(text(glyphs("ريرقتلا عجارت - 12", 10, 0))).isEqualTo("12 - تراجع التقرير");
    }

    @Test
    void columnsThatTouchAreNoWord() {
        List<Glyph> row = glyphs("نمألا سلجم", 14, 0);
        row.addAll(glyphs("Arabic", 9, 10 * WIDTH));
        assertThat(text(row)).isEqualTo("Arabic مجلس الأمن");
    }

    private static String text(List<Glyph> row) {
        return LineBuilder.line(row, 1).text();
    }

    private static List<Glyph> glyphs(String shown, float size, float from) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int k = 0; k < shown.length(); k++) {
            glyphs.add(
                    new Glyph(shown.substring(k, k + 1), from + k * WIDTH, 100, WIDTH, size, WIDTH, false, false, k));
        }
        return glyphs;
    }
}

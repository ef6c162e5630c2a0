package org.acquis.reading.docx;

import static org.acquis.reading.WordFile.definition;
import static org.acquis.reading.WordFile.level;
import static org.acquis.reading.WordFile.list;
import static org.acquis.reading.WordFile.number;
import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.WordFile;
import org.acquis.reading.office.ListNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxNumberingTest {

    private static final String THREE_LEVELS = definition(
            0, level(0, "decimal", "%1.", ""), level(1, "lowerLetter", "(%2)", ""), level(2, "lowerRoman", "(%3)", ""));

    private static List<String> labels(WordFile file) {
        return new ParserHere()
                .parse("a.docx", file.bytes(), ReadOptions.standard()).blocks().stream()
                        .map(Block::label)
                        .toList();
    }

    private static WordFile file(String numbering, String... paragraphs) {
        return new WordFile().part("numbering", "numbering", numbering).body(String.join("", paragraphs));
    }

    private static String item(int list, int level) {
        return p(list(list, level), r("Welcomes the report;"));
    }

    @Test
    void countsEachLevelAndBeginsLowerOnesAnew() {
        assertThat(labels(file(
                        THREE_LEVELS + number(1, 0),
                        item(1, 0),
                        item(1, 1),
                        item(1, 1),
                        item(1, 2),
                        item(1, 0),
                        item(1, 1))))
                .containsExactly("1.", "(a)", "(b)", "(i)", "2.", "(a)");
    }

    @Test
    void listsOfOneDefinitionCountTogether() {
        assertThat(labels(file(THREE_LEVELS + number(1, 0) + number(2, 0), item(1, 0), item(2, 0), item(1, 0))))
                .containsExactly("1.", "2.", "3.");
    }

    @Test
    void anOverrideBeginsOnceAtItsStart() {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        assertThat(labels(file(
                        THREE_LEVELS + number(1, 0) + number(2, 0, restart),
                        item(1, 0),
                        item(1, 0),
                        item(2, 0),
                        item(2, 0))))
                .containsExactly("1.", "2.", "1.", "2.");
    }

    @Test
    void aLevelThatNeverRestartsCountsOn() {
        String numbering =
                definition(0, level(0, "decimal", "%1.", ""), level(1, "decimal", "%2)", "<w:lvlRestart w:val=\"0\"/>"))
                        + number(1, 0);
        assertThat(labels(file(numbering, item(1, 0), item(1, 1), item(1, 0), item(1, 1))))
                .containsExactly("1.", "1)", "2.", "2)");
    }

    @Test
    void legalNumberingWritesUpperLevelsAsFigures() {
        String numbering = definition(0, level(0, "upperRoman", "%1.", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"))
                + number(1, 0);
        assertThat(labels(file(numbering, item(1, 0), item(1, 0), item(1, 1)))).containsExactly("I.", "II.", "2.1");
    }

    @Test
    void aStyleNumbersItsParagraphsAndThoseOfStylesBasedOnIt() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Operative\"><w:pPr>" + list(1, 0) + "</w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Firm\"><w:basedOn w:val=\"Operative\"/></w:style>";
        WordFile file = file(
                        THREE_LEVELS + number(1, 0),
                        p("<w:pStyle w:val=\"Operative\"/>", r("Decides;")),
                        p("<w:pStyle w:val=\"Firm\"/>", r("Demands;")),
                        p("<w:pStyle w:val=\"Firm\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", r("Not numbered.")))
                .part("styles", "styles", styles);

        assertThat(labels(file)).containsExactly("1.", "2.", "");
    }

    @Test
    void aListThatTakesItsLevelsFromItselfEndsInNoLoop() {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"Own\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String numbering = definition(0, "<w:numStyleLink w:val=\"Own\"/>") + number(1, 0);

        assertThat(labels(file(numbering, item(1, 0)).part("styles", "styles", styles)))
                .containsExactly("");
    }

    @Test
    void aDeletedParagraphDoesNotCount() {
        String deleted = "<w:p><w:pPr>" + list(1, 0)
                + "<w:rPr><w:del w:author=\"A\"/></w:rPr></w:pPr><w:del w:author=\"A\"><w:r><w:delText>Gone;</w:delText></w:r></w:del></w:p>";
        assertThat(labels(file(THREE_LEVELS + number(1, 0), item(1, 0), deleted, item(1, 0))))
                .containsExactly("1.", "2.");
    }

    @Test
    void anEmptyParagraphShowsANumberWithAWordAndNoOther() {
        String numbering = definition(0, level(0, "decimal", "Article %1", ""))
                + definition(1, level(0, "decimal", "%1.", ""))
                + number(1, 0)
                + number(2, 1);
        assertThat(labels(file(numbering, p(list(1, 0)), p("", r("Everyone has the right.")), p(list(2, 0)))))
                .containsExactly("Article 1", "");
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 4, 4",
        "decimalZero, 4, 04",
        "lowerLetter, 28, bb",
        "upperLetter, 3, C",
        "lowerRoman, 14, xiv",
        "upperRoman, 1999, MCMXCIX",
        "ordinal, 22, 22nd",
        "ordinal, 113, 113th",
        "russianLower, 3, в",
        "arabicAbjad, 2, ب",
        "hebrew1, 3, ג",
        "chineseCounting, 12, 十二",
        "chineseCounting, 20, 二十",
        "chineseCounting, 105, 一百〇五",
        "decimalEnclosedCircle, 3, ③",
        "ganada, 2, 나",
        "none, 5, ''"
    })
    void writesANumberInEveryFormatAsWordDoes(String format, int number, String shown) {
        assertThat(ListNumbers.write(number, format)).isEqualTo(shown);
    }
}

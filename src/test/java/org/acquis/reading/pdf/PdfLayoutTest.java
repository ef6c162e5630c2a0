package org.acquis.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {

    private static final float LEFT = 120;

    private static SourceDocument read(byte[] bytes) {
        return new ParserHere().parse("a.pdf", bytes, ReadOptions.standard());
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    /** Four paragraphs of full lines, each with a short last one. */
    private static PdfPages body(PdfPages pages, float x, float y, String first) {
        return pages.lines(
                x,
                y,
                first + " welcomes the report of the secretariat and",
                "takes note of what it says of the crossing points and of",
                "the convoys.",
                "Reaffirming its strong commitment to the unity of the two",
                "States and to the agreed border.");
    }

    @Test
    void linesOfAParagraphAreJoinedAndParagraphsApart() {
        assertThat(texts(read(body(new PdfPages(), LEFT, 100, "The meeting").bytes())))
                .containsExactly(
                        "The meeting welcomes the report of the secretariat and takes note of what it says of the crossing"
                                + " points and of the convoys.",
                        "Reaffirming its strong commitment to the unity of the two States and to the agreed border.");
    }

    @Test
    void aCodeFarToTheLeftDoesNotCutLastLinesOff() {
        PdfPages pages = new PdfPages().at(480, 60, "A/CONF/12");
        for (int k = 0; k < 6; k++) {
            body(pages, LEFT, 100 + k * 6 * PdfPages.PITCH, "Paragraph " + (char) ('A' + k));
        }
        SourceDocument read = read(pages.at(50, 780, "22-02898 (E) 020322")
                .at(50, 792, "*2202898*")
                .bytes());

        assertThat(texts(read)).noneMatch(text -> text.equals("the convoys."));
        assertThat(read.aside()).contains("22-02898 (E) 020322", "*2202898*");
    }

    /** Few words in a line that is spread over its width: gaps as wide as those between columns, one below the other. */
    private static PdfPages spread(PdfPages pages, float y, String... words) {
        float gap = 0;
        for (String word : words) {
            gap += pages.after(0, word);
        }
        gap = (300 - gap) / (words.length - 1);
        float x = LEFT;
        for (String word : words) {
            pages.at(x, y, word);
            x = pages.after(x, word) + gap;
        }
        return pages;
    }

    @Test
    void linesSpreadOverTheirWidthMakeNoColumns() {
        PdfPages pages = new PdfPages()
                .at(400, 60, "Distr.: General")
                .at(400, 72, "28 February")
                .at(400, 84, "English");
        for (int k = 0; k < 6; k++) {
            float y = 120 + k * 4 * PdfPages.PITCH;
            spread(pages, y, "Reaffirming", "its", "strong", "commitment", "to", "the", "unity", "of");
            spread(pages, y + PdfPages.PITCH, "the", "two", "neighbouring", "States", "and", "to", "their", "border,");
            pages.at(LEFT, y + 2 * PdfPages.PITCH, "as agreed in " + (1990 + k) + ",");
        }

        assertThat(texts(read(pages.bytes())))
                .contains(
                        "Reaffirming its strong commitment to the unity of the two neighbouring States and to their border,"
                                + " as agreed in 1993,");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 4; k++) {
            body(pages, 50, 100 + k * 6 * PdfPages.PITCH, "Left " + k);
        }
        for (int k = 0; k < 4; k++) {
            body(pages, 320, 100 + k * 6 * PdfPages.PITCH, "Right " + k);
        }

        assertThat(texts(read(pages.bytes())))
                .filteredOn(text -> text.matches("(Left|Right) .*"))
                .extracting(text -> text.substring(0, text.indexOf(' ') + 2))
                .containsExactly("Left 0", "Left 1", "Left 2", "Left 3", "Right 0", "Right 1", "Right 2", "Right 3");
    }

    @Test
    void aNumberThatHangsIntoTheOtherColumnStaysWithItsOwn() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 4; k++) {
            pages.at(285, 100 + k * 7 * PdfPages.PITCH, "Article " + (k + 1));
            body(pages, 50, 100 + (k * 7 + 1) * PdfPages.PITCH, "Left " + k);
        }
        for (int k = 0; k < 4; k++) {
            body(pages, 320, 106 + k * 7 * PdfPages.PITCH, "Right " + k);
        }

        assertThat(texts(read(pages.bytes())))
                .containsSubsequence("Article 1", "Article 2", "Article 3", "Article 4")
                .noneMatch(text -> text.contains("Article") && text.contains("Right"));
    }

    @Test
    void runningHeadsAndPageNumbersAreKeptAside() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                pages.page();
            }
            pages.at(LEFT, 40, "Joint statement of Quessy").at(300, 810, String.valueOf(page));
            body(pages, LEFT, 200, "Page " + page);
        }
        SourceDocument read = read(pages.bytes());

        assertThat(texts(read)).hasSize(6).noneMatch(text -> text.contains("Joint statement"));
        assertThat(read.aside()).filteredOn("Joint statement of Quessy"::equals).hasSize(3);
        assertThat(read.aside()).contains("1", "2", "3");
    }

    @Test
    void headingsWithNumbersAtTheEdgeOfPagesAreNoRunningHeads() {
        PdfPages pages = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) {
                pages.page();
            }
            pages.at(LEFT, 80, "Article " + page * 5);
            body(pages, LEFT, 100, "Page " + page);
        }

        assertThat(texts(read(pages.bytes()))).contains("Article 5", "Article 10", "Article 15");
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        PdfPages pages = new PdfPages()
                .lines(
                        LEFT,
                        100,
                        "Calls upon all States to implement the measures set out in",
                        "the annex and to report to the")
                .page()
                .lines(
                        LEFT,
                        100,
                        "Committee within ninety days of the adoption of this text.",
                        "Decides to meet again.");

        assertThat(texts(read(pages.bytes())))
                .first()
                .asString()
                .contains("report to the Committee within ninety days");
    }

    @Test
    void aRaisedFigureIsTheMarkOfItsNote() {
        String clause = "Welcomes the convening of the meeting and thanks its host;";
        PdfPages pages = new PdfPages().at(LEFT, 100, clause);
        pages.at(pages.after(LEFT, clause), 97, 6, "1");
        body(pages, LEFT, 118, "The meeting");
        pages.at(LEFT, 700, 8, "1 Adopted on 14 March.");
        SourceDocument read = read(pages.bytes());

        assertThat(texts(read).get(0)).isEqualTo(clause);
        assertThat(read.blocks().get(0).notes()).containsExactly(new Note("1", "Adopted on 14 March."));
    }

    @Test
    void aHyphenAtTheEndOfALineGoesWithTheLineUnlessTheWordHasOne() {
        PdfPages pages = new PdfPages()
                .lines(
                        LEFT,
                        100,
                        "Expressing its concern that what was ex-",
                        "pressed by the non-governmental bodies and by the non-",
                        "governmental ones of the Secretary-",
                        "General was not heard.");

        assertThat(texts(read(pages.bytes())))
                .containsExactly(
                        "Expressing its concern that what was expressed by the non-governmental bodies and by the"
                                + " non-governmental ones of the Secretary-General was not heard.");
    }

    @Test
    void linesWithWideGapsAtTheSamePlacesAreATable() {
        PdfPages pages = body(new PdfPages(), LEFT, 100, "The meeting");
        for (int k = 0; k < 3; k++) {
            pages.at(LEFT, 200 + k * 14, "Gate " + k).at(300, 200 + k * 14, k == 1 ? "Closed" : "Open");
        }

        assertThat(read(pages.bytes()).blocks())
                .filteredOn(block -> block.kind() == Block.Kind.TABLE_ROW)
                .extracting(Block::text)
                .containsExactly("Gate 0\tOpen", "Gate 1\tClosed", "Gate 2\tOpen");
    }

    @Test
    void numberedItemsAreNoTable() {
        PdfPages pages = body(new PdfPages(), LEFT, 100, "The meeting");
        for (int k = 1; k <= 3; k++) {
            pages.at(LEFT, 200 + k * 14, k + ".").at(LEFT + 40, 200 + k * 14, "Decides to meet;");
        }

        assertThat(texts(read(pages.bytes()))).contains("1. Decides to meet;", "3. Decides to meet;");
    }

    @Test
    void whiteTextIsReportedAndNotRead() {
        PdfPages pages = body(new PdfPages(), LEFT, 100, "The meeting");
        SourceDocument read = read(pages.colour(Color.WHITE)
                .at(LEFT, 300, "and agrees to everything")
                .bytes());

        assertThat(texts(read)).noneMatch(text -> text.contains("everything"));
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("HIDDEN_TEXT");
    }

    @Test
    void pagesWithoutTextAreRefusedWithARemedy() {
        assertThatThrownBy(() -> read(new PdfPages().bytes()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("NO_TEXT_LAYER: a.pdf: ")
                .hasMessageContaining("--ocr");
    }

    @Test
    void aProtectedFileOpensWithItsPasswordAlone() {
        byte[] locked = body(new PdfPages(), LEFT, 100, "The meeting").bytes("open sesame");
        ParserHere parser = new ParserHere();

        assertThatThrownBy(() -> read(locked)).hasMessageStartingWith("ENCRYPTED: a.pdf: ");
        assertThat(parser.parse("a.pdf", locked, ReadOptions.standard().withPassword("open sesame"))
                        .blocks())
                .hasSize(2);
    }
}

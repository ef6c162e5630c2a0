package org.acquis.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

/** What is printed around and over the text of drafts: numbers of lines, watermarks, marks of notes, bullets. */
class PdfMarginsTest {

    private static final float LEFT = 120;
    private static final List<String> LINES = List.of(
            "The Ministers, meeting at Lindholm on the state of the",
            "northern valleys and of the crossing points, and noting",
            "the report of the Joint Commission,",
            "1. Welcome the agreement on the release of all persons",
            "who were detained in the camps before the end of the",
            "year;",
            "2. Decide to meet again at Port Avel, and ask the Chair",
            "to prepare a draft of the agenda for that meeting.");
    private static final List<String> PARAGRAPHS = List.of(
            "The Ministers, meeting at Lindholm on the state of the northern valleys and of the crossing points, and noting"
                    + " the report of the Joint Commission,",
            "1. Welcome the agreement on the release of all persons who were detained in the camps before the end of the year;",
            "2. Decide to meet again at Port Avel, and ask the Chair to prepare a draft of the agenda for that meeting.");

    private static SourceDocument read(PdfPages pages) {
        return new ParserHere().parse("a.pdf", pages.bytes(), ReadOptions.standard());
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    private static PdfPages text(PdfPages pages) {
        return pages.lines(LEFT, 100, LINES.toArray(String[]::new));
    }

    @Test
    void numbersOfLinesStayInTheMargin() {
        PdfPages pages = text(new PdfPages());
        for (int k = 0; k < LINES.size(); k++) {
            pages.at(k < 9 ? 85 : 80, 100 + k * PdfPages.PITCH, Integer.toString(k + 1));
        }

        SourceDocument read = read(pages);

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(read.warnings())
                .containsExactly(new Warning("LINE_NUMBERS", "8 numbers of lines in the margin left out of the text"));
    }

    @Test
    void everyFifthLineMayBeNumberedAndOnTheRight() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 3; k++) {
            pages.lines(LEFT, 100 + k * 8 * PdfPages.PITCH, LINES.toArray(String[]::new));
        }
        for (int line = 5; line <= 20; line += 5) {
            pages.at(520, 100 + (line - 1) * PdfPages.PITCH, Integer.toString(line));
        }

        assertThat(texts(read(pages)))
                .startsWith(PARAGRAPHS.get(0))
                .noneMatch(text -> text.matches(".*\\b(5|10|15|20)\\b.*"));
    }

    @Test
    void numbersOfParagraphsAreKept() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 6; k++) {
            pages.at(85, 100 + 2 * k * PdfPages.PITCH, Integer.toString(k + 1));
            pages.lines(
                    LEFT,
                    100 + 2 * k * PdfPages.PITCH,
                    "The Parties shall meet once in every year to review what",
                    "has been done.");
        }

        assertThat(texts(read(pages)))
                .hasSize(6)
                .first()
                .isEqualTo("1 The Parties shall meet once in every year to review what has been done.");
    }

    @Test
    void numberedLinesOfAListAreKept() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 6; k++) {
            pages.at(85, 100 + k * PdfPages.PITCH, Integer.toString(k + 1))
                    .at(LEFT, 100 + k * PdfPages.PITCH, "Country of " + (char) ('A' + k));
        }

        assertThat(texts(read(pages))).contains("1 Country of A", "6 Country of F");
    }

    @Test
    void aSlantedWatermarkIsTold() {
        PdfPages pages = text(new PdfPages()
                .colour(Color.LIGHT_GRAY)
                .slanted(140, 220, 60, "DRAFT")
                .colour(Color.BLACK));

        SourceDocument read = read(pages);

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(read.warnings()).containsExactly(new Warning("WATERMARK", "text across the page left out: DRAFT"));
    }

    @Test
    void aLevelWatermarkUnderTheTextIsTold() {
        PdfPages pages = text(new PdfPages()
                .colour(Color.LIGHT_GRAY)
                .at(LEFT, 160, 80, "DRAFT")
                .colour(Color.BLACK));

        SourceDocument read = read(pages);

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("WATERMARK");
    }

    @Test
    void aLargeTitleIsNoWatermark() {
        assertThat(texts(read(text(new PdfPages().at(LEFT, 70, 30, "Communique")))))
                .startsWith("Communique");
    }

    /** Some writers raise the marks of notes by more than half of the size of the line. */
    @Test
    void aHighMarkOfANoteBelongsToItsLine() {
        PdfPages pages = text(new PdfPages());
        String line = "3. Welcome the report of the Chair,";
        float end = pages.after(LEFT, line);
        pages.at(LEFT, 100 + 8 * PdfPages.PITCH, line)
                .at(end, 95.2f + 8 * PdfPages.PITCH, 6, "1")
                .at(end + 6, 100 + 8 * PdfPages.PITCH, "and thank")
                .at(LEFT, 100 + 9 * PdfPages.PITCH, "its authors.")
                .at(LEFT, 760, 5, "1")
                .at(LEFT + 6, 762, 8, "Issued in two parts.");

        List<Block> blocks = read(pages).blocks();

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(3).text()).isEqualTo("3. Welcome the report of the Chair, and thank its authors.");
        assertThat(blocks.get(3).notes()).containsExactly(new Note("1", "Issued in two parts."));
    }

    @Test
    void labelsBeforeAWideGapAreNoTable() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 4; k++) {
            pages.at(60, 100 + 3 * k * PdfPages.PITCH, "Pp" + (k + 1))
                    .lines(
                            LEFT,
                            100 + 3 * k * PdfPages.PITCH,
                            "Recalling the decisions of the earlier meetings of the",
                            "Parties,");
        }

        List<Block> blocks = read(pages).blocks();

        assertThat(blocks).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
        assertThat(blocks)
                .extracting(Block::text)
                .startsWith("Pp1 Recalling the decisions of the earlier meetings of the Parties,");
    }

    /** Compounds alone end a line in a hyphen now and then; where words are broken, many lines do. */
    @Test
    void aHyphenStaysWhereTheDocumentBreaksNoWords() {
        PdfPages pages = new PdfPages();
        for (int k = 0; k < 6; k++) {
            pages.lines(LEFT, 100 + k * 9 * PdfPages.PITCH, LINES.toArray(String[]::new));
        }
        pages.lines(
                LEFT,
                100 + 54 * PdfPages.PITCH,
                "3. Underline the importance of unhindered information-",
                "sharing among all of them.");

        assertThat(texts(read(pages)))
                .endsWith("3. Underline the importance of unhindered information-sharing among all of them.");
    }

    @Test
    void aMarkingOfOnePageIsToldAndNoText() {
        SourceDocument read = read(
                text(new PdfPages().at(220, 60, "RESTREINT UE/EU RESTRICTED").at(250, 75, "LIMITE")));

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(read.aside()).containsExactly("RESTREINT UE/EU RESTRICTED", "LIMITE");
        assertThat(read.warnings())
                .containsExactly(new Warning("MARKED", "its heads or feet say: RESTREINT UE/EU RESTRICTED, LIMITE"));
    }

    /** As organs of the United Nations set it: two columns between rules, the right one in smaller type. */
    @Test
    void theMastheadAboveTheTitleIsKeptAside() {
        PdfPages pages = text(new PdfPages()
                .at(LEFT, 30, 14, "United Nations")
                .at(460, 30, 14, "S/2031/77")
                .at(LEFT, 45, 14, "Security Council")
                .at(380, 45, "Distr.: General")
                .at(380, 45 + PdfPages.PITCH, "4 March 2031")
                .at(380, 45 + 2.2f * PdfPages.PITCH, "Original: English"));

        SourceDocument read = read(pages);

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(String.join(" ", read.masthead()))
                .isEqualTo("United Nations S/2031/77 Security Council Distr.: General 4 March 2031 Original: English");
    }

    /** A name broken over two lines has a line of the other column between its parts. */
    @Test
    void namesInAMastheadMayBeBroken() {
        PdfPages pages = text(new PdfPages()
                .at(LEFT, 45, "Council of the")
                .at(LEFT, 45 + PdfPages.PITCH, "European Union")
                .at(400, 45, "Brussels, 4 March 2031")
                .at(400, 45 + PdfPages.PITCH, "(OR. en)")
                .at(400, 75, "6789/31"));

        SourceDocument read = read(pages);

        assertThat(texts(read)).containsExactlyElementsOf(PARAGRAPHS);
        assertThat(String.join(" ", read.masthead()).split(" "))
                .containsExactlyInAnyOrder(
                        "Council of the European Union Brussels, 4 March 2031 (OR. en) 6789/31".split(" "));
    }

    @Test
    void aBlankBeforeAHyphenGoesWhereTheWordStandsWithoutItElsewhere() {
        PdfPages pages = text(new PdfPages())
                .lines(LEFT, 220, "3. Decide on the follow -up of the meeting and on the long -", "term plan;")
                .lines(LEFT, 260, "4. Invite all to a follow-up meeting on the mid -year report.");

        assertThat(texts(read(pages)))
                .endsWith(
                        "3. Decide on the follow-up of the meeting and on the long -term plan;",
                        "4. Invite all to a follow-up meeting on the mid -year report.");
    }

    @Test
    void noNoteIsLost() {
        PdfPages pages = text(new PdfPages().at(LEFT, 70, 12, "Joint statement*"))
                .at(LEFT, 700, 8, "* Issued again for technical reasons on 5 March 2031.")
                .page()
                .lines(LEFT, 100, "3. Invite the Chair to report to them.")
                .at(LEFT, 700, 8, "** A note that is called nowhere.");

        SourceDocument read = read(pages);

        assertThat(read.blocks().get(0).text()).isEqualTo("Joint statement");
        assertThat(read.blocks().get(0).notes())
                .containsExactly(new Note("*", "Issued again for technical reasons on 5 March 2031."));
        assertThat(read.warnings())
                .containsExactly(new Warning(
                        "NOTES",
                        "1 note that nothing on its page refers to, kept apart from the text:"
                                + " ** A note that is called nowhere."));
    }

    @Test
    void aHeadThatSpeaksOfThePublicIsNotMarked() {
        PdfPages pages = text(new PdfPages().at(LEFT, 30, "PUBLIC HEALTH AND OFFICIAL STATISTICS"));

        assertThat(read(pages).warnings()).isEmpty();
    }

    /** Indented lines of a narrow column look as if they were centred in it. */
    @Test
    void columnsOfIndentedAndRaggedLinesAreColumns() {
        PdfPages pages = new PdfPages();
        for (float x : new float[] {50, 320}) {
            for (int k = 0; k < 5; k++) {
                float y = 100 + k * 7 * PdfPages.PITCH;
                pages.lines(x, y, k + 1 + ". Invites all the States of the", "     region to take part in:")
                        .lines(
                                x + 45,
                                y + 2 * PdfPages.PITCH,
                                "(i) the next of the",
                                "     meetings of",
                                "     the Group at the",
                                "     port of Avel;");
            }
        }

        assertThat(texts(read(pages)))
                .hasSize(20)
                .startsWith(
                        "1. Invites all the States of the region to take part in:",
                        "(i) the next of the meetings of the Group at the port of Avel;");
    }

    @Test
    void theFirstCellOfARowMayHaveTwoLines() {
        PdfPages pages = new PdfPages();
        pages.at(60, 100, "Measure")
                .at(250, 100, "Responsible")
                .at(420, 100, "By")
                .at(60, 112, "Release of detained persons")
                .at(250, 112, "Parties")
                .at(420, 112, "May 2026")
                .at(60, 124, "held in the camps")
                .at(60, 136, "Opening of two crossing")
                .at(250, 136, "Commission")
                .at(420, 136, "June 2026")
                .at(60, 148, "points");

        assertThat(read(pages).blocks())
                .extracting(Block::text)
                .containsExactly(
                        "Measure\tResponsible\tBy",
                        "Release of detained persons held in the camps\tParties\tMay 2026",
                        "Opening of two crossing points\tCommission\tJune 2026");
    }
}

package org.acquis.reading.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.segmentation.Segmenter;
import org.acquis.statement.Clause;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}"
                    + "{\\f2\\fcharset2 Symbol;}}{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}{\\*\\revtbl{Unknown;}{Delegation A;}}\n";

    @Test
    void takesTheNumbersThatTheFileShows() {
        SourceDocument document = read("""
                \\pard\\s1 Statement\\par
                \\pard{\\listtext\\pard\\plain 1.\\tab}\\ilvl0\\ls1 Urges restraint;\\par
                \\pard{\\listtext (a)\\tab}\\ilvl1\\ls1 at sea;\\par
                \\pard{\\listtext\\f2 \\'b7\\tab}\\ilvl1 on land;\\par
                \\pard{\\pntext 2.\\tab}Decides.}""");
        assertThat(lines(document))
                .containsExactly("Statement", "1. Urges restraint;", "(a) at sea;", "• on land;", "2. Decides.");
        assertThat(document.blocks().get(0).kind()).isEqualTo(Block.Kind.HEADING);
        assertThat(document.blocks().get(2).level()).isEqualTo(2);
    }

    @Test
    void readsCodePagesAndUnicodeOnce() {
        assertThat(lines(read(
                        "Communiqu\\'e9, \\u8364?5, {\\f1 \\'cc\\'e8\\'f0}, \\uc2\\u8212\\'96-to\\uc1  \\u-10179?\\u-8704? end"
                                + " \\u-10179?.{\\upr{caf?}{\\*\\ud{caf\\u233?}}}\\par}")))
                .containsExactly("Communiqué, €5, Мир, —to \uD83D\uDE00 end \uFFFD.café");
    }

    @Test
    void keepsNotesCommentsAndHeadersApart() {
        SourceDocument document = read("""
                {\\header Draft 3\\par}{\\info{\\title Joint statement}{\\author Somebody}}
                {\\i Recalling} its resolution{\\super\\chftn{\\footnote\\chftn\\pard\\plain  Of last year.}}{\\v secret},
                {\\*\\atnid B}{\\*\\atnauthor Delegation B}\\chatn{\\*\\annotation\\pard Why?} {\\footnote\\ftnalt At the end.}\\par}""");
        Block block = document.blocks().get(0);
        assertThat(document.title()).isEqualTo("Joint statement");
        assertThat(block.text().strip()).isEqualTo("Recalling its resolution,");
        assertThat(block.emphasis()).isEqualTo("Recalling".length());
        assertThat(block.notes()).containsExactly(new Note("1", "Of last year."), new Note("i", "At the end."));
        assertThat(document.aside()).containsExactly("Draft 3");
        assertThat(document.warnings())
                .extracting(Warning::message)
                .contains("6 hidden characters left out of the text", "comment by Delegation B: Why?");
    }

    @Test
    void readsEitherStateOfTrackedChanges() {
        String body =
                "States {\\deleted\\revauthdel1\\revdttmdel-1479314816 may}{\\revised\\revauth1\\revdttm-1479314816 shall}"
                        + " report{\\deleted .\\par} and act.\\par}";
        assertThat(lines(read(body))).containsExactly("States shall report and act.");
        assertThat(lines(read(body, Revisions.ORIGINAL))).containsExactly("States may report.", "and act.");
        assertThat(lines(read(body, Revisions.SHOW)))
                .containsExactly("States {-may-}{+shall+} report{-.-}", "and act.");
        assertThat(read(body).warnings().get(0).message())
                .startsWith("3 tracked changes (1 insertion, 2 deletions) by Delegation A of 2025-03-14");
    }

    @Test
    void readsTablesFieldsAndBoxes() {
        SourceDocument document = read("""
                \\trowd\\cellx100\\cellx200\\pard\\intbl Gate\\cell\\pard\\intbl State{\\footnote So far.}\\cell\\row
                \\pard See {\\field{\\*\\fldinst REF a}{\\fldrslt paragraph 3}}.\\par
                {\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Heading\\tab 1\\par}}
                {\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt In the box\\par}}{\\shprslt In the box}}After\\par}""");
        assertThat(lines(document)).containsExactly("Gate\tState", "See paragraph 3.", "After", "In the box");
        assertThat(document.blocks().get(0).notes()).containsExactly(new Note("1", "So far."));
        assertThat(document.warnings()).extracting(Warning::code).contains("CONTENTS");
    }

    @Test
    void followsNothingAndTellsIt() {
        SourceDocument document = read("""
                {\\*\\template http://example.org/x.dotm}{\\object\\objemb{\\*\\objdata 0105}{\\result shown}}{\\pict\\bin4 }}}}}Text
                {\\field{\\*\\fldinst INCLUDETEXT "http://example.org/y"}{\\fldrslt old}}\\par}""");
        assertThat(lines(document)).containsExactly("Textold");
        assertThat(document.warnings())
                .extracting(Warning::message)
                .contains(
                        "1 picture not read",
                        "1 embedded object not read",
                        "2 references to another file or address never followed: field, template");
    }

    @Test
    void endsWithWhatIsMadeToHarm() {
        assertThatThrownBy(() -> read("{".repeat(100_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_DEPTH");
        assertThatThrownBy(() -> read("\\emdash".repeat(11_000_000)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_SIZE");
        SourceDocument cut = read("Urges {\\b all");
        assertThat(lines(cut)).containsExactly("Urges all");
        assertThat(cut.warnings()).extracting(Warning::code).containsExactly("BROKEN_PARTS");
        assertThat(lines(read("Text}}}}} after\\par\\bin99999999 x\\"))).containsExactly("Text after");
    }

    @Test
    void refusesAFileThatEndsBeforeItsText() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(Refused.class)
                .hasMessage("CORRUPT: x.rtf: a Rich Text file that ends before its text begins;"
                        + " fetch it again or ask for another copy");
        assertThat(lines(read("}"))).as("an empty document is whole").isEmpty();
    }

    @Test
    void readsBehindTheMarkOfUtf8() {
        byte[] marked =
                ("\u00EF\u00BB\u00BF\r\n" + HEAD + "1.\\tab Urges.\\par}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(lines(new ParserHere().parse("x.rtf", marked, ReadOptions.standard())))
                .containsExactly("1.\tUrges.");
    }

    @Test
    void aLoneTypedNumberIsTheLabelOfItsClause() {
        assertThat(new Segmenter()
                        .segment(read("The ministers,\\par\n\\pard 1.\\tab Urge restraint.\\par They met.\\par}")))
                .extracting(Clause::label, Clause::text)
                .contains(tuple("1.", "Urge restraint."));
    }

    private static List<String> lines(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> (block.label() + " " + block.text()).strip())
                .toList();
    }

    private static SourceDocument read(String body) {
        return read(body, Revisions.FINAL);
    }

    private static SourceDocument read(String body, Revisions state) {
        byte[] bytes = (HEAD + body).getBytes(StandardCharsets.ISO_8859_1);
        return new ParserHere().parse("x.rtf", bytes, ReadOptions.standard().with(state));
    }
}

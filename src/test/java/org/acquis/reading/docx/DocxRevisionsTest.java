package org.acquis.reading.docx;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.WordFile;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxRevisionsTest {

    private static final String BY = " w:author=\"Delegation of Anchuria\" w:date=\"2025-03-14T10:00:00Z\"";

    private static String inserted(String text) {
        return "<w:ins" + BY + ">" + r(text) + "</w:ins>";
    }

    private static String deleted(String text) {
        return "<w:del" + BY + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }

    private static SourceDocument read(WordFile file, Revisions state) {
        return new ParserHere()
                .parse("a.docx", file.bytes(), ReadOptions.standard().with(state));
    }

    private static List<String> texts(String body, Revisions state) {
        return read(new WordFile().body(body), state).blocks().stream()
                .map(Block::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FINAL    | Calls for a ceasefire within seven days;",
                "ORIGINAL | Calls for a ceasefire at once;",
                "SHOW     | Calls for a ceasefire {-at once-}{+within seven days+};"
            })
    void readsEachState(Revisions state, String text) {
        assertThat(texts(
                        p("", r("Calls for a ceasefire "), deleted("at once"), inserted("within seven days"), r(";")),
                        state))
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"FINAL, second|first", "ORIGINAL, first|second"})
    void movedTextStandsInOnePlace(Revisions state, String order) {
        String from = p(
                "<w:rPr><w:moveFrom" + BY + "/></w:rPr>",
                "<w:moveFrom" + BY + "><w:r><w:t>first</w:t></w:r></w:moveFrom>");
        String to = p("", "<w:moveTo" + BY + "><w:r><w:t>first</w:t></w:r></w:moveTo>");
        if (state == Revisions.ORIGINAL) {
            to = p(
                    "<w:rPr><w:moveTo" + BY + "/></w:rPr>",
                    "<w:moveTo" + BY + "><w:r><w:t>first</w:t></w:r></w:moveTo>");
        }

        assertThat(String.join("|", texts(from + p("", r("second")) + to, state)))
                .isEqualTo(order);
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() {
        String body = p("<w:rPr><w:del" + BY + "/></w:rPr>", r("Recalling its resolutions ")) + p("", r("of 2024,"));

        assertThat(texts(body, Revisions.FINAL)).containsExactly("Recalling its resolutions of 2024,");
        assertThat(texts(body, Revisions.ORIGINAL)).containsExactly("Recalling its resolutions ", "of 2024,");
    }

    @Test
    void aDeletedRowIsNoRow() {
        String row = "<w:tr>%s<w:tc>" + p("", r("River")) + "</w:tc><w:tc>" + p("", r("Closed")) + "</w:tc></w:tr>";
        String table =
                "<w:tbl>" + row.formatted("<w:trPr><w:del" + BY + "/></w:trPr>") + row.formatted("") + "</w:tbl>";

        assertThat(texts(table, Revisions.FINAL)).containsExactly("River\tClosed");
        assertThat(texts(table, Revisions.ORIGINAL)).hasSize(2);
    }

    @Test
    void saysHowManyChangesWereMetAndByWhom() {
        assertThat(read(new WordFile().body(p("", deleted("a"), inserted("b"))), Revisions.FINAL)
                        .warnings())
                .extracting(Warning::message)
                .containsExactly("2 tracked changes (1 insertion, 1 deletion) by Delegation of Anchuria of 2025-03-14 "
                        + "read as if all were accepted");
    }

    @Test
    void commentsAreKeptApartWithAuthorAndDay() {
        WordFile file = new WordFile()
                .body(p("", r("Decides to meet;"), "<w:r><w:commentReference w:id=\"0\"/></w:r>"))
                .part(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"0\"" + BY + ">" + p("", r("Where, and when?")) + "</w:comment>");

        SourceDocument read = read(file, Revisions.FINAL);

        assertThat(read.blocks()).extracting(Block::text).containsExactly("Decides to meet;");
        assertThat(read.warnings())
                .extracting(Warning::message)
                .contains("comment by Delegation of Anchuria, 2025-03-14: Where, and when?");
    }

    @Test
    void hiddenTextIsReportedAndNotRead() {
        SourceDocument read = read(
                new WordFile()
                        .body(p("", r("Decides"), "<w:r><w:rPr><w:vanish/></w:rPr><w:t> nothing</w:t></w:r>", r(";"))),
                Revisions.FINAL);

        assertThat(read.blocks()).extracting(Block::text).containsExactly("Decides;");
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("HIDDEN_TEXT");
    }
}

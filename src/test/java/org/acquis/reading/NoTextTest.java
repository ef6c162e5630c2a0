package org.acquis.reading;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.acquis.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold no text are refused in one line that says what they hold instead, and what to do. */
class NoTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            blank.txt  | " \\n\\n \\n"
            blank.md   | " \\n"
            blank.html | "<html><body><p> </p></body></html>"
            blank.rtf  | "{@rtf1@ansi{@fonttbl{@f0 Times;}}@pard@par}"
            """)
    void nothingAtAll(String name, String content) {
        byte[] bytes = content.replace("\\n", "\n").replace('@', '\\').getBytes(StandardCharsets.UTF_8);
        refused(name, bytes, "no text in it; check that it is the file that you meant");
    }

    @Test
    void aWordDocumentOfAPictureAsksForRecognition() {
        byte[] word = new WordFile()
                .body(p("", "<w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:pict></w:r>"))
                .bytes();
        refused("scan.docx", word, "no text in it; it holds pictures; save it as PDF and read that with --ocr");
    }

    @Test
    void aWordDocumentWhoseTextIsDeletedTellsOfItsChanges() {
        String gone = "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>Urges restraint;</w:delText></w:r></w:del>";
        refused(
                "draft.docx",
                new WordFile().body(p("", gone)).bytes(),
                "no text in it; its tracked changes leave nothing of it; try --revisions show");
    }

    @Test
    void aWordDocumentWithAHeaderAlone() {
        byte[] word = new WordFile()
                .body(p(""))
                .part("header", "hdr", p("", r("Draft 3")))
                .bytes();
        refused("form.docx", word, "no text in it but heads and feet; check that it is the file that you meant");
    }

    private static void refused(String name, byte[] bytes, String reason) {
        SourceDocument read = new ParserHere().parse(name, bytes, ReadOptions.standard());
        assertThatThrownBy(() -> NoText.refused(name, read))
                .isInstanceOf(Refused.class)
                .hasMessage("NO_TEXT_LAYER: " + name + ": " + reason);
    }
}

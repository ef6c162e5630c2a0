package org.acquis.reading.docx;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.Limits;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.WordFile;
import org.acquis.statement.Note;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxContentTest {

    private static SourceDocument read(byte[] bytes, ReadOptions options) {
        return new ParserHere().parse("a.docx", bytes, options);
    }

    private static List<String> texts(WordFile file) {
        return read(file.bytes(), ReadOptions.standard()).blocks().stream()
                .map(Block::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "content control | <w:sdt><w:sdtPr/><w:sdtContent>RUN</w:sdtContent></w:sdt>",
                "smart tag       | <w:smartTag>RUN</w:smartTag>",
                "hyperlink       | <w:hyperlink r:id=\"x\">RUN</w:hyperlink>",
                "simple field    | <w:fldSimple w:instr=\" REF a \">RUN</w:fldSimple>",
                "nested          | <w:hyperlink><w:sdt><w:sdtContent><w:smartTag>RUN</w:smartTag></w:sdtContent></w:sdt></w:hyperlink>",
                "choice          | <mc:AlternateContent><mc:Choice>RUN</mc:Choice><mc:Fallback>RUN</mc:Fallback></mc:AlternateContent>"
            })
    void textInsideIsReadOnce(String what, String wrapping) {
        assertThat(texts(new WordFile()
                        .body(p("", r("Urges "), wrapping.replace("RUN", r("all parties")), r(" to meet;")))))
                .as(what)
                .containsExactly("Urges all parties to meet;");
    }

    @Test
    void aBlockOfAContentControlIsABlock() {
        assertThat(texts(new WordFile()
                        .body("<w:sdt><w:sdtContent>" + p("", r("One;")) + p("", r("Two."))
                                + "</w:sdtContent></w:sdt>")))
                .containsExactly("One;", "Two.");
    }

    @Test
    void ofAFieldOnlyTheResultIsText() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF para3 \\h </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(texts(new WordFile().body(p("", r("in paragraph "), field, r(" above;")))))
                .containsExactly("in paragraph 3 above;");
    }

    @Test
    void aFieldThatEndsWithoutABeginningHarmsNothing() {
        String stray = "<w:r><w:fldChar w:fldCharType=\"separate\"/><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(texts(new WordFile().body(p("", stray, r("Decides;"))))).containsExactly("Decides;");
    }

    @Test
    void hyphensAndBreaksKeepTheirMeaning() {
        String run =
                "<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>operation of mem</w:t><w:softHyphen/><w:t>bers</w:t><w:br/><w:t>of</w:t><w:tab/><w:t>it</w:t></w:r>";

        assertThat(texts(new WordFile().body(p("", run)))).containsExactly("co\u2011operation of members\nof\tit");
    }

    @Test
    void aTableIsReadCellByCellAndAFrameOfOneCellAsText() {
        String cells = "<w:tc>" + p("", r("Gate")) + "</w:tc><w:tc>" + p("", r("Open")) + "</w:tc>";
        SourceDocument read = read(
                new WordFile()
                        .body("<w:tbl><w:tr>" + cells + "</w:tr></w:tbl><w:tbl><w:tr><w:tc>" + p("", r("Framed;"))
                                + "</w:tc></w:tr></w:tbl>")
                        .bytes(),
                ReadOptions.standard());

        assertThat(read.blocks()).extracting(Block::text).containsExactly("Gate\tOpen", "Framed;");
        assertThat(read.blocks().get(0).kind()).isEqualTo(Block.Kind.TABLE_ROW);
    }

    @Test
    void aFootnoteStandsApartWithItsPlace() {
        WordFile file = new WordFile()
                .body(p("", r("Welcomes it;"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                .part(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\">"
                                + p("", r("See annex II.")) + "</w:footnote>");

        Block block = read(file.bytes(), ReadOptions.standard()).blocks().get(0);

        assertThat(block.text()).isEqualTo("Welcomes it;");
        assertThat(block.notes()).containsExactly(new Note("1", "See annex II."));
    }

    @Test
    void theStrictFormIsReadLikeTheOther() {
        assertThat(texts(new WordFile().strict().body(p("", r("Decides;"))))).containsExactly("Decides;");
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() {
        byte[] bytes = new WordFile()
                .prologue("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")
                .body(p("", r("&x;")))
                .bytes();

        assertRefused(bytes, ReadOptions.standard(), Refused.Code.CORRUPT);
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        byte[] bytes = new WordFile()
                .body("<w:p>" + "<w:smartTag>".repeat(30_000) + r("x") + "</w:smartTag>".repeat(30_000) + "</w:p>")
                .bytes();

        assertRefused(bytes, ReadOptions.standard(), Refused.Code.LIMIT_DEPTH);
    }

    @Test
    void whatInflatesBeyondTheLimitIsRefused() {
        byte[] bytes = new WordFile().body(p("", r("a".repeat(3_000_000)))).bytes();
        Limits few = new Limits(1 << 20, 1 << 20, 1 << 20, 100, 100, 10_000_000, 10, 10, 512);

        assertThat(bytes.length).isLessThan(1 << 16);
        assertRefused(bytes, ReadOptions.standard().with(few), Refused.Code.LIMIT_SIZE);
    }

    @Test
    void aCutFileIsRefused() {
        byte[] whole = new WordFile().body(p("", r("Decides;"))).bytes();

        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), ReadOptions.standard(), Refused.Code.CORRUPT);
    }

    @Test
    void aProtectedDocumentOpensWithItsPasswordAlone() throws Exception {
        byte[] locked = encrypted(new WordFile().body(p("", r("Decides;"))).bytes(), "open sesame");

        assertRefused(locked, ReadOptions.standard(), Refused.Code.ENCRYPTED);
        assertRefused(locked, ReadOptions.standard().withPassword("sesame"), Refused.Code.ENCRYPTED);
        assertThat(read(locked, ReadOptions.standard().withPassword("open sesame"))
                        .blocks())
                .extracting(Block::text)
                .containsExactly("Decides;");
    }

    private static byte[] encrypted(byte[] plain, String password) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(plain).transferTo(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertRefused(byte[] bytes, ReadOptions options, Refused.Code code) {
        Assertions.assertThatThrownBy(() -> read(bytes, options))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

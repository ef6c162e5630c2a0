package org.acquis.reading.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Note;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
            + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:draw=\"" + ODF
            + "drawing:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private static final String STYLES = """
            <style:style style:name="gone" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="slanted" style:family="text"><style:text-properties font-style="italic"/></style:style>
            <text:list-style style:name="L">
            <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
            <text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="." text:display-levels="3"/>
            </text:list-style>
            """;

    @Test
    void numbersItemsAsTheOfficeProgramShowsThem() throws IOException {
        SourceDocument document = read("""
                <text:list xml:id="one" text:style-name="L"><text:list-item><text:p>Urges restraint;</text:p><text:p>as before,</text:p>
                <text:list><text:list-item><text:p>at sea;</text:p>
                <text:list><text:list-item><text:p>by night;</text:p></text:list-item></text:list></text:list-item>
                <text:list-item><text:p>on land;</text:p></text:list-item></text:list></text:list-item></text:list>
                <text:p>Between the lists</text:p>
                <text:list text:continue-list="one" text:style-name="L"><text:list-item><text:p>Invites reports;</text:p></text:list-item></text:list>
                <text:list text:style-name="L"><text:list-item text:start-value="9"><text:p>Decides.</text:p></text:list-item></text:list>
                """);
        assertThat(lines(document))
                .containsExactly(
                        "1. Urges restraint;",
                        "as before,",
                        "(a) at sea;",
                        "1.a.1. by night;",
                        "(b) on land;",
                        "Between the lists",
                        "2. Invites reports;",
                        "9. Decides.");
    }

    @Test
    void collapsesBlanksAndKeepsNotesApart() throws IOException {
        SourceDocument document = read("""
                <text:p><text:span text:style-name="slanted">Recalling</text:span>   its
                 resolution<text:note text:note-class="footnote"><text:note-citation>4</text:note-citation><text:note-body><text:p>Of
                 last year.</text:p></text:note-body></text:note><text:span text:style-name="gone">secret</text:span> of<text:s text:c="2"/>May,</text:p>
                """);
        Block block = document.blocks().get(0);
        assertThat(block.text()).isEqualTo("Recalling its resolution of  May,");
        assertThat(block.emphasis()).isEqualTo("Recalling".length());
        assertThat(block.notes()).containsExactly(new Note("4", "Of last year."));
        assertThat(document.warnings())
                .extracting(Warning::message)
                .contains("6 hidden characters left out of the text");
    }

    @Test
    void readsEitherStateOfTrackedChanges() throws IOException {
        String body = """
                <text:tracked-changes>
                <text:changed-region xml:id="d"><text:deletion><office:change-info><dc:creator>Delegation A</dc:creator>
                <dc:date>2026-03-14T10:00:00</dc:date></office:change-info><text:p>may</text:p></text:deletion></text:changed-region>
                <text:changed-region xml:id="i"><text:insertion><office:change-info><dc:creator>Delegation B</dc:creator>
                <dc:date>2026-03-15T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
                </text:tracked-changes>
                <text:p>States <text:change text:change-id="d"/><text:change-start text:change-id="i"/>shall<text:change-end text:change-id="i"/> report.</text:p>
                """;
        assertThat(lines(read(body))).containsExactly("States shall report.");
        assertThat(lines(read(body, Revisions.ORIGINAL))).containsExactly("States may report.");
        assertThat(lines(read(body, Revisions.SHOW))).containsExactly("States {-may-}{+shall+} report.");
        assertThat(read(body).warnings())
                .extracting(Warning::message)
                .containsExactly(
                        "2 tracked changes (1 insertion, 1 deletion) by Delegation A, Delegation B from 2026-03-14 to"
                                + " 2026-03-15 read as if all were accepted");
    }

    @Test
    void joinsParagraphsWhoseBreakWasInserted() throws IOException {
        String body = """
                <text:tracked-changes><text:changed-region xml:id="i"><text:insertion><office:change-info/></text:insertion>
                </text:changed-region></text:tracked-changes>
                <text:p>One paragraph<text:change-start text:change-id="i"/></text:p><text:p><text:change-end text:change-id="i"/><text:s/>of two.</text:p>
                """;
        assertThat(lines(read(body, Revisions.ORIGINAL))).containsExactly("One paragraph of two.");
        assertThat(lines(read(body))).containsExactly("One paragraph", "of two.");
    }

    @Test
    void partsParagraphsAgainWhoseEndWasDeleted() throws IOException {
        String body = """
                <text:tracked-changes><text:changed-region xml:id="d"><text:deletion><office:change-info/>
                <text:p>Calls for<text:s/>restraint;</text:p><text:p/></text:deletion></text:changed-region></text:tracked-changes>
                <text:p><text:change text:change-id="d"/>Invites reports.</text:p>
                """;
        assertThat(lines(read(body))).containsExactly("Invites reports.");
        assertThat(lines(read(body, Revisions.ORIGINAL))).containsExactly("Calls for restraint;", "Invites reports.");
        assertThat(lines(read(body, Revisions.SHOW))).containsExactly("{-Calls for restraint;-}", "Invites reports.");
    }

    @Test
    void countsOnInTheCellsOfATable() throws IOException {
        String item =
                "<table:table-row><table:table-cell><text:list text:style-name=\"L\" text:continue-numbering=\"true\">"
                        + "<text:list-item><text:p>Urges;</text:p></text:list-item></text:list></table:table-cell></table:table-row>";
        assertThat(lines(read("<table:table>" + item.repeat(3) + "</table:table>")))
                .containsExactly("1. Urges;", "2. Urges;", "3. Urges;");
    }

    @Test
    void readsTablesBoxesAndComments() throws IOException {
        SourceDocument document = read("""
                <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Gate</text:p></table:table-cell>
                <table:table-cell><text:p>State</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>
                <text:p>Before<office:annotation><dc:creator>Delegation C</dc:creator><dc:date>2026-01-02T00:00:00</dc:date>
                <text:p>Why?</text:p></office:annotation> the box<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>
                <draw:rect><text:p>On a plate</text:p></draw:rect><draw:frame><draw:image xlink:href="http://example.org/x.png"/></draw:frame></text:p>
                """);
        assertThat(lines(document)).containsExactly("Gate\tState", "Before the box", "In the box", "On a plate");
        assertThat(document.warnings())
                .extracting(Warning::message)
                .contains(
                        "comment by Delegation C, 2026-01-02: Why?",
                        "1 picture not read",
                        "1 reference to another file or address never followed: image");
    }

    @Test
    void refusesWhatIsMadeToHarm() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThatThrownBy(() -> parse(entity + content("<text:p>&a;</text:p>"), ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CORRUPT");
        String deep = "<text:span>".repeat(5000) + "x" + "</text:span>".repeat(5000);
        assertThatThrownBy(() -> read("<text:p>" + deep + "</text:p>"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_DEPTH");
        String blanks = "<text:s text:c=\"999999\"/>".repeat(20_000);
        assertThatThrownBy(() -> read("<text:p>" + blanks + "</text:p>"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_SIZE");
        String again =
                "<text:tracked-changes><text:changed-region xml:id=\"d\"><text:deletion><text:p>" + "x".repeat(100_000)
                        + "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:change text:change-id=\"d\"/>".repeat(200);
        assertThatThrownBy(() -> read(again, Revisions.ORIGINAL))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_SIZE");
        assertThatThrownBy(() -> parse("<office:document-content", ""))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CORRUPT");
    }

    @Test
    void asksForACopyWithoutPassword() {
        String manifest =
                "<m:manifest xmlns:m=\"" + ODF + "manifest:1.0\"><m:file-entry m:full-path=\"encrypted-package\">"
                        + "<m:encryption-data/></m:file-entry></m:manifest>";
        assertThatThrownBy(() -> parse("scrambled", manifest))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ENCRYPTED");
    }

    @Test
    void survivesStylesAndListsThatGoInCircles() throws IOException {
        String body = content(
                        "<text:list text:style-name=\"none\" text:continue-list=\"self\" xml:id=\"self\"><text:list-item>"
                                + "<text:p text:style-name=\"a\">Text</text:p></text:list-item></text:list>")
                .replace(
                        "</office:automatic-styles>",
                        "<style:style style:name=\"a\" style:family=\"paragraph\" style:parent-style-name=\"b\"/>"
                                + "<style:style style:name=\"b\" style:family=\"paragraph\" style:parent-style-name=\"a\"/>"
                                + "</office:automatic-styles>");
        assertThat(lines(parse(body, ""))).containsExactly("Text");
    }

    private static List<String> lines(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> (block.label() + " " + block.text()).strip())
                .toList();
    }

    private static SourceDocument read(String body) throws IOException {
        return parse(content(body), "");
    }

    private static SourceDocument read(String body, Revisions state) throws IOException {
        return new ParserHere()
                .parse("x.odt", pack(content(body), ""), ReadOptions.standard().with(state));
    }

    private static String content(String body) {
        return "<office:document-content" + NAMES + "><office:automatic-styles>" + STYLES
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static SourceDocument parse(String content, String manifest) throws IOException {
        return new ParserHere().parse("x.odt", pack(content, manifest), ReadOptions.standard());
    }

    @Test
    void readsAPackageThatWasPackedAnew() throws IOException {
        byte[] packed = zip("application/vnd.oasis.opendocument.text", content("<text:p>Urges all.</text:p>"));
        assertThat(lines(new ParserHere().parse("x.odt", packed, ReadOptions.standard())))
                .containsExactly("Urges all.");
    }

    @Test
    void saysThatASheetIsNoText() throws IOException {
        byte[] sheet = zip("application/vnd.oasis.opendocument.spreadsheet", content(""));
        assertThatThrownBy(() -> new ParserHere().parse("x.ods", sheet, ReadOptions.standard()))
                .hasMessage("UNSUPPORTED: x.ods: an office file, but not a text document"
                        + " (application/vnd.oasis.opendocument.spreadsheet); save its text as DOCX or ODT");
    }

    /** A package whose parts are all compressed, as zip programs write it. */
    private static byte[] zip(String kind, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] part : new String[][] {
                {"content.xml", content},
                {"META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"" + ODF + "manifest:1.0\"/>"},
                {"mimetype", kind}
            }) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pack(String content, String manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(kind);
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            if (!manifest.isEmpty()) {
                zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
                zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

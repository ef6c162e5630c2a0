package org.acquis.reading.docx;

import static org.acquis.reading.WordFile.p;
import static org.acquis.reading.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.acquis.files.StablePackage;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.WordFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DocxPackageTest {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts =
            parts(new WordFile().body(p("", r("Decides to meet;"))).bytes());

    private static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return parts;
    }

    private SourceDocument read() {
        StablePackage pack = new StablePackage();
        parts.forEach(pack::put);
        return new ParserHere().parse("a.docx", pack.bytes(), ReadOptions.standard());
    }

    private void replace(String part, String what, String by) {
        assertThat(parts.get(part)).contains(what);
        parts.put(part, parts.get(part).replace(what, by));
    }

    private void properties(String xml) {
        replace(
                "_rels/.rels",
                "</Relationships>",
                "<Relationship Id=\"c\" Type=\"" + RELATIONS
                        + "/metadata/core-properties\" Target=\"docProps/core.xml\"/>" + "</Relationships>");
        parts.put(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + CORE + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + xml
                        + "</cp:coreProperties>");
    }

    @Test
    void theTitleIsThatOfTheProperties() {
        properties("<dc:creator>A</dc:creator><dc:title> Draft &amp; annex </dc:title>");

        assertThat(read().title()).isEqualTo("Draft & annex");
    }

    /** A kilobyte that keeps the usual library busy for ever: it looks through all that is inside an element, at every depth. */
    @Test
    void nestedPropertiesTakeNoTime() {
        properties("<dc:title>".repeat(300) + "</dc:title>".repeat(300));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::read);
    }

    @Test
    void targetsAreFoundHoweverTheyAreWritten() {
        for (String target :
                new String[] {"/word/document.xml", "word/../word/./Document.xml", "word%2Fdocument.xml"}) {
            parts.put(
                    "_rels/.rels",
                    parts.get("_rels/.rels").replaceAll("Target=\"[^\"]*\"", "Target=\"" + target + "\""));

            assertThat(read().blocks()).as(target).extracting(Block::text).containsExactly("Decides to meet;");
        }
    }

    @Test
    void aDocumentWithMacrosIsADocument() {
        replace(
                "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");

        assertThat(read().blocks()).extracting(Block::text).containsExactly("Decides to meet;");
    }

    @Test
    void aWorkbookIsNamed() {
        replace("[Content_Types].xml", "wordprocessingml.document.main", "spreadsheetml.sheet.main");

        assertThatThrownBy(this::read).isInstanceOf(Refused.class).hasMessageContaining("not a Word document");
    }

    @Test
    void aPackageThatDoesNotSayWhatItHoldsIsDamaged() {
        parts.remove("[Content_Types].xml");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refused.Code.CORRUPT));
    }

    @Test
    void aTargetOutsideThePackageIsNoDocument() {
        replace("_rels/.rels", "word/document.xml", "../../word/document.xml");

        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refused.Code.NOT_A_DOCUMENT));
    }

    @Test
    void brokenRelationshipsAreToldAndTheTextIsRead() {
        parts.put("word/_rels/document.xml.rels", "<Relationships");

        SourceDocument document = read();

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.warnings()).extracting("code").contains("BROKEN_PARTS");
    }
}

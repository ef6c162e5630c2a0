package org.acquis.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.Ocr;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.ReadingProgress;
import org.acquis.reading.SourceDocument;
import org.acquis.statement.Recognition;
import org.acquis.statement.Source;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

/** Pages that are pictures. The tests that recognise need the program tesseract and its English data; without it they are passed over. */
class ScannedPagesTest {

    private static final List<String> PAGE = List.of(
            "The Ministers meeting in Tarsis,",
            "1. Welcome the opening of the northern crossing to all",
            "humanitarian goods and expect it to stay open;",
            "2. Call upon all parties to release the persons whom",
            "they hold without a charge.");

    private static final ReadOptions OCR = ReadOptions.standard().with(new Ocr(true, ""));

    @Test
    void saysHowAScanCanBeRead() throws IOException {
        try (Scan scan = new Scan()) {
            byte[] bytes = scan.picture(PAGE).bytes();
            assertThatThrownBy(() -> read(bytes, ReadOptions.standard()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("NO_TEXT_LAYER")
                    .hasMessageContaining("--ocr");
        }
    }

    @Test
    void recognisesAPictureAndSaysHowSureItIs() throws IOException {
        assumeTesseract();
        try (Scan scan = new Scan()) {
            List<String> heard = new ArrayList<>();
            SourceDocument document = PdfReader.read(
                    scan.picture(PAGE).bytes(), source(), OCR, (pages, of) -> heard.add(pages + "/" + of));
            assertThat(texts(document))
                    .containsExactly(
                            "The Ministers meeting in Tarsis,",
                            "1. Welcome the opening of the northern crossing to all humanitarian goods and expect it to"
                                    + " stay open;",
                            "2. Call upon all parties to release the persons whom they hold without a charge.");
            for (Block block : document.blocks()) {
                Recognition recognition = Objects.requireNonNull(block.recognition());
                assertThat(recognition.by()).startsWith("tesseract ").endsWith("(eng)");
                assertThat(recognition.confidence()).isBetween(0.8, 1.0);
            }
            assertThat(document.warnings())
                    .filteredOn(warning -> warning.code().equals(Warning.RECOGNISED))
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).contains("1 page (1)", "tesseract"));
            assertThat(heard).containsExactly("0/1", "1/1");
        }
    }

    @Test
    void turnsAPictureThatLiesOnItsSide() throws IOException {
        assumeTesseract();
        try (Scan scan = new Scan()) {
            SourceDocument document = read(scan.pictureOnItsSide(PAGE).bytes(), OCR);
            assertThat(texts(document)).hasSize(3).contains("The Ministers meeting in Tarsis,");
        }
    }

    @Test
    void recognisesOnlyThePagesWithoutText() throws IOException {
        assumeTesseract();
        try (Scan scan = new Scan()) {
            List<String> typed =
                    List.of("3. Decide to meet again in the spring of the year after next at", "the same place.");
            SourceDocument document = read(scan.picture(PAGE).text(typed).bytes(), OCR);
            Block last = document.blocks().get(document.blocks().size() - 1);
            assertThat(last.text()).endsWith("at the same place.");
            assertThat(last.recognition()).isNull();
            assertThat(document.blocks().get(0).recognition()).isNotNull();
        }
    }

    @Test
    void leavesPicturesUnreadUnlessAsked() throws IOException {
        try (Scan scan = new Scan()) {
            SourceDocument document = read(
                    scan.picture(PAGE).text(List.of("Annex of the declaration")).bytes(), ReadOptions.standard());
            assertThat(texts(document)).containsExactly("Annex of the declaration");
            assertThat(document.warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).contains("1 page (1) without text", "--ocr"));
        }
    }

    @Test
    void readsTheTextThatAScannerLaidOverItsPicture() throws IOException {
        try (Scan scan = new Scan()) {
            SourceDocument document = read(scan.layered(PAGE, PAGE).bytes(), ReadOptions.standard());
            assertThat(texts(document)).hasSize(3).contains("The Ministers meeting in Tarsis,");
            assertThat(document.blocks())
                    .allSatisfy(block -> assertThat(block.recognition())
                            .isEqualTo(new Recognition(Recognition.TEXT_LAYER, null, List.of())));
            assertThat(document.warnings())
                    .singleElement()
                    .satisfies(warning -> assertThat(warning.message()).contains("look before you quote"));
        }
    }

    @Test
    void leavesOutInvisibleTextWhereNoPictureStands() throws IOException {
        try (Scan scan = new Scan()) {
            byte[] bytes = scan.text(PAGE)
                    .layered(List.of(), List.of("Ignore what stands above."))
                    .bytes();
            SourceDocument document = read(bytes, ReadOptions.standard());
            assertThat(String.join(" ", texts(document))).doesNotContain("Ignore");
            assertThat(document.warnings()).extracting(Warning::code).contains("HIDDEN_TEXT");
        }
    }

    @Test
    void namesTheLanguagesThatAreThere() throws IOException {
        assumeTesseract();
        try (Scan scan = new Scan()) {
            byte[] bytes = scan.picture(PAGE).bytes();
            assertThatThrownBy(() -> read(bytes, ReadOptions.standard().with(new Ocr(true, "en+xx"))))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("'xx'")
                    .hasMessageContaining("installed are")
                    .hasMessageContaining("eng");
        }
    }

    @Test
    void countsTheColoursOfAJpeg() {
        byte[] jpeg = new byte[40];
        byte[] head = {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xE0,
            0,
            4,
            0,
            0,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            17,
            8,
            0,
            1,
            0,
            1,
            3
        };
        System.arraycopy(head, 0, jpeg, 0, head.length);
        assertThat(ImageColours.components(jpeg)).isEqualTo(3);
        assertThat(ImageColours.components(new byte[40])).isZero();
    }

    private static SourceDocument read(byte[] bytes, ReadOptions options) {
        return PdfReader.read(bytes, source(), options, ReadingProgress.NONE);
    }

    private static Source source() {
        return new Source("scan.pdf", "pdf", "0", null);
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream().map(Block::text).toList();
    }

    private static void assumeTesseract() {
        boolean installed = Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
        assumeTrue(installed, "tesseract is not installed");
    }
}

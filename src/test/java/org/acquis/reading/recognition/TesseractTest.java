package org.acquis.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acquis.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {

    private static final GreyPicture WHITE = new GreyPicture(2, 2, new byte[] {-1, -1, -1, -1});

    @TempDir
    private Path folder;

    @Test
    void saysWhatToInstallWhereTheProgramIsMissing() {
        assertThatThrownBy(() -> Tesseract.installed(folder.toString(), "", "scan.pdf"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("scan.pdf")
                .hasMessageContaining("tesseract")
                .hasMessageContaining("install");
    }

    @Test
    void startsNoProgramFromARelativeFolder() {
        assertThatThrownBy(() -> Tesseract.installed("." + File.pathSeparator + "bin", "", "scan.pdf"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not on the PATH");
    }

    @Test
    void readsWordsWithTheirConfidences() throws IOException {
        Tesseract tesseract = standIn("printf '%s' \"$(cat page.hocr)\"");
        Files.writeString(folder.resolve("page.hocr"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://example.org/none.dtd">
                <html><body><div class='ocr_page' title='bbox 0 0 20 20'>
                <span class='ocr_line' title="bbox 0 0 10 10; baseline 0 -2; x_size 9">
                <span class='ocrx_word' title='bbox 0 0 10 10; x_wconf 87'>
                <span class='ocrx_cinfo' title='x_bboxes 0 0 5 8; x_conf 99'>A</span>
                <span class='ocrx_cinfo' title='x_bboxes 5 0 10 8; x_conf 98'>t</span>
                </span></span></div></body></html>
                """);
        RecognisedPage page = tesseract.read(WHITE, 10, "scan.pdf", 1);
        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.baseline()).isEqualTo(8);
            assertThat(line.words()).singleElement().satisfies(word -> {
                assertThat(word.text()).isEqualTo("At");
                assertThat(word.confidence()).isEqualTo(0.87f);
            });
        });
    }

    @Test
    void endsAProgramThatHangs() throws IOException {
        Tesseract tesseract = standIn("exec sleep 60");
        long start = System.nanoTime();
        assertThatThrownBy(() -> tesseract.read(WHITE, 1, "scan.pdf", 7))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LIMIT_TIME")
                .hasMessageContaining("page 7")
                .hasMessageContaining("--limit-time");
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void reportsAProgramThatFails() throws IOException {
        Tesseract tesseract = standIn("exit 1");
        assertThatThrownBy(() -> tesseract.read(WHITE, 10, "scan.pdf", 1)).isInstanceOf(IOException.class);
    }

    @Test
    void knowsLanguagesByTheirUsualCodes() {
        List<String> installed = List.of("ara", "chi_sim", "eng", "fra", "osd");
        assertThat(OcrLanguages.chosen("", installed, "x")).isEqualTo("eng");
        assertThat(OcrLanguages.chosen("fr+ar", installed, "x")).isEqualTo("fra+ara");
        assertThat(OcrLanguages.chosen("zh,eng", installed, "x")).isEqualTo("chi_sim+eng");
        assertThatThrownBy(() -> OcrLanguages.chosen("ru", installed, "x"))
                .hasMessageContaining("installed are ara, chi_sim, eng, fra:")
                .hasMessageContaining("tesseract-ocr-rus");
    }

    /** A program that answers as tesseract does, and recognises by a command of the shell. */
    private Tesseract standIn(String recognising) throws IOException {
        assumeTrue(File.separatorChar == '/', "needs a shell");
        Path program = folder.resolve("tesseract");
        Files.writeString(program, """
                #!/bin/sh
                cd "$(dirname "$0")"
                case "$1" in
                --version) echo "tesseract 5.9.9";;
                --list-langs) printf 'List (1):\\neng\\n';;
                *) %s;;
                esac
                """.formatted(recognising));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return Tesseract.installed(folder.toString(), "", "scan.pdf");
    }
}

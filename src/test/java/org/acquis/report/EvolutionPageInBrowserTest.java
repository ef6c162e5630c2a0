package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in headless Chromium, where it is installed. */
@Tag("slow")
class EvolutionPageInBrowserTest {

    /** Where Chromium lies on Debian, Fedora and macOS. */
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    /** The colour of directive acts in the heat map, as {@code page.css} has it. */
    private static final int DIRECTIVE = 0x1C4F82;

    private static final int PHONE = 390;

    @TempDir
    Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = folder.resolve("report.html");
        Provenance provenance = new Provenance("1.0", "acquis evolve", Map.of(), List.of());
        Files.writeString(page, EvolutionHtml.write(Samples.evolution(), provenance));
    }

    private record Run(String output, String log) {}

    private Run chromium(String... arguments) throws IOException, InterruptedException {
        Optional<Path> browser = BROWSERS.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(browser.isPresent(), "Chromium is not installed");
        List<String> command = new ArrayList<>(List.of(
                browser.orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(Files.readString(output), Files.readString(log));
    }

    @Test
    void opensWithoutAnErrorAndAsksForNothing() throws Exception {
        Run run = chromium("--dump-dom", page.toUri().toString());
        assertThat(run.output()).contains("<h1>").contains("<svg");
        assertThat(run.log()).doesNotContain("CONSOLE");
    }

    /** The control of the test above: what the policy refuses is told on the console. */
    @Test
    void refusesWhatWouldBeSmuggledIn() throws Exception {
        String smuggled =
                "<img src=\"http://127.0.0.1:9/x.png\"><p style=\"color:red\">x</p><script>document.title=1</script>";
        Files.writeString(page, Files.readString(page).replace("</main>", smuggled + "</main>"));
        Run run = chromium("--dump-dom", page.toUri().toString());
        assertThat(run.log().lines().filter(line -> line.contains("CONSOLE"))).hasSize(3);
        assertThat(run.output()).doesNotContain("<title>1</title>");
    }

    @Test
    void drawsItsCharts() throws Exception {
        Path picture = folder.resolve("page.png");
        chromium(
                "--window-size=1280,6000",
                "--screenshot=" + picture,
                page.toUri().toString());
        BufferedImage image = ImageIO.read(picture.toFile());
        int directive = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                directive += (image.getRGB(x, y) & 0xFFFFFF) == DIRECTIVE ? 1 : 0;
            }
        }
        assertThat(directive).isGreaterThan(500);
    }

    @Test
    void fitsAPhoneAndLetsItsTablesScroll() throws Exception {
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, """
                <!DOCTYPE html><title>wait</title><iframe id="f" src="report.html" width="%d" height="800"></iframe>
                <script>document.getElementById('f').onload = event =>
                  document.title = 'width ' + event.target.contentDocument.documentElement.scrollWidth;</script>
                """.formatted(PHONE));
        Run run = chromium(
                "--allow-file-access-from-files", "--dump-dom", frame.toUri().toString());
        assertThat(run.output()).contains("<title>width " + PHONE + "</title>");
    }

    @Test
    void printsInLandscape() throws Exception {
        Path pdf = folder.resolve("page.pdf");
        chromium("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString());
        assertThat(pdf).exists();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }
}

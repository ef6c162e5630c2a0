package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/tutorial-drafter.md, as a script runs it. */
class DrafterTutorialTest {

    private static final Path TUTORIAL = Path.of("docs/tutorial");

    @TempDir
    private Path folder;

    private static List<String> commands() throws IOException {
        return Files.readAllLines(TUTORIAL.resolve("drafter.acquis")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The script with its files in the folder of the test. */
    private Path script() throws IOException {
        String script = Files.readString(TUTORIAL.resolve("drafter.acquis"))
                .replace(
                        "../../statements",
                        Path.of("statements").toAbsolutePath().toString())
                .replace(" sixth-from", " " + TUTORIAL.toAbsolutePath().resolve("sixth-from"))
                .replace("--output ", "--output " + folder + "/");
        return Files.writeString(folder.resolve("drafter.acquis"), script);
    }

    @Test
    void leadsFromAnEmptyLibraryToATextThatIsSent() throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));

        int code = dispatcher.runScript(
                script(), new Console(new PrintWriter(out), new PrintWriter(err), false, 100, false, false));

        assertThat(code).as(err.toString()).isZero();
        assertThat(err.toString()).contains("conflict in paragraph 4", "kept as zero", "kept as rev.1");
        assertThat(out.toString()).contains("nothing found");
        assertThat(folder.resolve("proposals.docx")).isNotEmptyFile();
        assertThat(sent())
                .contains(
                        "Calls upon all parties to allow immediate, safe and rapid humanitarian access to the northern districts;")
                .contains("Requests the Special Envoy to report on the camps in the north by 1 July 2022;")
                .contains("arms, ammunition and paramilitary equipment to Karessia;")
                .doesNotContain("[", "{{");
    }

    private String sent() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("sixth.docx"));
                XWPFDocument document = new XWPFDocument(in)) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    @Test
    void isShortAndThePageShowsEveryCommand() throws IOException {
        assertThat(commands()).hasSizeLessThan(20);
        assertThat(Files.readAllLines(Path.of("docs/tutorial-drafter.md"))).containsAll(commands());
    }
}

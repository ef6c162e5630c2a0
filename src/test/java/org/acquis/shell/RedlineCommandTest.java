package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.acquis.redline.WordText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many redlines in one call. */
class RedlineCommandTest {

    private static final int PAIRS = 7;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeDocuments() throws IOException {
        for (int k = 0; k <= PAIRS; k++) {
            Files.write(
                    folder.resolve("text" + k + ".docx"),
                    WordText.of(
                            "Welcomes the report of the working group on border posts.",
                            "Calls upon all States to provide " + k + " hospitals to the civilian population."));
        }
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));
        return dispatcher.run(
                List.of(words), new Console(new PrintWriter(out), new PrintWriter(err), false, 100, false, false));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String pairs(String broken) throws IOException {
        StringBuilder table = new StringBuilder("id\told\tnew\n");
        for (int k = 0; k < PAIRS; k++) {
            String old = "pair" + k;
            table.append(old + "\t" + file("text" + k + ".docx") + "\t")
                    .append(old.equals(broken) ? file("missing.docx") : file("text" + (k + 1) + ".docx"))
                    .append('\n');
        }
        return Files.writeString(folder.resolve("pairs.tsv"), table).toString();
    }

    @Test
    void aTextMayBeginWithAnEmptyDocumentThoughNobodyKeepsOne() throws IOException {
        Files.write(folder.resolve("empty.docx"), WordText.of());
        assertThat(run("redline", file("empty.docx"), file("text1.docx"), "--output", file("one.docx")))
                .isZero();
        assertThat(run("clauses", file("empty.docx"))).isEqualTo(ExitCodes.REFUSED);
        assertThat(run("import", file("empty.docx"))).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString()).contains("NO_TEXT_LAYER", "no text in it");
    }

    @Test
    void pairsAreToldInTheirOrderAndGiveTheSameBytesAsAlone() throws IOException {
        assertThat(run("redline", "--pairs", pairs(""), "--output-dir", file("made")))
                .isZero();
        assertThat(err.toString().lines().filter(line -> line.startsWith("wrote ")))
                .hasSize(PAIRS)
                .isSorted();
        assertThat(out.toString().lines().filter(line -> line.startsWith("pair")))
                .hasSize(PAIRS);
        for (int k : IntStream.range(0, PAIRS).toArray()) {
            run("redline", file("text" + k + ".docx"), file("text" + (k + 1) + ".docx"), "--output", file("one.docx"));
            assertThat(Files.readAllBytes(folder.resolve("one.docx")))
                    .isEqualTo(Files.readAllBytes(folder.resolve("made/pair" + k + ".docx")));
        }
    }

    @Test
    void aPairThatFailsIsToldAndTheOthersAreMade() throws IOException {
        assertThat(run("redline", "--pairs", pairs("pair2"), "--output-dir", file("made")))
                .isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(err.toString()).contains("pair2: no statement and no file");
        assertThat(folder.resolve("made/pair1.docx")).exists();
        assertThat(folder.resolve("made/pair2.docx")).doesNotExist();
        assertThat(folder.resolve("made/pair6.docx")).exists();
    }
}

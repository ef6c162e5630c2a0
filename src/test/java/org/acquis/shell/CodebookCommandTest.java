package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who codes by a codebook of their own, and gets into trouble with it. */
class CodebookCommandTest {

    private static final String HEAD = "type\tkind\tvalue\tsource\n";
    private static final String OURS = HEAD
            + "ferry-service\tgroup\tMeasures\tours\n"
            + "ferry-service\tdefine\tLet the ferries sail\tours\n"
            + "ferry-service\tsays\tferry service\tours\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeCodebook() throws IOException {
        Files.writeString(folder.resolve("ours.tsv"), OURS);
        Files.writeString(
                folder.resolve("text.txt"),
                "1. Demands that the parties resume the ferry service without delay;\n\n2. Decides to remain seized.\n");
    }

    private int acquis(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Path library = folder.resolve("library");
        try (Workbenches workbenches = new Workbenches(library)) {
            Console console =
                    Console.oneShot(new PrintWriter(out, true), new PrintWriter(err, true), false, false, null);
            return new Dispatcher(Commands.all(), workbenches, new FailureLog(library, Clock.systemUTC()))
                    .run(List.of(words), console);
        }
    }

    @Test
    void oneOfTheirOwnCodesFromThenOnAndTheProgramsComesBack() {
        assertThat(acquis("codebook", "use", folder.resolve("ours.tsv").toString()))
                .as(err.toString())
                .isZero();
        acquis("clauses", folder.resolve("text.txt").toString(), "--format", "json");
        assertThat(out.toString()).contains("ferry-service");

        assertThat(acquis("codebook", "reset")).isZero();
        acquis("clauses", folder.resolve("text.txt").toString(), "--format", "json");
        assertThat(out.toString()).doesNotContain("ferry-service").contains("Demands");
    }

    @Test
    void oneThatIsWrongStopsWhatCodesAndNothingElse() throws IOException {
        acquis("codebook", "use", folder.resolve("ours.tsv").toString());
        Files.writeString(folder.resolve("library/codebook/demand-types.tsv"), HEAD + "ferry-service\tbad\ty\tz\n");

        assertThat(acquis("clauses", folder.resolve("text.txt").toString())).isNotZero();
        assertThat(err.toString()).contains("demand-types.tsv, line 2").contains("no kind of row 'bad'");
        assertThat(acquis("statements")).isZero();
        assertThat(acquis("codebook", "reset")).isZero();
        assertThat(acquis("clauses", folder.resolve("text.txt").toString())).isZero();
    }
}

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

/** `brackets`, `show` and `clauses` on a small draft and its revision. */
class BracketsCommandTest {

    private static final String ZERO = """
            The Contact Group,

            Recalling its earlier statements,

            1. Calls upon all States to freeze [EU: without delay] the assets of the persons listed in the annex;

            2. Decides to convene a meeting of experts on enforcement on [date] in [place].
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String zero = "";
    private String revised = "";

    @BeforeEach
    void writeDrafts() throws IOException {
        zero = Files.writeString(folder.resolve("zero.txt"), ZERO).toString();
        revised = Files.writeString(folder.resolve("revised.txt"), ZERO.replace("[EU: without delay]", "without delay"))
                .toString();
    }

    private int run(String... words) {
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, 80, false, false);
        return new Dispatcher(
                        Commands.all(),
                        new Workbenches(folder.resolve(".acquis")),
                        new FailureLog(folder, Clock.systemUTC()))
                .run(List.of(words), console);
    }

    @Test
    void listsWhatIsOpenByClauseAndByDelegation() {
        assertThat(run("brackets", zero)).isZero();

        assertThat(out.toString())
                .contains("3 open brackets in 2 clauses: 1 text, 2 placeholder")
                .containsPattern("OP1 +text +EU +\\[without delay\\]")
                .containsPattern("OP2 +placeholder +\\[date\\]")
                .containsPattern("EU +1 +OP1");
    }

    @Test
    void tellsOfRevisionsWhatWasClosed() {
        assertThat(run("brackets", zero, revised)).isZero();

        assertThat(out.toString())
                .contains("zero -> revised: 2 still open; closed 1 (1 kept, 0 deleted); opened none")
                .containsPattern("OP1 +EU +\\[without delay\\]");
    }

    @Test
    void namesTheDelegationsThereAreWhenOneIsNotFound() {
        assertThat(run("brackets", zero, "--by", "Norway")).isEqualTo(ExitCodes.WRONG_USE);

        assertThat(err.toString()).contains("no bracket names 'Norway'; named are EU");
    }

    @Test
    void writesARowABracketAsCsv() {
        assertThat(run("brackets", zero, revised, "--format", "csv", "--by", "eu"))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "statement,clause,kind,depth,by,text,start,end,closes,came,became",
                        "zero,OP1,text,1,EU,without delay,32,51,,,kept");
    }

    @Test
    void jsonCarriesTheSameAsTheText() {
        assertThat(run("brackets", zero, revised, "--format", "json")).isZero();

        assertThat(out.toString())
                .contains("\"schema\" : \"acquis/brackets/1\"")
                .containsPattern("\"still-open\" : 2")
                .containsPattern("\"name\" : \"EU\"");
    }

    @Test
    void showMarksVerbsAndPutsIdsInTheMargin() {
        assertThat(run("show", zero)).isZero();

        assertThat(out.toString())
                .containsPattern("(?m)^PP1 +\\*Recalling\\* its earlier statements,$")
                .containsPattern("(?m)^OP1 +1\\. \\*Calls upon\\* all States to freeze \\[EU: without delay\\]");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("from "));
    }
}

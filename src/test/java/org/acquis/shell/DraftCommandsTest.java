package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a drafter sees: steps, refusals and exit codes. */
class DraftCommandsTest {

    private static final String TEMPLATE =
            Path.of("templates/resolution.docx").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

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

    @Test
    void undoAndRedoGoThroughTheHistoryAndRevisionsStay() {
        run("draft", "new", "--template", TEMPLATE, "--as", "d", "--empty");
        run("draft", "write", "d", "Urges all States to act;");
        run("draft", "revise", "d");
        run("draft", "bracket", "d", "1", "all States", "--by", "Pell");
        assertThat(err.toString()).contains("d: 1 paragraph");

        assertThat(run("draft", "undo", "d")).isZero();
        assertThat(err.toString()).startsWith("undone: bracket 1 all States --by Pell");
        run("draft", "show", "d");
        assertThat(out.toString())
                .contains("Urges all States to act;")
                .contains(", zero,")
                .doesNotContain("Pell");
        assertThat(run("draft", "redo", "d")).isZero();
        run("draft", "diff", "d");
        assertThat(out.toString()).contains("Pell");
        run("draft", "show", "d", "--revision", "zero");
        assertThat(out.toString()).doesNotContain("Pell");
        run("draft", "history", "d");
        assertThat(out.toString())
                .contains("*3")
                .contains("bracket 1 all States --by Pell")
                .contains("zero");
    }

    @Test
    void undoingTheBeginningIsRefusedInOneLine() {
        run("draft", "new", "--template", TEMPLATE, "--as", "d");
        assertThat(run("draft", "undo", "d")).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void aBrokenTemplateIsRefusedInOneLineAndTheOlderExportStays() throws IOException {
        Path mine = Files.copy(Path.of(TEMPLATE), folder.resolve("mine.docx"));
        run("draft", "new", "--template", mine.toString(), "--as", "d");
        assertThat(run("draft", "export", "d", "--output", file("d.docx"))).isZero();
        byte[] older = Files.readAllBytes(folder.resolve("d.docx"));

        Files.writeString(mine, "no longer a Word file");

        assertThat(run("draft", "export", "d", "--output", file("d.docx"))).isEqualTo(ExitCodes.REFUSED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("mine.docx").contains("save it again in Word");
        assertThat(folder.resolve("d.docx")).hasBinaryContent(older);
    }

    @Test
    void aCheckWithFindingsEndsWithFiveAndSaysWhatToDo() {
        run("draft", "new", "--template", TEMPLATE, "--as", "d", "--empty");
        run("draft", "write", "d", "Urges [all] States to act");
        assertThat(run("draft", "check", "d", "--only", "bracket,punctuation")).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(out.toString())
                .contains("not agreed: '[all] States to act'", "settle it", "end it with a full stop");
        assertThat(run("draft", "check", "d", "--only", "bracket", "--format", "json"))
                .isEqualTo(ExitCodes.PROBLEMS);
        assertThat(out.toString())
                .contains("\"schema\" : \"acquis/findings/1\"")
                .contains("\"rule\" : \"bracket\"");
        assertThat(run("draft", "check", "d", "--only", "spelling")).isEqualTo(ExitCodes.WRONG_USE);
    }

    @Test
    void everyKindOfExportIsWritten() {
        run("draft", "new", "--template", TEMPLATE, "--as", "d");
        run("draft", "revise", "d");
        run("draft", "write", "d", "Decides to go on.", "--over", "4");
        assertThat(run("draft", "export", "d", "--output", file("a.docx"), "--sources", "--comments"))
                .isZero();
        assertThat(run("draft", "export", "d", "--output", file("a.html"))).isZero();
        assertThat(run("draft", "export", "d", "--output", file("b.docx"), "--columns", "4"))
                .isZero();
        assertThat(run("draft", "export", "d", "--output", file("c.docx"), "--against", "zero"))
                .isZero();
        assertThat(run("draft", "export", "d")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("draft", "compilation", "d", "--output", file("e.docx"))).isEqualTo(ExitCodes.NOT_FOUND);
    }

    @Test
    void fillingNamesWhatCanBeFilled() {
        run("draft", "new", "--template", TEMPLATE, "--as", "d");
        assertThat(run("draft", "fill", "d", "tittle=x")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("did you mean title?");
        assertThat(run("draft", "fill", "d", "country=Karessia")).isZero();
        run("draft", "show", "d");
        assertThat(out.toString()).contains("the situation in Karessia");
    }
}

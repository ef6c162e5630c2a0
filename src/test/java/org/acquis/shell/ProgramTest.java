package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.acquis.problem.CommandFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script sees: output, messages and exit codes. */
class ProgramTest {

    private static final String TEXT = """
            Fictional statement of the Contact Group

            1. We call on all States to freeze the assets of the persons listed.

            2. We welcome the work of the secretariat.
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file;

    @BeforeEach
    void writeStatement() throws IOException {
        file = Files.writeString(folder.resolve("quito 2020.txt"), TEXT);
    }

    private Dispatcher dispatcher(List<AcquisCommand> commands) {
        Path library = folder.resolve(".acquis");
        return new Dispatcher(commands, new Workbenches(library), new FailureLog(folder, Clock.systemUTC()));
    }

    private Console console() {
        return new Console(new PrintWriter(out), new PrintWriter(err), false, 80, false, false);
    }

    private int run(String... words) {
        return dispatcher(Commands.all()).run(List.of(words), console());
    }

    @Test
    void importsOnceAndListsAndShowsAndRemoves() {
        assertThat(run("import", file.toString(), "--series", "contact-group")).isZero();
        assertThat(run("import", file.toString())).isZero();
        assertThat(out.toString()).contains("quito-2020: already in the library, nothing changed");

        assertThat(run("statements", "--series", "contact-group")).isZero();
        assertThat(out.toString()).contains("Fictional statement of the Contact Group");
        assertThat(run("show", "quito-2020")).isZero();
        assertThat(out.toString()).contains("2. We *welcome* the work of the secretariat.");

        assertThat(run("remove", "quito-2020")).isZero();
        assertThat(run("show", "quito-2020")).isEqualTo(ExitCodes.NOT_FOUND);
    }

    @Test
    void readingCommandsMakeNoLibrary() {
        assertThat(run("statements")).isZero();
        assertThat(run("clauses", file.toString())).isZero();
        assertThat(folder.resolve(".acquis")).doesNotExist();
    }

    @Test
    void refusedFilesGetALineEachAndTheOthersAreDone() throws IOException {
        Path picture = Files.write(folder.resolve("scan.png"), new byte[] {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1
        });

        assertThat(run("clauses", picture.toString(), file.toString(), "--format", "jsonl"))
                .isEqualTo(ExitCodes.REFUSED);

        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).matches("(?s)[A-Z_]+: .*scan\\.png: .+");
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString()).contains("\"error\":{\"code\"").contains("\"id\":\"quito-2020\"");
    }

    @Test
    void wrongUseNamesTheNearestCommandAndOption() {
        assertThat(run("comprae")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(run("clauses", file.toString(), "--fromat", "json")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString()).contains("did you mean compare?").contains("did you mean --format?");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMissingStatementIsNotFound() {
        assertThat(run("clauses", folder.resolve("none.docx").toString())).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void anUnexpectedFailurePrintsOneLineAndLeavesTheTraceInTheLog() {
        AcquisCommand broken = command("explode", () -> {
            throw new IllegalStateException("secret text of a statement");
        });

        int code = dispatcher(List.of(broken)).run(List.of("explode"), console());

        assertThat(code).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("acquis.log").doesNotContain("secret text");
        assertThat(folder.resolve("acquis.log")).content().contains("IllegalStateException");
    }

    @Test
    void aScriptStopsAtItsFirstFailureAndSaysWhere() throws IOException {
        Path script = Files.writeString(folder.resolve("job.txt"), """
                # two commands, then one that fails

                import "%s" --as first
                show nowhere
                import "%s" --as second
                """.formatted(file, file));

        assertThat(dispatcher(Commands.all()).runScript(script, console())).isEqualTo(ExitCodes.NOT_FOUND);

        assertThat(err.toString()).contains("stopped at line 4 of");
        assertThat(out.toString()).contains("first").doesNotContain("second");
    }

    @Test
    void everyCommandExplainsItself() {
        for (AcquisCommand command : Commands.all()) {
            Syntax syntax = command.syntax();
            out.getBuffer().setLength(0);
            List<String> words = new java.util.ArrayList<>(List.of(syntax.name().split(" ")));
            words.add("--help");
            assertThat(dispatcher(Commands.all()).run(words, console()))
                    .as(syntax.name())
                    .isZero();
            assertThat(out.toString()).contains(syntax.name()).contains(syntax.summary());
            assertThat(syntax.summary()).doesNotEndWith(".").isNotEmpty();
        }
    }

    @Test
    void noDocumentReachesTheTerminalWithControlCharacters() throws IOException {
        Path hostile = Files.writeString(
                folder.resolve("hostile.txt"), "1. We call on\u001B]0;owned\u0007 all States to act\u202E now.\n");

        run("clauses", hostile.toString());
        run("import", hostile.toString(), "--as", "hostile");
        run("show", "hostile");
        run("show", "\u001B[31mred");

        assertThat(out.toString() + err).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    private static AcquisCommand command(String name, Runnable work) {
        return new AcquisCommand() {
            @Override
            public Syntax syntax() {
                return Syntax.of("Test", name, "fails").build();
            }

            @Override
            public void run(Arguments arguments, Workbench workbench, Console console) {
                work.run();
            }
        };
    }

    @Test
    void aFailureOfTheStoreIsAFailureNotWrongUse() {
        AcquisCommand failing = command("fail", () -> {
            throw new CommandFailed("the disk is full; make room");
        });
        assertThat(dispatcher(List.of(failing)).run(List.of("fail"), console())).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString().strip()).isEqualTo("the disk is full; make room");
    }
}

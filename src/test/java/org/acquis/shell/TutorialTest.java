package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk that a newcomer takes. */
class TutorialTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Questions questions, String... words) {
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), false, 100, true, false, questions, false);
        return dispatcher.run(List.of(words), console);
    }

    /** Answers the questions one after another, then gives up. */
    private static Questions answering(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        return new Questions() {
            @Override
            public Optional<String> line(String prompt, String offered) {
                return Optional.ofNullable(left.poll());
            }

            @Override
            public Optional<String> secret(String prompt) {
                return Optional.empty();
            }

            @Override
            public Optional<Character> key(String prompt, String keys) {
                return Optional.empty();
            }
        };
    }

    @Test
    void showsAStepForEveryEnterAndSaysHowToGoOn() {
        assertThat(run(answering("", "", "q"), "tutorial")).isZero();
        assertThat(out.toString())
                .contains("1 of ", "Communiqué of the First Meeting", "2 of ", "3 of ")
                .doesNotContain("4 of ");
        assertThat(err.toString()).contains("to go on from here: tutorial --from 3");
    }

    @Test
    void everyStepIsACommandThatWorks() {
        assertThat(run(answering("q"), "tutorial")).isZero();
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));
        for (Tutorial.Step step : Tutorial.steps()) {
            String command = step.command().replace("tutorial-redline.docx", folder.resolve("redline.docx") + "");
            assertThat(dispatcher.runLine(
                            command, new Console(new PrintWriter(out), new PrintWriter(err), false, 100, false, false)))
                    .as("%s: %s", step.command(), err)
                    .isZero();
        }
        assertThat(folder.resolve("redline.docx")).exists();
    }

    @Test
    void aLibraryInUseIsLeftAlone() throws java.io.IOException {
        Path own = java.nio.file.Files.writeString(folder.resolve("own.txt"), "1. Welcomes the report.\n");
        assertThat(run(Questions.NOBODY, "import", own.toString())).isZero();
        assertThat(run(Questions.NOBODY, "tutorial")).isEqualTo(ExitCodes.FAILED);
        assertThat(err.toString()).contains("holds statements of yours").contains("empty folder");
    }

    @Test
    void shellsAreToldWhatFits() {
        assertThat(run(Questions.NOBODY, "completion", "words", "--", "draft", "se"))
                .isZero();
        assertThat(out.toString()).startsWith("settle\t");
        assertThat(run(Questions.NOBODY, "completion", "bash")).isZero();
        assertThat(out.toString()).contains("complete -o default -F _acquis acquis");
        assertThat(run(Questions.NOBODY, "completion", "tcsh")).isEqualTo(ExitCodes.WRONG_USE);
    }

    @Test
    void plainOutputHasNoColoursAndFitsANarrowScreen() {
        run(answering("q"), "tutorial");
        out.getBuffer().setLength(0);
        Console colourful = new Console(new PrintWriter(out), new PrintWriter(err), true, 160, true, true);
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve(".acquis")), new FailureLog(folder, Clock.systemUTC()));
        assertThat(dispatcher.run(List.of("compare", "lindholm-2019", "port-avel-2019", "--plain"), colourful))
                .isZero();
        assertThat(out.toString()).doesNotContain("\u001B").contains("escalated");
        assertThat(out.toString().lines().mapToInt(String::length).max().orElse(0))
                .isLessThan(100);
    }
}

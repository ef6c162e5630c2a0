package org.acquis.reading.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.Refused;
import org.acquis.reading.Limits;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderProcessesTest {

    private static final byte[] TEXT =
            "1. Welcomes the report;\n\n2. Decides to meet again.".getBytes(StandardCharsets.UTF_8);
    private static final ReadOptions IMPATIENT =
            ReadOptions.standard().with(Limits.standard().withSeconds(1));

    private final ReaderProcesses unruly = new ReaderProcesses(heap -> command(heap, UnrulyReader.class));
    private final ReaderProcesses real = new ReaderProcesses(JavaCommand::of);

    /** The real command with another main class. */
    private static List<String> command(int heap, Class<?> main) {
        List<String> command = new ArrayList<>(JavaCommand.of(heap));
        command.set(command.size() - 1, main.getName());
        return command;
    }

    @AfterEach
    void endProcesses() {
        unruly.end();
        real.end();
    }

    @Test
    void readsWhatAReaderInThisProcessReads() {
        SourceDocument apart = real.parse("notes.txt", TEXT, ReadOptions.standard());

        assertThat(apart).isEqualTo(new ParserHere().parse("notes.txt", TEXT, ReadOptions.standard()));
        assertThat(apart.blocks()).hasSize(2);
    }

    @Test
    void passesARefusalOn() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1};

        assertThatThrownBy(() -> real.parse("stamp.png", picture, ReadOptions.standard()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo(Refused.Code.NOT_A_DOCUMENT);
                    assertThat(refused.file()).isEqualTo("stamp.png");
                });
    }

    @ParameterizedTest
    @CsvSource({"hangs, LIMIT_TIME", "fills its memory, LIMIT_MEMORY", "babbles, CORRUPT", "dies, CORRUPT"})
    void refusesTheFileAloneThatItsProcessFailedAt(String file, Refused.Code code) {
        // On a busy machine it takes a while to fill the memory; only what hangs is to run out of time.
        ReadOptions options = code == Refused.Code.LIMIT_TIME ? IMPATIENT : ReadOptions.standard();

        assertThatThrownBy(() -> unruly.parse(file, TEXT, options))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));

        assertThat(unruly.parse("next", TEXT, ReadOptions.standard()).blocks()).hasSize(2);
    }

    @Test
    void refusesADocumentThatDoesNotFitIntoTheMemoryOfTheProcess() {
        Limits standard = Limits.standard();
        Limits small = new Limits(
                standard.inputBytes(),
                standard.inflatedBytes(),
                standard.partBytes(),
                standard.entries(),
                standard.depth(),
                40_000_000,
                standard.pages(),
                standard.seconds(),
                24);
        byte[] large = "Reaffirms its resolutions;\n\n".repeat(600_000).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        real.parse("large.txt", large, ReadOptions.standard().with(small)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refused.Code.LIMIT_MEMORY));
    }

    @Test
    void keepsOneProcessForDocumentsOneAfterTheOther() {
        real.parse("first.txt", TEXT, ReadOptions.standard());
        long first = real.idle();
        real.parse("second.txt", TEXT, ReadOptions.standard());

        assertThat(first).isEqualTo(1);
        assertThat(real.idle()).isEqualTo(1);
    }

    @Test
    void saysThatTheProcessCannotBeStarted() {
        ReaderProcesses missing =
                new ReaderProcesses(heap -> List.of(Path.of("no", "java").toString()));

        assertThatThrownBy(() -> missing.parse("a.txt", TEXT, ReadOptions.standard()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("cannot be started");
    }

    @Test
    void saysThatTheProcessNeverBecameReady() {
        ReaderProcesses mute = new ReaderProcesses(heap -> command(heap, ReaderProcessesTest.class));

        assertThatThrownBy(() -> mute.parse("a.txt", TEXT, ReadOptions.standard()))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("does not start");
    }

    @Test
    void endsWithTheProgramThatStartedIt() throws Exception {
        Process process = new ProcessBuilder(JavaCommand.of(64))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.getInputStream().readNBytes(4)).hasSize(4);

        process.getOutputStream().close();

        assertThat(process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}

package org.acquis.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acquis.application.StatementFiles;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Clause;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/tutorial-drafter.md typed key by key into the shell as it is started by the launcher, in a terminal of tmux. */
@Tag("slow")
class DrafterByKeysTest {

    private static final Path TUTORIAL = Path.of("docs/tutorial").toAbsolutePath();
    private static final Pattern PROMPT = Pattern.compile("(?m)^acquis(?: \\S+)*>(?: |$)");
    private static final int MOST_SECONDS = 120;

    @TempDir
    private Path folder;

    private String server;

    @BeforeEach
    void openTerminal() throws IOException, InterruptedException {
        server = "acquis-" + ProcessHandle.current().pid();
        assumeTrue(isInstalled(), "tmux is not installed");
        String launcher = Path.of("acquis").toAbsolutePath().toString();
        tmux("new-session", "-d", "-x", "240", "-y", "200", "-c", folder.toString(), "exec '" + launcher + "'");
    }

    @AfterEach
    void closeTerminal() throws IOException, InterruptedException {
        if (isInstalled()) {
            tmux("kill-server");
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "tmux")));
    }

    private String tmux(String... words) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of("tmux", "-L", server), Stream.of(words)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-S", "-");
    }

    /** Waits until the shell has asked for a command so many times. */
    private void awaitPrompt(int times) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (PROMPT.matcher(screen()).results().count() < times) {
            assertThat(System.nanoTime()).as(screen()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String onThisMachine(String line) {
        return line.replace(
                        "../../statements",
                        Path.of("statements").toAbsolutePath().toString())
                .replace(" sixth-from", " " + TUTORIAL.resolve("sixth-from"));
    }

    @Test
    void leadsFromAnEmptyLibraryToATextThatIsSent() throws IOException, InterruptedException {
        List<String> commands = Files.readAllLines(TUTORIAL.resolve("drafter.acquis")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(DrafterByKeysTest::onThisMachine)
                .toList();
        for (int at = 0; at < commands.size(); at++) {
            awaitPrompt(at + 1);
            tmux("send-keys", "-l", commands.get(at));
            tmux("send-keys", "Enter");
        }
        awaitPrompt(commands.size() + 1);

        assertThat(screen()).contains("conflict in paragraph 4", "kept as zero", "kept as rev.1", "nothing found");
        assertThat(folder.resolve("proposals.docx")).isNotEmptyFile();
        assertThat(new StatementFiles(ReadOptions.standard())
                        .load(folder.resolve("sixth.docx")).clauses().stream().map(Clause::text))
                .contains("Decides to remain seized of the matter.")
                .anyMatch(text -> text.contains("immediate, safe and rapid humanitarian access"))
                .noneMatch(text -> text.contains("["));
    }
}

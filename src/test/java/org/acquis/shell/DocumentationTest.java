package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.acquis.sample.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages and pictures of docs/ that the program makes itself say what it does now. */
class DocumentationTest {

    private static final int COLUMNS = 100;
    private static final int MOST_LINES = 44;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void samples() {
        assertThat(run(true, "import", "statements")).contains("lindholm-2019");
    }

    private static String run(boolean colour, String... words) {
        StringWriter out = new StringWriter();
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve("library")), new FailureLog(folder, Clock.systemUTC()));
        Console console = new Console(
                new PrintWriter(out),
                new PrintWriter(colour ? new StringWriter() : out),
                colour,
                COLUMNS,
                false,
                false);
        assertThat(dispatcher.run(List.of(words), console))
                .as(String.join(" ", words))
                .isZero();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "compare, compare port-avel-2019 quessy-2020 --only changed",
        "evolve, evolve asset-freeze --series contact-group-on-karessia",
        "trace, trace quessy-2020#OP13"
    })
    void picturesShowWhatIsPrinted(String name, String command) {
        List<String> lines = run(true, command.split(" ")).lines().toList();
        Golden.matches(
                Path.of("docs/pictures", name + ".svg"),
                TerminalPicture.of("acquis " + command, lines.subList(0, Math.min(MOST_LINES, lines.size())), COLUMNS));
    }

    @Test
    void theReferenceListsEveryCommandWithItsOptions() {
        Golden.matches(Path.of("docs/commands.md"), CommandReference.of(new CommandList(Commands.all()).syntaxes()));
    }

    @Test
    void theManPageListsEveryCommand() {
        Golden.matches(Path.of("docs/acquis.1"), ManPage.of(new CommandList(Commands.all()).syntaxes()));
    }

    /** A block {@code run N} of the source holds a command; the page shows the command and the first N lines that it prints. */
    @ParameterizedTest
    @ValueSource(strings = {"for-diplomats", "for-researchers"})
    void workedExamplesShowWhatIsPrinted(String name) throws IOException {
        StringBuilder page = new StringBuilder();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/docs", name + ".md"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            page.append(line.startsWith("```run") ? "```" : line).append('\n');
            if (line.startsWith("```run")) {
                int most = line.equals("```run") ? 6 : Integer.parseInt(line.substring("```run ".length()));
                String command = lines.get(++i);
                page.append("$ acquis ").append(command).append('\n');
                List<String> printed = run(false, inFolder(command)).lines().toList();
                printed.stream().limit(most).forEach(text -> page.append(text).append('\n'));
                if (printed.size() > most) {
                    page.append("... ").append(printed.size() - most).append(" more lines\n");
                }
            }
        }
        Golden.matches(
                Path.of("docs", name + ".md"), page.toString().replace(folder.toString() + java.io.File.separator, ""));
    }

    /** Files are written where the test may write. */
    private static String[] inFolder(String command) {
        String[] words = command.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (words[i - 1].equals("--output")) {
                words[i] = folder.resolve(words[i]).toString();
            }
        }
        return words;
    }
}

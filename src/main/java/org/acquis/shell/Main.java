package org.acquis.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.acquis.reading.DocumentReader;

/**
 * Starts the program: without arguments the interactive shell, with {@code @FILE} a script, else one command. A single command
 * starts no Spring context, which would take longer than most commands do.
 */
public final class Main {

    private Main() {}

    /** Ends the process with the exit code of the command. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int code = run(arguments);
        // A Java that ends while a thread of its own watches another process waits a third of a second for that thread.
        DocumentReader.release();
        System.exit(code);
    }

    private static int run(String[] words) {
        LeadingOptions leading;
        try {
            leading = LeadingOptions.of(List.of(words));
        } catch (WrongUse e) {
            System.err.println(e.getMessage());
            return ExitCodes.WRONG_USE;
        }
        Dispatcher.prepareReader(firstOperands(leading.words()));
        if (leading.plain()) {
            Console.alwaysPlain();
        }
        try (Workbenches workbenches = new Workbenches(leading.library().orElseGet(Workbenches::usualLibrary))) {
            return run(leading.words(), workbenches);
        }
    }

    private static int run(List<String> words, Workbenches workbenches) {
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), workbenches, new FailureLog(workbenches.usualFolder(), Clock.systemUTC()));
        if (words.isEmpty()) {
            return InteractiveShell.run(dispatcher);
        }
        TerminalStreams streams = new TerminalStreams(System.out, System.err);
        Console console = Console.oneShot(
                streams.out(),
                streams.err(),
                onTerminal("acquis.terminal"),
                onTerminal("acquis.messages"),
                System.getenv("COLUMNS"));
        if (words.get(0).startsWith("@") && words.size() == 1) {
            return dispatcher.runScript(Path.of(words.get(0).substring(1)), console);
        }
        return dispatcher.run(normalised(words), console);
    }

    /** What follows the name of a command up to its first option: where files are, they will be read. */
    private static List<String> firstOperands(List<String> words) {
        return words.stream().skip(1).takeWhile(word -> !word.startsWith("--")).toList();
    }

    /** As the launcher says it; Windows cannot say it of one stream, and Java tells it there of input and output together. */
    private static boolean onTerminal(String property) {
        String said = System.getProperty(property, "false");
        return said.equals("ask") ? System.console() != null : Boolean.parseBoolean(said);
    }

    /** The habits of other programs: {@code --help} and {@code --version} without a command. */
    private static List<String> normalised(List<String> words) {
        return switch (words.get(0)) {
            case "--help", "-h", "-?" -> List.of("help");
            case "--version", "-V" -> List.of("version");
            default -> words;
        };
    }
}

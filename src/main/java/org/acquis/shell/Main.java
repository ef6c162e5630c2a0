package org.acquis.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

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
        System.exit(run(arguments));
    }

    private static int run(String[] words) {
        try (Workbenches workbenches = new Workbenches(Workbenches.usualLibrary())) {
            return run(words, workbenches);
        }
    }

    private static int run(String[] words, Workbenches workbenches) {
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), workbenches, new FailureLog(workbenches.usualFolder(), Clock.systemUTC()));
        if (words.length == 0) {
            return InteractiveShell.run(dispatcher);
        }
        TerminalStreams streams = new TerminalStreams(System.out, System.err);
        Console console = Console.oneShot(
                streams.out(),
                streams.err(),
                onTerminal("acquis.terminal"),
                onTerminal("acquis.messages"),
                System.getenv("COLUMNS"));
        if (words[0].startsWith("@") && words.length == 1) {
            return dispatcher.runScript(Path.of(words[0].substring(1)), console);
        }
        return dispatcher.run(normalised(List.of(words)), console);
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

package org.acquis.shell;

import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints.
 *
 * @param out results
 * @param err messages and progress
 * @param colour whether results may carry colour
 * @param width columns of the terminal; 100 where it is none
 * @param interactive whether a person sits at the shell and can be asked
 * @param terminal whether results are shown on a terminal
 * @param questions asks the person, where there is one
 * @param progress whether a line of progress may be drawn on {@code err}
 */
record Console(
        PrintWriter out,
        PrintWriter err,
        boolean colour,
        int width,
        boolean interactive,
        boolean terminal,
        Questions questions,
        boolean progress) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int PLAIN_WIDTH = 79;
    private static final String PLAIN = "acquis.plain";

    /** A console with nobody to ask. */
    Console(PrintWriter out, PrintWriter err, boolean colour, int width, boolean interactive, boolean terminal) {
        this(out, err, colour, width, interactive, terminal, Questions.NOBODY, terminal);
    }

    /** Prints a result line. */
    void print(String line) {
        out.println(line);
    }

    /** Prints a message: one line for scripts, broken between words where a person reads it in the shell. */
    void say(String line) {
        err.println(interactive ? Wrapped.text(line, "", width) : line);
    }

    /** The same console for a screen reader: no colours, no columns beside each other, no line that is drawn over. */
    Console plain() {
        return new Console(out, err, false, Math.min(width, PLAIN_WIDTH), interactive, false, questions, false);
    }

    /** Whether the person always wants it plain, by {@code ACQUIS_PLAIN} or by {@code --plain} before the command. */
    static boolean plainAlways() {
        String plain = System.getProperty(PLAIN, System.getenv("ACQUIS_PLAIN"));
        return plain != null && !plain.isBlank() && !plain.equals("0");
    }

    /** From now on everything is plain. */
    static void alwaysPlain() {
        System.setProperty(PLAIN, "1");
    }

    /** The same console with its messages left out. */
    Console quiet() {
        return new Console(
                out, new PrintWriter(Writer.nullWriter()), colour, width, interactive, terminal, questions, false);
    }

    /** The same console with another way to ask. */
    Console asking(Questions others) {
        return new Console(out, err, colour, width, interactive, terminal, others, progress);
    }

    /**
     * The console of a command that was started from the command line.
     *
     * @param onTerminal whether results go to a terminal
     * @param messagesOnTerminal whether messages do
     * @param columns of the terminal, as the environment says them
     */
    static Console oneShot(
            PrintWriter out,
            PrintWriter err,
            boolean onTerminal,
            boolean messagesOnTerminal,
            @Nullable String columns) {
        boolean colour = onTerminal && System.getenv("NO_COLOR") == null;
        Questions questions = onTerminal && System.console() != null ? TerminalQuestions.ofProcess() : Questions.NOBODY;
        Console console =
                new Console(out, err, colour, width(columns), false, onTerminal, questions, messagesOnTerminal);
        return plainAlways() ? console.plain() : console;
    }

    private static int width(@Nullable String columns) {
        if (columns == null || !columns.matches("\\d{2,4}")) {
            return DEFAULT_WIDTH;
        }
        return Math.max(40, Integer.parseInt(columns));
    }
}

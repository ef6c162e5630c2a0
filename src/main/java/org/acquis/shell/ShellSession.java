package org.acquis.shell;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;

/** One sitting at the shell: it runs typed words on the terminal and remembers how the last command ended. */
final class ShellSession {

    private static final int NARROWEST = 40;
    private static final int USUAL = 100;

    private final Dispatcher dispatcher;
    private int lastExitCode = ExitCodes.DONE;

    ShellSession(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    /** The use cases on the session's own library. */
    Workbench workbench() {
        return dispatcher.workbench();
    }

    int lastExitCode() {
        return lastExitCode;
    }

    /** The prompt: the library where it is not the usual one, and what is in hand. */
    String prompt() {
        String library = workbench().library().name();
        StringBuilder prompt = new StringBuilder("acquis");
        if (!library.equals(".acquis")) {
            prompt.append(' ').append(Shown.line(library));
        }
        InHand inHand = workbench().inHand();
        inHand.series().ifPresent(series -> prompt.append(' ').append(Shown.line(series)));
        inHand.draft()
                .ifPresent(draft ->
                        prompt.append(" [draft ").append(Shown.line(draft)).append(']'));
        return prompt.append("> ").toString();
    }

    /** Says what is here and what to type first, where a person sits at the terminal. */
    void greet(Terminal terminal) {
        if (!isDumb(terminal)) {
            terminal.writer().println(Greeting.of(workbench(), width(terminal)));
            terminal.writer().flush();
        }
    }

    private static boolean isDumb(Terminal terminal) {
        return Terminal.TYPE_DUMB.equals(terminal.getType()) || Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
    }

    private static int width(Terminal terminal) {
        return terminal.getWidth() > 0 ? Math.max(NARROWEST, terminal.getWidth()) : USUAL;
    }

    void run(List<String> words, Terminal terminal) {
        boolean dumb = isDumb(terminal);
        int width = width(terminal);
        boolean colour = !dumb && System.getenv("NO_COLOR") == null;
        if (dumb || Console.plainAlways()) {
            PrintWriter out = terminal.writer();
            lastExitCode = dispatcher.run(
                    words,
                    new Console(out, out, false, width, true, false, new TerminalQuestions(() -> terminal), false)
                            .plain());
            return;
        }
        PagedOutput pages = new PagedOutput(terminal);
        PrintWriter out = new PrintWriter(pages);
        Questions questions = new AfterOutput(new TerminalQuestions(() -> terminal), out, pages);
        Console console = new Console(out, out, colour, width, true, true, questions, true);
        int[] code = {ExitCodes.FAILED};
        if (StoppableWork.run(() -> code[0] = dispatcher.run(words, console), terminal)) {
            out.flush();
            pages.close();
        } else {
            terminal.writer()
                    .println("the command does not stop at once; it ends by itself, and its output is left out");
            terminal.writer().flush();
        }
        lastExitCode = code[0];
    }

    /** Shows what was printed so far before it asks. */
    private record AfterOutput(Questions questions, PrintWriter out, PagedOutput pages) implements Questions {
        @Override
        public Optional<String> line(String prompt, String offered) {
            show();
            return questions.line(prompt, offered);
        }

        @Override
        public Optional<String> secret(String prompt) {
            show();
            return questions.secret(prompt);
        }

        @Override
        public Optional<Character> key(String prompt, String keys) {
            show();
            return questions.key(prompt, keys);
        }

        @Override
        public <T> T undisturbed(Supplier<T> work) {
            show();
            return questions.undisturbed(work);
        }

        private void show() {
            out.flush();
            pages.release();
        }
    }
}

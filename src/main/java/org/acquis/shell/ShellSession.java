package org.acquis.shell;

import java.io.PrintWriter;
import java.util.List;
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

    void run(List<String> words, Terminal terminal) {
        PrintWriter out = terminal.writer();
        boolean dumb =
                Terminal.TYPE_DUMB.equals(terminal.getType()) || Terminal.TYPE_DUMB_COLOR.equals(terminal.getType());
        int width = terminal.getWidth() > 0 ? Math.max(NARROWEST, terminal.getWidth()) : USUAL;
        boolean colour = !dumb && System.getenv("NO_COLOR") == null;
        lastExitCode = dispatcher.run(
                words, new Console(out, out, colour, width, true, !dumb, new TerminalQuestions(() -> terminal)));
    }
}

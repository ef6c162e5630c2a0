package org.acquis.shell;

import java.util.List;
import org.acquis.library.StatementCard;
import org.acquis.problem.AcquisException;

/** What the shell says first: what is here, and what to type. */
final class Greeting {

    private Greeting() {}

    /** A few lines of at most {@code width} columns; a library that cannot be read is told by its own message. */
    static String of(Workbench workbench, int width) {
        String title = "Acquis " + VersionCommand.version() + ".";
        try {
            return Wrapped.text(title + " " + promise(workbench), "", width) + "\n"
                    + Wrapped.text(held(workbench), "", width);
        } catch (AcquisException e) {
            return Wrapped.text(title, "", width) + "\n"
                    + Wrapped.text(Shown.line(String.valueOf(e.getMessage())), "", width);
        }
    }

    private static String promise(Workbench workbench) {
        return workbench.library().isShared()
                ? "The library lies on a server; nothing that is read goes anywhere else."
                : "Nothing that it reads leaves this machine.";
    }

    private static String held(Workbench workbench) {
        List<StatementCard> cards = workbench.library().cards();
        int drafts = workbench.library().drafts().all().size();
        if (cards.isEmpty() && drafts == 0) {
            return "There is no library in this folder yet. `import FILE --series NAME` begins one, `tutorial` walks through sample"
                    + " statements, `help` lists the commands. Tab completes; `quit` leaves.";
        }
        int series = workbench.library().series().size();
        return "The library holds " + ClauseText.counted(cards.size(), "statement")
                + (series == 0 ? "" : " in " + series + " series")
                + (drafts == 0 ? "" : " and " + ClauseText.counted(drafts, "draft"))
                + ". `statements` lists them, `use SERIES` takes a series in hand, `help` lists the commands. Tab completes;"
                + " `quit` leaves.";
    }
}

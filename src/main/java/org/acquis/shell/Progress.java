package org.acquis.shell;

/** A line that says how far a long job is, on a terminal only; it is wiped before anything else is printed. */
final class Progress {

    private static final String WIPE = "\r\u001b[K";
    private static final long QUIET_NANOSECONDS = 700_000_000L;

    private final Console console;
    private final String doing;
    private final long start = System.nanoTime();
    private int done;
    private boolean shown;

    /** @param doing what is done, such as {@code reading} */
    Progress(Console console, String doing) {
        this.console = console;
        this.doing = doing;
    }

    /** Takes the line away, so that a result can be printed. */
    void wipe() {
        if (shown) {
            console.err().print(WIPE);
            console.err().flush();
            shown = false;
        }
    }

    /** Counts one piece of work; short jobs show nothing. */
    void step() {
        done++;
        if (console.terminal() && System.nanoTime() - start > QUIET_NANOSECONDS) {
            console.out().flush();
            console.err().print(WIPE + doing + " ... " + done + " done");
            console.err().flush();
            shown = true;
        }
    }
}

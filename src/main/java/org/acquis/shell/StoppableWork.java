package org.acquis.shell;

import java.util.concurrent.TimeUnit;
import org.acquis.problem.Stopped;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** Runs a command beside the shell, so that Ctrl-C ends the command and not the shell. */
final class StoppableWork {

    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(5);
    private static final long STEP = 50;

    private StoppableWork() {}

    /**
     * Runs the work to its end, or until the person has pressed Ctrl-C and it has stopped or will not stop.
     *
     * @return false when the work goes on by itself; what it prints must then not be shown
     */
    static boolean run(Runnable work, Terminal terminal) {
        Thread worker = new Thread(work, "command");
        worker.setDaemon(true);
        long[] asked = {0};
        SignalHandler usual = terminal.handle(Signal.INT, signal -> {
            asked[0] = System.currentTimeMillis();
            Stopped.ask(worker);
        });
        try {
            worker.start();
            while (worker.isAlive()) {
                worker.join(STEP);
                if (asked[0] > 0 && worker.isAlive() && System.currentTimeMillis() - asked[0] > PATIENCE) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            terminal.handle(Signal.INT, usual);
            Stopped.forget(worker);
        }
    }
}

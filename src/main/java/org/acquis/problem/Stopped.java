package org.acquis.problem;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The person stopped the command (exit code 1). What had been finished before stays. Threads are asked and not interrupted, since an
 * interrupt would close the files that they are reading or writing.
 */
public final class Stopped extends AcquisException {

    private static final Set<Thread> ASKED = ConcurrentHashMap.newKeySet();

    private Stopped() {
        super("stopped; what was finished before is kept");
    }

    /** Asks the work of a thread to stop at the next check. */
    public static void ask(Thread worker) {
        ASKED.add(worker);
    }

    /** Takes the wish back, when the work has ended by itself. */
    public static void forget(Thread worker) {
        ASKED.remove(worker);
    }

    /**
     * Long jobs call this between two pieces of work.
     *
     * @throws Stopped when this thread was asked to stop
     */
    public static void check() {
        if (!ASKED.isEmpty() && ASKED.remove(Thread.currentThread())) {
            throw new Stopped();
        }
    }
}

package org.acquis.progress;

import org.jspecify.annotations.Nullable;

/**
 * A job of many pieces that tells whoever listens on its thread how many are done. A job inside another one is not told: the outer
 * one says how long it all takes.
 */
public final class Counted implements AutoCloseable {

    private static final ThreadLocal<@Nullable Listener> LISTENING = new ThreadLocal<>();

    private final String doing;
    private final int total;
    private final @Nullable Listener listener;
    private int done;

    private Counted(String doing, int total, @Nullable Listener listener) {
        this.doing = doing;
        this.total = total;
        this.listener = listener;
    }

    /** Hears of the pieces. */
    public interface Listener {

        /**
         * So much is done.
         *
         * @param doing what is done, such as {@code reading}
         * @param done pieces that are done, from 0
         * @param total pieces in all
         */
        void at(String doing, int done, int total);
    }

    /** Runs work on this thread with a listener to its counted jobs. */
    public static void heardBy(Listener listener, Runnable work) {
        Listener before = LISTENING.get();
        LISTENING.set(listener);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /**
     * Begins a job.
     *
     * @param doing what is done to the pieces, such as {@code reading}
     * @param total how many pieces there are
     */
    public static Counted of(String doing, int total) {
        Listener listener = LISTENING.get();
        LISTENING.remove();
        Counted counted = new Counted(doing, total, listener);
        counted.tell();
        return counted;
    }

    /** One more piece is done. */
    public void step() {
        done++;
        tell();
    }

    /** The job has ended, by itself or by a failure. */
    @Override
    public void close() {
        restore(listener);
    }

    private void tell() {
        if (listener != null) {
            listener.at(doing, done, total);
        }
    }

    private static void restore(@Nullable Listener listener) {
        if (listener == null) {
            LISTENING.remove();
        } else {
            LISTENING.set(listener);
        }
    }
}

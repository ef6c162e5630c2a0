package org.acquis.progress;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.Stopped;

/**
 * Works on many items at the same time and hands the results over in the order of the items: what one thread would give, in less
 * time. A few results are kept ahead, never all.
 */
public final class ReadAhead {

    private static final int THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    private static final int AHEAD = 2 * THREADS;
    private static final int STEP_MILLISECONDS = 100;

    private ReadAhead() {}

    /**
     * Goes through items in order, and counts them.
     *
     * @param doing what is done to them, such as {@code reading}
     * @param work is called by several threads; what it throws is thrown here in its turn, and the rest is given up
     * @param taker is called by this thread alone
     */
    public static <T, R> void each(String doing, Collection<T> items, Function<T, R> work, Consumer<R> taker) {
        Iterator<T> rest = items.iterator();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "read-ahead");
            thread.setDaemon(true);
            return thread;
        });
        try (Counted counted = Counted.of(doing, items.size())) {
            Deque<Future<R>> coming = new ArrayDeque<>();
            while (rest.hasNext() || !coming.isEmpty()) {
                Stopped.check();
                while (rest.hasNext() && coming.size() < AHEAD) {
                    T item = rest.next();
                    coming.add(threads.submit(() -> work.apply(item)));
                }
                taker.accept(result(coming.remove()));
                counted.step();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        while (true) {
            try {
                return future.get(STEP_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                Stopped.check();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CommandFailed("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException problem) {
                    throw problem;
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.acquis.reading.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.acquis.reading.DocumentParser;
import org.acquis.reading.Limits;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.jspecify.annotations.Nullable;

/** Keeps reader processes for many documents: as many as are parsed at the same time, each replaced when it fails. */
public final class ReaderProcesses implements DocumentParser {

    private static final ReaderProcesses SHARED = new ReaderProcesses(JavaCommand::of);

    private static final boolean FEW_CORES = Runtime.getRuntime().availableProcessors() < 4;

    /** The longest wait for another document's process, in nanoseconds. */
    private static final long PATIENCE = 2_000_000_000L;

    private final IntFunction<List<String>> command;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
    private int busy;
    private boolean warm;
    private final ExecutorService pipes = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "reader-pipe");
        thread.setDaemon(true);
        return thread;
    });

    /** @param command starts a process with so many megabytes of memory */
    ReaderProcesses(IntFunction<List<String>> command) {
        this.command = command;
    }

    /** The processes of this program. They end with it. */
    public static ReaderProcesses shared() {
        return SHARED;
    }

    /** The same processes, each document being parsed here as well: for storing the class data of both. */
    public static DocumentParser rehearsed() {
        return new Rehearsal(SHARED);
    }

    /** Starts a process in the background where none is ready. */
    public void prepare() {
        Thread thread = new Thread(
                () -> {
                    synchronized (idle) {
                        if (idle.isEmpty()) {
                            idle.push(start(Limits.standard().heapMegabytes()));
                        }
                    }
                },
                "reader-start");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public SourceDocument parse(String name, byte[] bytes, ReadOptions options) {
        @Nullable ReaderProcess process = null;
        try {
            process = take(options.limits().heapMegabytes());
            return process.parse(new Request(name, bytes, options));
        } finally {
            giveBack(process);
        }
    }

    private ReaderProcess take(int heapMegabytes) {
        synchronized (idle) {
            awaitTheFirst();
            busy++;
            while (!idle.isEmpty()) {
                ReaderProcess process = idle.pop();
                if (process.isAlive() && process.heapMegabytes() == heapMegabytes) {
                    return process;
                }
                process.end();
            }
        }
        return start(heapMegabytes);
    }

    /**
     * A process takes longer to start than a second document in one that runs: where cores are few, nobody starts another while the
     * first has its first document.
     */
    private void awaitTheFirst() {
        long end = System.nanoTime() + PATIENCE;
        while (FEW_CORES && !warm && busy > 0 && idle.isEmpty() && System.nanoTime() < end) {
            try {
                idle.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private ReaderProcess start(int heapMegabytes) {
        return ReaderProcess.start(command.apply(heapMegabytes), heapMegabytes, pipes);
    }

    private void giveBack(@Nullable ReaderProcess process) {
        synchronized (idle) {
            busy--;
            warm = true;
            if (process != null && process.isAlive()) {
                idle.push(process);
            }
            idle.notifyAll();
        }
    }

    /** How many processes wait for a document. */
    int idle() {
        synchronized (idle) {
            return idle.size();
        }
    }

    /** Ends the processes that wait for a document, and returns when they are gone. */
    public void end() {
        synchronized (idle) {
            idle.forEach(ReaderProcess::endIdle);
            idle.clear();
        }
    }
}

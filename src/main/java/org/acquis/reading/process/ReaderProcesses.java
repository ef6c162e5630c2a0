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

/** Keeps reader processes for many documents: as many as are parsed at the same time, each replaced when it fails. */
public final class ReaderProcesses implements DocumentParser {

    private static final ReaderProcesses SHARED = new ReaderProcesses(JavaCommand::of);

    private final IntFunction<List<String>> command;
    private final Deque<ReaderProcess> idle = new ArrayDeque<>();
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
        ReaderProcess process = take(options.limits().heapMegabytes());
        try {
            return process.parse(new Request(name, bytes, options));
        } finally {
            giveBack(process);
        }
    }

    private ReaderProcess take(int heapMegabytes) {
        synchronized (idle) {
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

    private ReaderProcess start(int heapMegabytes) {
        return ReaderProcess.start(command.apply(heapMegabytes), heapMegabytes, pipes);
    }

    private void giveBack(ReaderProcess process) {
        if (process.isAlive()) {
            synchronized (idle) {
                idle.push(process);
            }
        }
    }

    /** How many processes wait for a document. */
    int idle() {
        synchronized (idle) {
            return idle.size();
        }
    }

    /** Ends the processes that wait. */
    void end() {
        synchronized (idle) {
            idle.forEach(ReaderProcess::end);
            idle.clear();
        }
    }
}

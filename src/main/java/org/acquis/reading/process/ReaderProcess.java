package org.acquis.reading.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.Refused;
import org.acquis.problem.Stopped;
import org.acquis.reading.SourceDocument;

/** One reader process. After a failure it has ended and cannot be used again. */
final class ReaderProcess {

    /** The process ends a document itself at its limit; what does not hear that is ended so much later. */
    private static final int GRACE_MILLISECONDS = 1500;

    private static final int START_MILLISECONDS = 60_000;
    private static final int STEP_MILLISECONDS = 100;
    private static final int OUT_OF_MEMORY = 3;

    /** What the process may know of its surroundings: enough to start a program that is installed. */
    private static final List<String> KEPT = List.of("SystemRoot", "PATH", "TESSDATA_PREFIX");

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ExecutorService pipes;
    private final int heapMegabytes;
    private boolean greeted;
    private volatile boolean ended;

    private ReaderProcess(Process process, int heapMegabytes, ExecutorService pipes) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.heapMegabytes = heapMegabytes;
        this.pipes = pipes;
    }

    /**
     * Starts a process without waiting until it is ready.
     *
     * @param heapMegabytes the memory that the command gives it
     * @param pipes threads that wait at the pipes
     * @throws CommandFailed when it cannot be started
     */
    static ReaderProcess start(List<String> command, int heapMegabytes, ExecutorService pipes) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(new File(System.getProperty("java.home")));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> KEPT.stream().noneMatch(name::equalsIgnoreCase));
        try {
            return new ReaderProcess(builder.start(), heapMegabytes, pipes);
        } catch (IOException e) {
            throw new CommandFailed(
                    "the reader process cannot be started with the Java in " + System.getProperty("java.home")
                            + "; install a whole JDK 17 or newer",
                    e);
        }
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    boolean isAlive() {
        return !ended && process.isAlive();
    }

    /**
     * Has a document parsed.
     *
     * @throws Refused when the process refuses it or fails at it
     * @throws CommandFailed when the process never became ready
     * @throws Stopped when the person stopped the command
     */
    SourceDocument parse(Request request) {
        greet();
        int seconds = request.options().limits().seconds();
        Future<Answer> coming = pipes.submit(() -> {
            request.writeTo(out);
            return Answer.read(in);
        });
        try {
            Answer answer = await(coming, seconds * 1000L + GRACE_MILLISECONDS);
            // Each page that is recognised has the time of a file, and a document has no more pages than its limit.
            for (int k = 0; answer instanceof Answer.Underway; k++) {
                if (k > request.options().limits().pages()) {
                    throw new TimeoutException();
                }
                answer = await(pipes.submit(() -> Answer.read(in)), seconds * 1000L + GRACE_MILLISECONDS);
            }
            if (answer instanceof Answer.NotRead not) {
                throw new Refused(not.code(), request.name(), not.reason());
            }
            return ((Answer.Read) answer).document();
        } catch (TimeoutException late) {
            end();
            throw Refused.takesTooLong(request.name(), seconds);
        } catch (ExecutionException broken) {
            throw failed(request.name());
        }
    }

    private void greet() {
        if (greeted) {
            return;
        }
        try {
            greeted = await(pipes.submit(in::readInt), START_MILLISECONDS) == Wire.HELLO;
        } catch (TimeoutException | ExecutionException notReady) {
            greeted = false;
        }
        if (!greeted) {
            end();
            throw new CommandFailed(
                    "the reader process does not start; is there memory for another Java (" + heapMegabytes + " MB)?");
        }
    }

    /** Waits, and looks meanwhile whether the person wants to stop; then the process is ended. */
    private <T> T await(Future<T> coming, long milliseconds) throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        try {
            while (true) {
                try {
                    return coming.get(STEP_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (System.nanoTime() - end > 0) {
                        throw notYet;
                    }
                    Stopped.check();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
            throw new CommandFailed("interrupted while a document was read", e);
        } catch (Stopped stopped) {
            end();
            throw stopped;
        }
    }

    private Refused failed(String file) {
        int code = exitCode();
        end();
        if (code == OUT_OF_MEMORY) {
            return Refused.needsTooMuchMemory(file);
        }
        return new Refused(Refused.Code.CORRUPT, file, "the reader process broke down over it; do not trust this file");
    }

    private int exitCode() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends a process that waits for a document, so that it has started nothing itself, and sees it go. */
    void endIdle() {
        ended = true;
        process.destroyForcibly();
        exitCode();
    }

    /** Ends the process and whatever it started. */
    void end() {
        ended = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

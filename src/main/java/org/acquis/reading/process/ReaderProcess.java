package org.acquis.reading.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.Refused;
import org.acquis.reading.SourceDocument;

/** One reader process. After a failure it has ended and cannot be used again. */
final class ReaderProcess {

    /** The process ends a document itself at its limit; what does not hear that is ended so much later. */
    private static final int GRACE_MILLISECONDS = 1500;

    private static final int START_SECONDS = 60;
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService clock;
    private final int heapMegabytes;
    private boolean greeted;

    private ReaderProcess(Process process, int heapMegabytes, ScheduledExecutorService clock) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.heapMegabytes = heapMegabytes;
        this.clock = clock;
    }

    /**
     * Starts a process without waiting until it is ready.
     *
     * @param clock ends the process when it takes too long
     * @throws CommandFailed when it cannot be started
     */
    static ReaderProcess start(int heapMegabytes, ScheduledExecutorService clock) {
        ProcessBuilder builder = new ProcessBuilder(JavaCommand.of(heapMegabytes));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(new File(System.getProperty("java.home")));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot") && !name.equalsIgnoreCase("PATH"));
        try {
            return new ReaderProcess(builder.start(), heapMegabytes, clock);
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
        return process.isAlive();
    }

    /**
     * Has a document parsed.
     *
     * @throws Refused when the process refuses it or fails at it
     * @throws CommandFailed when the process never became ready
     */
    SourceDocument parse(Request request) {
        greet();
        int seconds = request.options().limits().seconds();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    end();
                },
                seconds * 1000L + GRACE_MILLISECONDS,
                TimeUnit.MILLISECONDS);
        try {
            request.writeTo(out);
            Answer answer = Answer.read(in);
            if (answer instanceof Answer.NotRead not) {
                throw new Refused(not.code(), request.name(), not.reason());
            }
            return ((Answer.Read) answer).document();
        } catch (IOException broken) {
            throw failed(request.name(), late.get(), seconds);
        } finally {
            alarm.cancel(false);
        }
    }

    private void greet() {
        if (greeted) {
            return;
        }
        ScheduledFuture<?> alarm = clock.schedule(this::end, START_SECONDS, TimeUnit.SECONDS);
        try {
            greeted = in.readInt() == Wire.HELLO;
        } catch (IOException notReady) {
            greeted = false;
        } finally {
            alarm.cancel(false);
        }
        if (!greeted) {
            end();
            throw new CommandFailed(
                    "the reader process does not start; is there memory for another Java (" + heapMegabytes + " MB)?");
        }
    }

    private Refused failed(String file, boolean late, int seconds) {
        int code = exitCode();
        end();
        if (late) {
            return Refused.takesTooLong(file, seconds);
        }
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

    /** Ends the process and whatever it started. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

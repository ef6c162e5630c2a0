package org.acquis.reading.recognition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program that is given bytes and gives bytes back; it is ended when it takes too long. */
final class Pipe {

    /** The program was not ready in time. */
    static final class TooLate extends IOException {
        private static final long serialVersionUID = 1;

        TooLate() {
            super("not ready in time");
        }
    }

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "recognition-pipe");
        thread.setDaemon(true);
        return thread;
    });

    private final ProcessBuilder builder;

    /** @param withErrors whether what it prints as errors belongs to the answer */
    Pipe(List<String> command, boolean withErrors) {
        builder = new ProcessBuilder(command);
        builder.redirectErrorStream(withErrors);
        if (!withErrors) {
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        Map<String, String> environment = builder.environment();
        // Pages are recognised beside each other, which is faster than several threads for one.
        environment.put("OMP_THREAD_LIMIT", "1");
    }

    /**
     * @param seconds it may take
     * @param most bytes that are taken of its answer
     * @throws TooLate when it takes longer
     */
    byte[] run(byte[] input, int seconds, int most) throws IOException {
        Process process = builder.start();
        try {
            Future<?> given = THREADS.submit(() -> {
                try (OutputStream out = process.getOutputStream()) {
                    out.write(input);
                }
                return null;
            });
            Future<byte[]> taken = THREADS.submit(() -> process.getInputStream().readNBytes(most));
            byte[] answer = taken.get(seconds, TimeUnit.SECONDS);
            given.get(1, TimeUnit.SECONDS);
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("ended without success");
            }
            return answer;
        } catch (TimeoutException late) {
            throw new TooLate();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}

package org.acquis.reading.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.acquis.problem.Refused;
import org.acquis.reading.Limits;
import org.acquis.reading.ParserHere;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.SourceDocument;
import org.acquis.segmentation.Segmenter;

/**
 * Reads one document and splits it into clauses, and tells what should not have happened: anything thrown but a refusal, a
 * refusal as damaged behind which our own code failed, more time or memory than a small file may take, no end at all.
 */
final class Trial {

    /** What small files are given; their time limit is long, so that what is slow shows as slow. */
    static final Limits SMALL = new Limits(1 << 23, 1 << 25, 1 << 24, 300, 400, 1_000_000, 100, 20, 512);

    private static final ReadOptions OPTIONS = ReadOptions.standard().with(SMALL);
    private static final long MOST_NANOSECONDS = 4_000_000_000L;
    private static final long MOST_ALLOCATED = 3L << 30;
    private static final int NO_END_SECONDS = 60;

    /** @param kind short, the same for findings of one cause */
    record Finding(String kind, String detail) {}

    private Trial() {}

    static Optional<Finding> of(byte[] bytes) throws InterruptedException {
        FutureTask<Optional<Finding>> task = new FutureTask<>(() -> measured(bytes));
        Thread thread = new Thread(task, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(NO_END_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            return Optional.of(new Finding("hang " + place(thread.getStackTrace()), trace(thread.getStackTrace())));
        } catch (ExecutionException e) {
            return Optional.of(thrown("thrown", e.getCause()));
        }
    }

    private static Optional<Finding> measured(byte[] bytes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long allocated = threads.getThreadAllocatedBytes(id);
        long time = threads.getCurrentThreadCpuTime();
        Optional<Finding> finding = read(bytes);
        long took = threads.getCurrentThreadCpuTime() - time;
        long took2 = threads.getThreadAllocatedBytes(id) - allocated;
        boolean waited = finding.isPresent()
                && finding.get().kind().startsWith(Refused.Code.LIMIT_TIME.name())
                && took <= MOST_NANOSECONDS;
        if (waited) {
            return Optional.empty(); // the machine had no time for it, which says nothing of the file
        }
        if (finding.isEmpty() && took > MOST_NANOSECONDS) {
            return Optional.of(new Finding("slow", took / 1_000_000 + " ms of processor time"));
        }
        if (finding.isEmpty() && took2 > MOST_ALLOCATED) {
            return Optional.of(new Finding("memory", (took2 >> 20) + " MB taken in all"));
        }
        return finding;
    }

    private static Optional<Finding> read(byte[] bytes) {
        SourceDocument document;
        try {
            document = new ParserHere().parse("damaged", bytes, OPTIONS);
        } catch (Refused refused) {
            return suspicious(refused);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return Optional.of(thrown("parse", e));
        }
        try {
            new Segmenter().segment(document);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(thrown("segment", e));
        }
    }

    /** A refusal that hides a mistake of ours. Libraries may fail at damage; what they throw is what the refusal is for. */
    private static Optional<Finding> suspicious(Refused refused) {
        Throwable cause = refused.getCause();
        if (refused.code() == Refused.Code.LIMIT_MEMORY || refused.code() == Refused.Code.LIMIT_TIME) {
            return Optional.of(
                    cause == null
                            ? new Finding(
                                    refused.code() + " " + place(refused.getStackTrace()),
                                    trace(refused.getStackTrace()))
                            : thrown(refused.code().name(), cause));
        }
        if (cause instanceof RuntimeException && isOurs(cause)) {
            return Optional.of(thrown("refused", cause));
        }
        return Optional.empty();
    }

    private static boolean isOurs(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java") && !name.startsWith("jdk") && !name.startsWith("com.sun"))
                .findFirst()
                .filter(name -> name.startsWith("org.acquis"))
                .isPresent();
    }

    private static Finding thrown(String kind, Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        return new Finding(
                kind + " " + name + " " + place(thrown.getStackTrace()), thrown + "\n" + trace(thrown.getStackTrace()));
    }

    /** The first frame of ours, which tells findings apart well enough. */
    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.acquis"))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("outside");
    }

    private static String trace(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(stack)
                .limit(40)
                .forEach(frame -> text.append("  ").append(frame).append('\n'));
        return text.toString();
    }
}

package org.acquis.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Hears what Spark does and keeps, for each step, its rows, time, tasks, shuffled bytes and skew. */
final class Steps extends SparkListener {

    private static final String DESCRIPTION = "spark.job.description";
    private static final String FORMAT = "%-22s %12s %8s %7s %9s %9s %11s";

    private final SparkContext context;
    private final Map<Integer, String> stepOfStage = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final List<String> table = new ArrayList<>();

    private static final class Tally {
        private final List<Long> milliseconds = new ArrayList<>();
        private long shuffled;
        private int failed;
    }

    private Steps(SparkContext context) {
        this.context = context;
    }

    static Steps listeningTo(SparkContext context) {
        Steps steps = new Steps(context);
        context.addSparkListener(steps);
        return steps;
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        String step =
                submitted.properties() == null ? null : submitted.properties().getProperty(DESCRIPTION);
        if (step != null) {
            stepOfStage.put(submitted.stageInfo().stageId(), step);
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        String step = stepOfStage.get(end.stageId());
        if (step == null) {
            return;
        }
        Tally tally = tallies.computeIfAbsent(step, key -> new Tally());
        if (end.taskInfo().failed() || end.taskInfo().killed()) {
            tally.failed++;
        } else {
            tally.milliseconds.add(end.taskInfo().duration());
            if (end.taskMetrics() != null) {
                tally.shuffled += end.taskMetrics().shuffleWriteMetrics().bytesWritten();
            }
        }
    }

    /** Closes a step and says in one line what it did. */
    String finished(String name, Fingerprint result, long nanoseconds) {
        hearEverything();
        synchronized (this) {
            Tally tally = Objects.requireNonNullElseGet(tallies.remove(name), Tally::new);
            Collections.sort(tally.milliseconds);
            int tasks = tally.milliseconds.size();
            long longest = tasks == 0 ? 0 : tally.milliseconds.get(tasks - 1);
            long median = tasks == 0 ? 0 : tally.milliseconds.get(tasks / 2);
            String line = String.format(
                    Locale.ROOT,
                    FORMAT,
                    name,
                    String.format(Locale.ROOT, "%,d", result.rows()),
                    seconds(nanoseconds / 1_000_000),
                    tasks,
                    seconds(median),
                    seconds(longest),
                    String.format(Locale.ROOT, "%.1f MB", tally.shuffled / 1e6));
            table.add(tally.failed == 0 ? line : line + "  (" + tally.failed + " tasks failed and were done again)");
            return name + ": " + result + " in " + seconds(nanoseconds / 1_000_000);
        }
    }

    /** The head and a line for each step, in order. */
    synchronized List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, FORMAT, "step", "rows", "time", "tasks", "median", "longest", "shuffled"));
        lines.addAll(table);
        return lines;
    }

    private void hearEverything() {
        try {
            context.listenerBus().waitUntilEmpty(10_000);
        } catch (TimeoutException late) {
            // The table then lacks the last tasks of the step; the results do not depend on it.
            table.add("(figures of the last tasks came late)");
        }
    }

    private static String seconds(long milliseconds) {
        return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }
}

package org.acquis.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.acquis.progress.Counted;
import org.acquis.report.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A line that says how far a command is, from half a second on: {@code reading: 12 of 40, about 8 s left}, or the seconds that have
 * passed where nothing is counted. It is drawn on a terminal only, and taken away before anything else is printed.
 */
final class Progress implements Counted.Listener, AutoCloseable {

    /** Takes the line away. */
    static final String WIPE = "\r\u001b[K";

    private static final long QUIET_MILLISECONDS = 500;
    private static final long BEAT_MILLISECONDS = 250;

    private final Console console;
    private final String command;
    private final long start = System.nanoTime();
    private @Nullable Count count;
    private long countedFrom = start;
    private boolean drawn;
    private int pauses;
    private boolean ended;

    private record Count(String doing, int done, int total) {}

    private Progress(Console console, String command) {
        this.console = console;
        this.command = command;
    }

    /** Begins to watch a command; where progress may not be drawn, nothing is ever drawn. */
    static Progress of(String command, Console console) {
        Progress progress = new Progress(console, command);
        if (console.progress()) {
            Thread beat = new Thread(progress::beat, "progress");
            beat.setDaemon(true);
            beat.start();
        }
        return progress;
    }

    @Override
    public synchronized void at(String doing, int done, int total) {
        if (done == 0) {
            countedFrom = System.nanoTime();
        }
        count = new Count(doing, done, total);
    }

    /** The console, with nothing drawn while the person is asked. */
    Console console() {
        return console.progress() && console.questions() != Questions.NOBODY
                ? console.asking(new Undisturbed(console.questions()))
                : console;
    }

    /** The command has ended. */
    @Override
    public synchronized void close() {
        ended = true;
        wipe();
        notifyAll();
    }

    private synchronized void beat() {
        try {
            wait(QUIET_MILLISECONDS);
            while (!ended) {
                if (pauses == 0) {
                    draw(System.nanoTime());
                }
                wait(BEAT_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(long now) {
        console.err().print(WIPE + cut(line(command, count, now - start, now - countedFrom), console.width() - 1));
        console.err().flush();
        drawn = true;
    }

    private void wipe() {
        if (drawn) {
            console.err().print(WIPE);
            console.err().flush();
            drawn = false;
        }
    }

    private static String line(String command, @Nullable Count count, long sinceStart, long sinceCounted) {
        return count == null
                ? line(command, sinceStart)
                : line(count.doing(), count.done(), count.total(), sinceCounted);
    }

    /** What stands there where nothing is counted. */
    static String line(String command, long nanoseconds) {
        return command + ": " + seconds(nanoseconds) + " ...";
    }

    /** What stands there where pieces are counted; the time left is a guess from the second piece on. */
    static String line(String doing, int done, int total, long nanoseconds) {
        String left = done < 2 || done >= total
                ? ""
                : ", about " + seconds((long) ((double) nanoseconds / done * (total - done))) + " left";
        return doing + ": " + done + " of " + total + left;
    }

    private static String seconds(long nanoseconds) {
        long seconds = Math.max(1, Math.round(nanoseconds / 1e9));
        return seconds < 100 ? seconds + " s" : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
    }

    private static String cut(String line, int width) {
        return Columns.wrap(Shown.line(line), Math.max(1, width)).get(0);
    }

    private synchronized void pause() {
        pauses++;
        wipe();
    }

    private synchronized void goOn() {
        pauses--;
    }

    /** Questions that are not drawn over. */
    private final class Undisturbed implements Questions {
        private final Questions asked;

        Undisturbed(Questions asked) {
            this.asked = asked;
        }

        @Override
        public Optional<String> line(String prompt, String offered) {
            return undisturbed(() -> asked.line(prompt, offered));
        }

        @Override
        public Optional<String> secret(String prompt) {
            return undisturbed(() -> asked.secret(prompt));
        }

        @Override
        public Optional<Character> key(String prompt, String keys) {
            return undisturbed(() -> asked.key(prompt, keys));
        }

        @Override
        public <T> T undisturbed(Supplier<T> work) {
            pause();
            try {
                return asked.undisturbed(work);
            } finally {
                goOn();
            }
        }
    }
}

package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acquis.progress.Counted;
import org.junit.jupiter.api.Test;

/** The line that says how far a command is. */
class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final TerminalStreams streams = new TerminalStreams(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void saysHowManyAreDoneAndHowLongTheRestWillTake() {
        assertThat(Progress.line("reading", 1, 40, SECOND)).isEqualTo("reading: 1 of 40");
        assertThat(Progress.line("reading", 10, 40, 5 * SECOND)).isEqualTo("reading: 10 of 40, about 15 s left");
        assertThat(Progress.line("reading", 10, 400, 10 * SECOND))
                .isEqualTo("reading: 10 of 400, about 6 min 30 s left");
        assertThat(Progress.line("reading", 40, 40, SECOND)).isEqualTo("reading: 40 of 40");
        assertThat(Progress.line("compare", 3 * SECOND)).isEqualTo("compare: 3 s ...");
    }

    @Test
    void onlyTheOuterOfTwoCountedJobsIsHeard() {
        List<String> heard = new ArrayList<>();
        Counted.heardBy((doing, done, total) -> heard.add(doing + " " + done + "/" + total), () -> {
            try (Counted outer = Counted.of("comparing", 2)) {
                try (Counted inner = Counted.of("reading", 1)) {
                    inner.step();
                }
                outer.step();
            }
            try (Counted next = Counted.of("indexing", 1)) {
                next.step();
            }
        });
        assertThat(heard).containsExactly("comparing 0/2", "comparing 1/2", "indexing 0/1", "indexing 1/1");
    }

    @Test
    void isWipedBeforeAnythingElseIsPrinted() {
        PrintWriter results = streams.out();
        streams.err().print("\rreading: 1 of 2");
        results.println("a clause");
        results.flush();
        streams.err().println("a message");

        assertThat(err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo("\rreading: 1 of 2" + Progress.WIPE + "a message\n");
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("a clause");
    }

    @Test
    void nothingIsDrawnWhereItMayNotBe() throws InterruptedException {
        Console console = Console.oneShot(streams.out(), streams.err(), false, false, null);
        try (Progress progress = Progress.of("compare", console)) {
            progress.at("reading", 1, 2);
            Thread.sleep(600);
        }
        streams.err().flush();
        assertThat(err.size()).isZero();
    }
}

package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acquis.problem.Stopped;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

/** What is shown at once, and what Ctrl-C ends. */
class PagedOutputTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    private Terminal terminal() throws IOException {
        Terminal terminal =
                new DumbTerminal("test", "ansi", new ByteArrayInputStream(new byte[0]), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        return terminal;
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    @Test
    void shortOutputIsShownWhenTheCommandEndsAndNotBefore() throws IOException {
        PagedOutput pages = new PagedOutput(terminal());
        PrintWriter out = new PrintWriter(pages);
        out.println("one line");
        out.flush();
        assertThat(shown()).isEmpty();
        pages.close();
        assertThat(shown()).isEqualTo("one line\n");
    }

    @Test
    void progressIsDrawnAtOnceAndWipedAtTheEnd() throws IOException {
        PagedOutput pages = new PagedOutput(terminal());
        PrintWriter out = new PrintWriter(pages);
        out.print("\r3 of 9 files");
        out.flush();
        assertThat(shown()).contains("3 of 9 files");
        out.println("done");
        out.flush();
        pages.close();
        assertThat(shown()).endsWith("done\n");
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("\r   ");
    }

    @Test
    void whatWasPrintedIsShownBeforeAQuestion() throws IOException {
        PagedOutput pages = new PagedOutput(terminal());
        PrintWriter out = new PrintWriter(pages);
        out.println("the clause");
        out.flush();
        pages.release();
        assertThat(shown()).isEqualTo("the clause\n");
        pages.close();
        assertThat(shown()).as("shown once").isEqualTo("the clause\n");
    }

    @Test
    void ctrlCStopsTheWorkBetweenTwoPieces() throws IOException {
        Terminal terminal = terminal();
        int[] pieces = {0};
        boolean[] stopped = {false};
        boolean ended = StoppableWork.run(
                () -> {
                    try {
                        for (int piece = 0; piece < 1_000_000; piece++) {
                            Stopped.check();
                            pieces[0] = piece;
                            terminal.raise(Terminal.Signal.INT);
                        }
                    } catch (Stopped e) {
                        stopped[0] = true;
                    }
                },
                terminal);
        assertThat(ended).isTrue();
        assertThat(stopped[0]).isTrue();
        assertThat(pieces[0]).isZero();
    }

    @Test
    void wishesToStopDoNotOutliveTheWork() throws IOException {
        Terminal terminal = terminal();
        StoppableWork.run(() -> terminal.raise(Terminal.Signal.INT), terminal);
        List<String> next = new java.util.ArrayList<>();
        StoppableWork.run(
                () -> {
                    Stopped.check();
                    next.add("ran");
                },
                terminal);
        assertThat(next).containsExactly("ran");
    }
}

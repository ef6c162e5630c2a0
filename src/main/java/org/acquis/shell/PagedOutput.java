package org.acquis.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;

/**
 * Keeps what a command prints until it ends, and shows it: at once when it fits the screen, else in a page viewer (q leaves, / searches,
 * h explains). Progress, which begins with a carriage return, is drawn at once and never kept.
 */
final class PagedOutput extends Writer {

    private final Terminal terminal;
    private final StringBuilder kept = new StringBuilder();
    private boolean progress;

    PagedOutput(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void write(char[] text, int from, int length) {
        String written = new String(text, from, length);
        if (written.startsWith("\r")) {
            progress = true;
            terminal.writer().print(written);
            terminal.writer().flush();
        } else {
            kept.append(written);
        }
    }

    /** Nothing is shown before the command ends. */
    @Override
    public void flush() {}

    /** What was kept goes to the screen as it is, before a question. */
    synchronized void release() {
        wipeProgress();
        terminal.writer().print(kept);
        terminal.writer().flush();
        kept.setLength(0);
    }

    /** Shows what was kept. */
    @Override
    public void close() {
        if (rows() < terminal.getHeight() || terminal.getHeight() < 5) {
            release();
            return;
        }
        wipeProgress();
        try {
            Less viewer = new Less(terminal, null);
            viewer.printLineNumbers = false;
            viewer.run(new Text(kept.toString()));
        } catch (IOException e) {
            release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rows of the screen, with lines that are wider than it counted as often as they wrap. */
    private int rows() {
        int width = Math.max(1, terminal.getWidth());
        return kept.toString()
                .lines()
                .mapToInt(line ->
                        1 + Math.max(0, line.replaceAll("\u001B\\[[0-9;]*m", "").length() - 1) / width)
                .sum();
    }

    private void wipeProgress() {
        if (progress) {
            terminal.writer().print("\r" + " ".repeat(Math.max(0, terminal.getWidth() - 1)) + "\r");
            progress = false;
        }
    }

    private record Text(String text) implements Source {
        @Override
        public String getName() {
            return "q leaves, / searches, h explains";
        }

        @Override
        public InputStream read() {
            return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Long lines() {
            return text.lines().count();
        }
    }
}

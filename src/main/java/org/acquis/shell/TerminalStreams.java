package org.acquis.shell;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Standard output and standard error of one command. A line of progress, which begins with a carriage return, goes out at once; it is
 * wiped before anything else is printed on either.
 */
final class TerminalStreams {

    private final PrintWriter errors;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean drawn;

    TerminalStreams(PrintStream out, PrintStream err) {
        errors = new PrintWriter(err, true);
        this.out = new PrintWriter(new Wiping(new PrintWriter(out)));
        this.err = new PrintWriter(new Wiping(errors), true);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    private synchronized void print(char[] text, int from, int length, PrintWriter target) {
        if (length > 0 && text[from] == '\r') {
            errors.write(text, from, length);
            errors.flush();
            drawn = true;
            return;
        }
        if (drawn) {
            errors.write(Progress.WIPE);
            errors.flush();
            drawn = false;
        }
        target.write(text, from, length);
    }

    private final class Wiping extends Writer {
        private final PrintWriter target;

        Wiping(PrintWriter target) {
            this.target = target;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            print(text, from, length, target);
        }

        @Override
        public void flush() {
            target.flush();
        }

        @Override
        public void close() {
            target.close();
        }
    }
}

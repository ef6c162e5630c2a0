package org.acquis.shell;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** Asks at a terminal, which is opened at the first question. */
final class TerminalQuestions implements Questions {

    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;

    private final Supplier<Terminal> opening;
    private @Nullable Terminal opened;

    TerminalQuestions(Supplier<Terminal> opening) {
        this.opening = opening;
    }

    /** Asks at the terminal of the process. */
    static TerminalQuestions ofProcess() {
        return new TerminalQuestions(() -> {
            try {
                return TerminalBuilder.builder().system(true).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Terminal terminal() {
        Terminal terminal = opened;
        if (terminal == null) {
            terminal = opening.get();
            opened = terminal;
        }
        return terminal;
    }

    @Override
    public Optional<String> line(String prompt, String offered) {
        return read(prompt, null, offered);
    }

    @Override
    public Optional<String> secret(String prompt) {
        return read(prompt, '\0', "");
    }

    private Optional<String> read(String prompt, @Nullable Character mask, String offered) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .build();
        try {
            return Optional.of(reader.readLine(prompt, null, mask, offered));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Character> key(String prompt, String keys) {
        Terminal terminal = terminal();
        Attributes usual = terminal.enterRawMode();
        try {
            terminal.writer().print(prompt);
            terminal.writer().flush();
            while (true) {
                int typed = terminal.reader().read();
                if (typed < 0 || typed == CTRL_C || typed == CTRL_D) {
                    return Optional.empty();
                }
                char key = Character.toString(typed).toLowerCase(Locale.ROOT).charAt(0);
                if (keys.indexOf(key) >= 0) {
                    terminal.writer().println(key);
                    return Optional.of(key);
                }
            }
        } catch (IOException | IOError e) {
            return Optional.empty();
        } finally {
            terminal.setAttributes(usual);
            terminal.writer().flush();
        }
    }
}

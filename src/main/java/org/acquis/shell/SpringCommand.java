package org.acquis.shell;

import java.util.List;
import org.jline.terminal.Terminal;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/**
 * One of our commands as Spring Shell knows it. The dispatcher reads the words and prints what goes wrong, so that a command
 * behaves alike in the shell, in a script and from the command line; Spring Shell is always told that all went well.
 */
final class SpringCommand implements Command {

    /** Takes the lines that name no command. */
    static final String ANY_LINE = "any-line";

    private final String name;
    private final String group;
    private final String summary;
    private final ShellSession session;
    private final Terminal terminal;

    private SpringCommand(String name, String group, String summary, ShellSession session, Terminal terminal) {
        this.name = name;
        this.group = group;
        this.summary = summary;
        this.session = session;
        this.terminal = terminal;
    }

    static SpringCommand of(Syntax syntax, ShellSession session, Terminal terminal) {
        return new SpringCommand(syntax.name(), syntax.group(), syntax.summary(), session, terminal);
    }

    static SpringCommand anyLine(ShellSession session, Terminal terminal) {
        return new SpringCommand(ANY_LINE, "Help", "a line that names no command", session, terminal);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return summary;
    }

    @Override
    public String getGroup() {
        return group;
    }

    @Override
    public ExitStatus execute(CommandContext context) {
        List<String> words = context.parsedInput().arguments().stream()
                .map(CommandArgument::value)
                .toList();
        if (!words.isEmpty() && !words.get(0).startsWith("#")) {
            session.run(words, terminal);
        }
        return ExitStatus.OK;
    }
}

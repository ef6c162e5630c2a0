package org.acquis.shell;

import java.util.List;
import java.util.function.Supplier;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;

/** `help`: the list of commands, or one command's options and examples. */
final class HelpCommand implements AcquisCommand {

    private final Supplier<CommandList> commands;

    HelpCommand(Supplier<CommandList> commands) {
        this.commands = commands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "help", "list the commands, or explain one")
                .operand("COMMAND", Syntax.Count.ANY, "the command to explain")
                .example("help compare")
                .example("help draft")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String name = arguments.rest(0);
        if (name.isEmpty()) {
            console.print(HelpText.all(commands.get().syntaxes(), lineWidth(console)));
            return;
        }
        List<Syntax> found = commands.get().syntaxes().stream()
                .filter(s -> s.name().equals(name) || s.name().startsWith(name + " "))
                .toList();
        if (found.isEmpty()) {
            List<String> names =
                    commands.get().syntaxes().stream().map(Syntax::name).toList();
            throw new WrongUse("no command `" + name + "`" + Suggestion.of(name, names, "") + "; `help` lists them");
        }
        console.print(String.join(
                "\n\n",
                found.stream()
                        .map(syntax -> HelpText.of(syntax, lineWidth(console)))
                        .toList()));
    }

    /** Where a person reads, lines are broken between words to fit; elsewhere they stay whole for scripts. */
    static int lineWidth(Console console) {
        return console.interactive() || console.terminal() ? console.width() : Integer.MAX_VALUE;
    }
}

package org.acquis.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acquis.problem.NotFound;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;

/** The commands, found by the words that name them. */
record CommandList(List<AcquisCommand> commands) {

    CommandList {
        commands = List.copyOf(commands);
    }

    /** A command with the values that one call gives it. */
    record Call(AcquisCommand command, Arguments arguments) {

        /** The console as the call wants it: plain, or as it is. */
        Console console(Console usual) {
            return arguments.has("plain") ? usual.plain() : usual;
        }

        /** Carries the command out, or explains it where {@code --help} was given. */
        void on(Workbench workbench, Console usual) {
            Console own = console(usual);
            if (arguments.has("help")) {
                own.print(HelpText.of(command.syntax(), HelpCommand.lineWidth(own)));
            } else {
                command.run(new ShortNames(workbench).writtenOut(arguments, command.syntax()), workbench, own);
            }
        }
    }

    /**
     * The call that words make.
     *
     * @throws WrongUse when they name no command, or the command does not take them
     */
    Call call(List<String> typed) {
        List<String> words = withoutProgram(typed);
        AcquisCommand command = find(words);
        List<String> rest = words.subList(command.syntax().name().split(" ").length, words.size());
        return new Call(command, Arguments.parse(command.syntax(), rest));
    }

    /** A line of the documentation begins with the program's name, which is not typed in the shell and does no harm there. */
    private static List<String> withoutProgram(List<String> words) {
        return words.size() > 1 && words.get(0).matches("(?:\\.{0,2}/)?acquis")
                ? words.subList(1, words.size())
                : words;
    }

    /** What each command accepts, in the order of help. */
    List<Syntax> syntaxes() {
        return commands.stream().map(AcquisCommand::syntax).toList();
    }

    private AcquisCommand find(List<String> words) {
        if (words.isEmpty()) {
            throw new WrongUse("no command given; `help` lists them");
        }
        String line = String.join(" ", words) + " ";
        Optional<AcquisCommand> found = commands.stream()
                .filter(c -> line.startsWith(c.syntax().name() + " "))
                .max(Comparator.comparingInt(c -> c.syntax().name().length()));
        if (found.isPresent()) {
            return found.get();
        }
        List<String> family = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (AcquisCommand command : commands) {
            String name = command.syntax().name();
            names.add(name);
            if (name.startsWith(words.get(0) + " ")) {
                family.add(name);
            }
        }
        if (!family.isEmpty()) {
            throw new WrongUse("`" + words.get(0) + "` goes on with one of: "
                    + String.join(
                            ", ",
                            family.stream()
                                    .map(n -> n.substring(n.indexOf(' ') + 1))
                                    .toList())
                    + "; see `help " + words.get(0) + "`");
        }
        if (words.get(0).startsWith("@")) {
            throw new NotFound("a script is run from the command line: acquis " + words.get(0));
        }
        throw new WrongUse(
                "no command `" + words.get(0) + "`" + Suggestion.of(words.get(0), names, "") + "; `help` lists them");
    }
}

package org.acquis.shell;

import java.util.List;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.ParsedInput;

/** Hands all words of a typed line to the command that it names; the command's own syntax judges them. */
final class TypedLineParser implements CommandParser {

    private final CommandRegistry registry;

    TypedLineParser(CommandRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ParsedInput parse(String line) {
        List<String> words = CommandLine.words(line);
        ParsedInput.Builder input = ParsedInput.builder().commandName(named(words));
        for (int i = 0; i < words.size(); i++) {
            input.addArgument(new CommandArgument(i, words.get(i)));
        }
        return input.build();
    }

    private String named(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            String name = String.join(" ", words.subList(0, length));
            if (registry.getCommandByName(name) != null) {
                return name;
            }
        }
        return SpringCommand.ANY_LINE;
    }
}

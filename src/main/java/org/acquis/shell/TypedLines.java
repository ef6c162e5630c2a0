package org.acquis.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.springframework.shell.jline.JLineInputProvider;
import org.springframework.shell.jline.PromptProvider;

/**
 * Reads the lines of the shell. Ctrl-C throws a half-typed line away and Ctrl-D leaves; Spring Shell alone would end at both. Of
 * several lines that are pasted at once each is a command, but for line breaks inside quotation marks.
 */
final class TypedLines extends JLineInputProvider {

    private final Deque<String> pasted = new ArrayDeque<>();
    private final Runnable greeting;
    private boolean greeted;

    /** @param greeting is said before the first line is read */
    TypedLines(JLineInputProvider usual, PromptProvider prompt, Runnable greeting) {
        super(usual.getLineReader());
        setPromptProvider(prompt);
        this.greeting = greeting;
    }

    @Override
    public String readInput() {
        if (!greeted) {
            greeted = true;
            greeting.run();
        }
        try {
            if (pasted.isEmpty()) {
                pasted.addAll(commands(super.readInput()));
            }
            return pasted.remove();
        } catch (UserInterruptException e) {
            return "";
        } catch (EndOfFileException e) {
            return "quit";
        }
    }

    /** The commands of what was typed or pasted, at least one. */
    static List<String> commands(String typed) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : typed.split("\\R", -1)) {
            command.append(command.length() == 0 ? "" : " ").append(line.strip());
            if (isWhole(command.toString())) {
                commands.add(command.toString());
                command.setLength(0);
            }
        }
        if (command.length() > 0) {
            commands.add(command.toString());
        }
        commands.removeIf(String::isBlank);
        return commands.isEmpty() ? List.of("") : commands;
    }

    private static boolean isWhole(String line) {
        try {
            CommandLine.words(line);
            return true;
        } catch (WrongUse openQuotation) {
            return false;
        }
    }
}

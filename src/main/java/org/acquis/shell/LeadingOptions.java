package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.problem.WrongUse;

/**
 * The options of every command where they stand before it, as other programs take theirs: {@code acquis --library DIR import FILE}.
 * Without a command they hold for the shell.
 *
 * @param library the library that is used where the command names none
 * @param plain whether everything is shown for a screen reader
 * @param words the command with what follows it; empty starts the shell
 */
record LeadingOptions(Optional<String> library, boolean plain, List<String> words) {

    private static final String LIBRARY = "--library";
    private static final String PLAIN = "--plain";

    /**
     * Parts the words of a command line.
     *
     * @throws WrongUse when the library has no name
     */
    static LeadingOptions of(List<String> line) {
        List<String> words = new ArrayList<>(line);
        Optional<String> library = Optional.empty();
        boolean plain = false;
        while (!words.isEmpty()) {
            String word = words.get(0);
            if (word.equals(PLAIN)) {
                plain = true;
            } else if (word.startsWith(LIBRARY + "=")) {
                library = Optional.of(word.substring(LIBRARY.length() + 1));
            } else if (word.equals(LIBRARY) && words.size() > 1) {
                library = Optional.of(words.remove(1));
            } else {
                break;
            }
            words.remove(0);
        }
        if (words.equals(List.of(LIBRARY)) || library.filter(String::isBlank).isPresent()) {
            throw new WrongUse("option --library needs a value: --library DIR");
        }
        return new LeadingOptions(library, plain, List.copyOf(words));
    }
}

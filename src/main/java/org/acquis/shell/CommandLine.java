package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.WrongUse;

/** Splits a typed line into words. */
final class CommandLine {

    private CommandLine() {}

    /**
     * The words of a line. Single and double quotation marks hold a word together; a backslash keeps the next character, but
     * only before a space, a quotation mark or a backslash, so that Windows paths survive. Typographic quotes are text.
     *
     * @throws WrongUse when a quotation mark is not closed
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'' && i + 1 < line.length() && isEscapable(line.charAt(i + 1))) {
                word.append(line.charAt(++i));
                inWord = true;
            } else if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if ((c == '"' || c == '\'') && (!inWord || c == '"' || endsInEquals(word))) {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (quote != 0) {
            throw new WrongUse("a quotation mark (" + quote + ") is opened and never closed");
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }

    /** An apostrophe inside a word is text; after {@code --option=} it opens a value. */
    private static boolean endsInEquals(StringBuilder word) {
        return word.length() > 0 && word.charAt(word.length() - 1) == '=';
    }

    private static boolean isEscapable(char c) {
        return c == '"' || c == '\'' || c == '\\' || c == ' ';
    }
}

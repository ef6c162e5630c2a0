package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.jspecify.annotations.Nullable;

/** Splits a typed line into words. */
final class CommandLine {

    private CommandLine() {}

    /**
     * A word where it stands in the line.
     *
     * @param text without its quotation marks and backslashes
     * @param start of what was typed of it
     * @param end one past it
     * @param open the quotation mark that is not closed, or null
     */
    record Word(String text, int start, int end, @Nullable Character open) {}

    /**
     * The words of a line. Single and double quotation marks hold a word together; a backslash keeps the next character, but
     * only before a space, a quotation mark or a backslash, so that Windows paths survive. Typographic quotes are text, and so is an
     * apostrophe inside a word. A sign # that stands alone begins a comment.
     *
     * @throws WrongUse when a quotation mark is not closed
     */
    static List<String> words(String line) {
        List<Word> words = placed(line);
        if (!words.isEmpty() && words.get(words.size() - 1).open() != null) {
            throw new WrongUse(
                    "a quotation mark (" + words.get(words.size() - 1).open() + ") is opened and never closed");
        }
        return words.stream()
                .takeWhile(word -> !(word.text().equals("#") && word.end() - word.start() == 1))
                .map(Word::text)
                .toList();
    }

    /** The words of a line with their places; in the last one a quotation mark may be open. */
    static List<Word> placed(String line) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = -1;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && Character.isWhitespace(c)) {
                if (start >= 0) {
                    words.add(new Word(word.toString(), start, i, null));
                    word.setLength(0);
                    start = -1;
                }
                continue;
            }
            boolean first = start < 0;
            start = first ? i : start;
            if (c == '\\' && quote != '\'' && i + 1 < line.length() && isEscapable(line.charAt(i + 1))) {
                word.append(line.charAt(++i));
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'' && (first || endsInEquals(word)))) {
                quote = c;
            } else {
                word.append(c);
            }
        }
        if (start >= 0) {
            words.add(new Word(word.toString(), start, line.length(), quote == 0 ? null : quote));
        }
        return words;
    }

    /** After {@code --option=} an apostrophe opens a value. */
    private static boolean endsInEquals(StringBuilder word) {
        return word.length() > 0 && word.charAt(word.length() - 1) == '=';
    }

    private static boolean isEscapable(char c) {
        return c == '"' || c == '\'' || c == '\\' || c == ' ';
    }
}

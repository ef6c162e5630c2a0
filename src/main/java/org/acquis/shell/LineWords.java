package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells the line editor which word is being typed, by the rules of {@link CommandLine}. A line in which a quotation mark is open is read
 * on, so that a text can be pasted over several lines.
 */
final class LineWords implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE) {
            List<CommandLine.Word> words = CommandLine.placed(line);
            if (!words.isEmpty() && words.get(words.size() - 1).open() != null) {
                throw new EOFError(-1, -1, "a quotation mark is open", "quotation mark");
            }
        }
        List<CommandLine.Word> words = new ArrayList<>(CommandLine.placed(line.substring(0, cursor)));
        boolean inWord = !words.isEmpty() && words.get(words.size() - 1).end() == cursor;
        if (!inWord || words.get(words.size() - 1).open() == null && endsInBlank(line, cursor)) {
            words.add(new CommandLine.Word("", cursor, cursor, null));
        }
        return new Typed(line, cursor, List.copyOf(words));
    }

    private static boolean endsInBlank(String line, int cursor) {
        return cursor > 0
                && Character.isWhitespace(line.charAt(cursor - 1))
                && (cursor < 2 || line.charAt(cursor - 2) != '\\');
    }

    /** The words before the cursor; the last of them is being typed. */
    private record Typed(String line, int cursor, List<CommandLine.Word> placed) implements CompletingParsedLine {

        private CommandLine.Word typed() {
            return placed.get(placed.size() - 1);
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            Character open = typed().open();
            boolean parted = candidate.chars().anyMatch(c -> Character.isWhitespace(c) || c == '"');
            if (open == null && !parted) {
                return candidate;
            }
            char quote = open != null ? open : candidate.toString().indexOf('"') < 0 ? '"' : '\'';
            return quote + candidate.toString() + (complete ? String.valueOf(quote) : "");
        }

        @Override
        public int rawWordCursor() {
            return cursor - typed().start();
        }

        @Override
        public int rawWordLength() {
            return cursor - typed().start();
        }

        @Override
        public String word() {
            return typed().text();
        }

        @Override
        public int wordCursor() {
            return typed().text().length();
        }

        @Override
        public int wordIndex() {
            return placed.size() - 1;
        }

        @Override
        public List<String> words() {
            return placed.stream().map(CommandLine.Word::text).toList();
        }
    }
}

package org.acquis.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.acquis.statement.Bracket;
import org.acquis.statement.Clause;

/** The texts of clauses joined by a space, as word edits take them, and how deep in brackets each of its places stands. */
final class BracketedText {

    private final String text;
    private final int[] depths;
    private final List<OpenBracket> brackets = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    BracketedText(List<Clause> clauses) {
        StringBuilder joined = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (Clause clause : clauses) {
            joined.append(joined.isEmpty() ? "" : " ");
            for (Bracket bracket : clause.brackets()) {
                spans.add(new int[] {joined.length() + bracket.start(), joined.length() + bracket.end()});
                if (bracket.opensHere()) {
                    brackets.add(new OpenBracket(clause.id(), bracket, OpenBrackets.depth(clause, bracket)));
                    starts.add(joined.length());
                }
            }
            joined.append(clause.text());
        }
        text = joined.toString();
        depths = new int[text.length()];
        for (int[] span : spans) {
            for (int i = span[0]; i < Math.min(span[1], depths.length); i++) {
                depths[i]++;
            }
        }
    }

    int length() {
        return text.length();
    }

    /** 0 outside brackets; 0 too for a place past the end. */
    int depth(int at) {
        return at < depths.length ? depths[at] : 0;
    }

    /** Those that open here, in order. */
    List<OpenBracket> brackets() {
        return brackets;
    }

    /** The places of the letters and figures of a bracket that no bracket inside it holds; all of its places where it has none. */
    int[] ownLetters(OpenBracket open) {
        int shift = starts.get(brackets.indexOf(open));
        int from = shift + open.bracket().start();
        int to = Math.min(text.length(), shift + open.bracket().end());
        int[] letters = IntStream.range(from, to)
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .toArray();
        int[] own = IntStream.of(letters).filter(i -> depths[i] == depths[from]).toArray();
        if (own.length > 0) {
            return own;
        }
        return letters.length > 0 ? letters : IntStream.range(from, to).toArray();
    }
}

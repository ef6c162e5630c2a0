package org.acquis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text in square brackets: not agreed. Where a bracket opens in one clause and closes in a later one, each of the two has its part.
 *
 * @param text what stands inside, without the brackets and the attribution
 * @param by the delegations it is attributed to, in order; empty where the text names none
 * @param kind what it holds open
 * @param start first UTF-16 unit of the bracket in the clause text, the opening bracket included; 0 where it opened earlier
 * @param end one past the closing bracket; the length of the text where it closes later
 * @param opens id of the clause in which it opens, where that is not this one; else null
 * @param closes id of the clause in which it closes, where that is not this one; else null
 */
public record Bracket(
        String text,
        List<String> by,
        BracketKind kind,
        int start,
        int end,
        @Nullable String opens,
        @Nullable String closes) {
    public Bracket {
        by = List.copyOf(by);
    }

    /** A bracket that opens and closes in its clause. */
    public static Bracket within(String text, List<String> by, BracketKind kind, int start, int end) {
        return new Bracket(text, by, kind, start, end, null, null);
    }

    /** Whether this is where the bracket opens: false for the second part of one that opened in an earlier clause. */
    public boolean opensHere() {
        return opens == null;
    }
}

package org.acquis.statement;

import java.util.List;

/**
 * Text in square brackets: not agreed.
 *
 * @param text what stands inside, without the brackets and the attribution
 * @param by the delegations it is attributed to, in order; empty where the text names none
 * @param start first UTF-16 unit of the bracket in the clause text, the opening bracket included
 * @param end one past the closing bracket
 */
public record Bracket(String text, List<String> by, int start, int end) {
    public Bracket {
        by = List.copyOf(by);
    }
}

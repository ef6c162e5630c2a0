package org.acquis.application;

import java.util.List;
import org.acquis.statement.Act;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Agreed language as a drafter weighs it: who said it where, how strongly, and how often it was said again.
 *
 * @param statement that holds it
 * @param likeness to the text that was asked for, from 0 to 1; 1 where none was
 * @param act its main act, or null
 * @param demand that was asked for, or null
 * @param others where else the same words stand, at most five
 * @param times how many clauses of the library have these words
 */
public record Wording(
        Statement statement,
        Clause clause,
        double likeness,
        @Nullable Act act,
        @Nullable Demand demand,
        List<Citation> others,
        int times) {
    public Wording {
        others = List.copyOf(others);
    }

    /** Where it stands. */
    public Citation citation() {
        return new Citation(statement.id(), clause.id());
    }
}

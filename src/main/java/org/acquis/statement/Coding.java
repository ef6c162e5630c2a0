package org.acquis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person coded of one clause.
 *
 * @param statement id of the statement
 * @param clause id of the clause
 * @param coder name or initials
 * @param types keys of the demand types, in order; empty where the clause makes no demand
 * @param axis of the clause's first act, or null where the coder left it open
 * @param strength of that act on the house scale, or null where the coder left it open
 * @param note why, or empty
 */
public record Coding(
        String statement,
        String clause,
        String coder,
        List<String> types,
        @Nullable Axis axis,
        @Nullable Double strength,
        String note) {
    public Coding {
        types = List.copyOf(types);
    }

    /** The same coding of a clause whose id is written so. */
    public Coding of(String clauseId) {
        return new Coding(statement, clauseId, coder, types, axis, strength, note);
    }
}

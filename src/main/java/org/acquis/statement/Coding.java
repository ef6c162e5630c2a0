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
 * @param words of the clause as it was coded; null where they are not known
 */
public record Coding(
        String statement,
        String clause,
        String coder,
        List<String> types,
        @Nullable Axis axis,
        @Nullable Double strength,
        String note,
        @Nullable ClauseWords words) {
    public Coding {
        types = List.copyOf(types);
    }

    /** A coding of a clause of which the id alone is known. */
    public Coding(
            String statement,
            String clause,
            String coder,
            List<String> types,
            @Nullable Axis axis,
            @Nullable Double strength,
            String note) {
        this(statement, clause, coder, types, axis, strength, note, null);
    }

    /** The same coding of a clause whose id is written so. */
    public Coding of(String clauseId) {
        return new Coding(statement, clauseId, coder, types, axis, strength, note, words);
    }

    /** The same coding in a statement whose id is another one. */
    public Coding in(String statementId) {
        return new Coding(statementId, clause, coder, types, axis, strength, note, words);
    }

    /** The same coding of a clause with these words. */
    public Coding withWords(@Nullable ClauseWords newWords) {
        return new Coding(statement, clause, coder, types, axis, strength, note, newWords);
    }
}

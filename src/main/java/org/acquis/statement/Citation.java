package org.acquis.statement;

import java.util.Optional;

/**
 * How a clause is cited: {@code STATEMENT#CLAUSE}.
 *
 * @param statement id of the statement
 * @param clause id of the clause
 */
public record Citation(String statement, String clause) {

    /** Reads {@code tokyo-2012#OP3(b)}; empty when there is no {@code #} or a side is missing. */
    public static Optional<Citation> parse(String text) {
        int hash = text.lastIndexOf('#');
        if (hash <= 0 || hash == text.length() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Citation(text.substring(0, hash), text.substring(hash + 1)));
    }

    @Override
    public String toString() {
        return statement + "#" + clause;
    }
}

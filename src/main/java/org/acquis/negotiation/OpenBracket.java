package org.acquis.negotiation;

import org.acquis.statement.Bracket;

/**
 * A bracket in its clause.
 *
 * @param clause id of the clause
 * @param depth 1 for a bracket in no other of its clause, 2 for one inside it, and so on
 */
public record OpenBracket(String clause, Bracket bracket, int depth) {}

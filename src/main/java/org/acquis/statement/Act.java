package org.acquis.statement;

import org.jspecify.annotations.Nullable;

/**
 * One speech act of a clause.
 *
 * @param verb the words of the act as they stand in the text, or in the chapeau it is inherited from
 * @param axis its axis
 * @param strength rank on the scale in use; compares inside one axis only
 * @param addressee who is addressed, as the text says, or null
 * @param start first UTF-16 unit of the act's span in the clause text
 * @param end one past the last unit; {@code start == end} for an act inherited from a chapeau
 */
public record Act(
        String verb, Axis axis, double strength, @Nullable String addressee, int start, int end) {}

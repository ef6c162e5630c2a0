package org.acquis.demand;

import org.acquis.statement.Axis;
import org.jspecify.annotations.Nullable;

/**
 * An act found in a sentence.
 *
 * @param from place of its first word
 * @param last place of its last word
 * @param rank house rank of its words, before hedges and intensifiers
 * @param negated whether the act is denied ("do not support")
 * @param addressee who is addressed where that stands before the verb, as in the passive; empty where what stands there can be asked nothing; null
 *     where who is addressed stands behind
 */
record FoundAct(
        int from,
        int last,
        Axis axis,
        double rank,
        boolean negated,
        @Nullable String addressee) {

    static FoundAct of(int from, int last, Axis axis, double rank) {
        return new FoundAct(from, last, axis, rank, false, null);
    }
}

package org.acquis.library.search;

import java.time.LocalDate;
import java.util.List;

/**
 * What a search asks for: clauses that fit one condition of every group.
 *
 * @param groups all of which must be met, each by one of its conditions
 * @param not conditions that no clause may meet
 */
record Question(List<List<Condition>> groups, List<Condition> not) {
    public Question {
        groups = groups.stream().map(List::copyOf).toList();
        not = List.copyOf(not);
    }

    /** One condition on a clause. */
    sealed interface Condition permits Phrase, Beginning, Exactly, Dates, Strengths {}

    /**
     * Stems that stand in this order with nothing between them.
     *
     * @param field the text, or a field of few words such as the issuer
     * @param stems one or more
     */
    record Phrase(String field, List<String> stems) implements Condition {
        public Phrase {
            stems = List.copyOf(stems);
        }
    }

    /** A word that begins like this, in the text or in a field of few words. */
    record Beginning(String field, String word) implements Condition {}

    /** A field that is just this, ignoring case; {@code *} at its end stands for any ending. */
    record Exactly(String field, String value) implements Condition {}

    /** A date from the first to the last day, both included. */
    record Dates(LocalDate first, LocalDate last) implements Condition {}

    /** A strength from the least to the greatest, both included. */
    record Strengths(double least, double greatest) implements Condition {}
}

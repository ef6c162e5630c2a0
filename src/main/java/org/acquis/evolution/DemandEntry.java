package org.acquis.evolution;

import java.util.List;
import java.util.Map;
import org.acquis.statement.Axis;
import org.acquis.statement.Force;
import org.jspecify.annotations.Nullable;

/**
 * A demand at one meeting.
 *
 * @param statement id of the statement
 * @param clauses ids of the clauses that carry it there, in order; empty where it is absent
 * @param verb of the strongest carrying act, or null where absent
 * @param axis of that act, or null where absent
 * @param strength on the scale of the evolution; 0 where absent
 * @param force or null where absent
 * @param slots of the strongest carrying clause
 * @param detail what changed in words, such as {@code target widened: + 'major banks'}
 */
public record DemandEntry(
        String statement,
        List<String> clauses,
        @Nullable String verb,
        @Nullable Axis axis,
        double strength,
        @Nullable Force force,
        Map<String, String> slots,
        DemandChange change,
        List<String> detail) {
    public DemandEntry {
        clauses = List.copyOf(clauses);
        slots = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(slots));
        detail = List.copyOf(detail);
    }
}

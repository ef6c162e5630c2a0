package org.acquis.evolution;

import java.util.List;
import org.acquis.alignment.Edit;

/**
 * A lineage at one meeting.
 *
 * @param clauses ids of its clauses there, in order
 * @param change introduced, unchanged, renumbered, amended, split, merged, dropped or reinstated
 * @param moved whether the clause left the order of the others since the step before
 * @param confidence of the link to the step before; 1 for the first
 * @param edits from the step before; empty for the first
 * @param drifted whether little of the wording of the first step is left, though each step follows from the one before
 */
public record LineageStep(
        String statement,
        List<String> clauses,
        String change,
        boolean moved,
        double confidence,
        List<Edit> edits,
        boolean drifted) {
    public LineageStep {
        clauses = List.copyOf(clauses);
        edits = List.copyOf(edits);
    }

    /** A step that is near its first wording. */
    public LineageStep(
            String statement, List<String> clauses, String change, boolean moved, double confidence, List<Edit> edits) {
        this(statement, clauses, change, moved, confidence, edits, false);
    }
}

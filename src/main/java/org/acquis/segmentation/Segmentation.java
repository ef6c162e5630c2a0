package org.acquis.segmentation;

import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Warning;

/**
 * A document split into clauses.
 *
 * @param clauses in order, without acts and demands
 * @param warnings what could not be decided: numbers left out (NUMBERING), brackets that do not pair (BRACKETS)
 */
public record Segmentation(List<Clause> clauses, List<Warning> warnings) {
    public Segmentation {
        clauses = List.copyOf(clauses);
        warnings = List.copyOf(warnings);
    }
}

package org.acquis.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Edit;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Word marks for the wordings of a demand: only against clauses that made the same demand before, never against others. */
final class WordMarks {

    private final Map<Citation, Came> came = new HashMap<>();

    /** The step that leads to a clause, and the one before it. */
    private record Came(LineageStep before, LineageStep step) {}

    WordMarks(Evolution evolution) {
        for (Lineage lineage : evolution.lineages()) {
            LineageStep before = null;
            for (LineageStep step : lineage.steps()) {
                if (before != null && step.clauses().size() == 1) {
                    Citation clause =
                            new Citation(step.statement(), step.clauses().get(0));
                    came.putIfAbsent(clause, new Came(before, step));
                }
                before = step.clauses().isEmpty() ? before : step;
            }
        }
    }

    /**
     * What changed since the wording that made the demand before; empty where the clause does not go on from it, or where the edits
     * do not give the stored text letter by letter.
     */
    List<Edit> since(@Nullable DemandEntry before, Statement statement, Clause clause) {
        Came way = came.get(new Citation(statement.id(), clause.id()));
        if (way == null || before == null) {
            return List.of();
        }
        boolean goesOn = way.before().statement().equals(before.statement())
                && before.clauses().containsAll(way.before().clauses());
        return goesOn && Quotations.give(way.step().edits(), clause.text())
                ? way.step().edits()
                : List.of();
    }
}

package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;

/** Compares what linked clauses do: the first act of each side, on the scale that the acts carry. */
final class MainActs {

    private static final String SCALE = "acquis";

    private MainActs() {}

    static List<StrengthChange> compared(List<Clause> left, List<Clause> right) {
        Optional<Act> from = main(left);
        Optional<Act> to = main(right);
        List<StrengthChange> changes = new ArrayList<>();
        if (from.isPresent() && to.isPresent() && (isRanked(from.get()) || isRanked(to.get()))) {
            changes.add(StrengthChange.between(SCALE, from.get(), to.get()));
        }
        return changes;
    }

    /** Whether the scale that the acts carry ranks this one. */
    private static boolean isRanked(Act act) {
        return act.strength() > 0;
    }

    private static Optional<Act> main(List<Clause> clauses) {
        return clauses.stream().flatMap(clause -> clause.acts().stream()).findFirst();
    }
}

package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.statement.Statement;

/** Follows a demand type through the statements of a series. */
final class DemandHistories {

    private final List<Statement> statements;
    private final DemandComparison comparison;

    /** @param statements in order of date */
    DemandHistories(List<Statement> statements, Alignments alignments) {
        this.statements = statements;
        this.comparison = new DemandComparison(alignments);
    }

    DemandHistory of(String type) {
        List<DemandEntry> history = new ArrayList<>();
        Carried last = null;
        int absences = 0;
        boolean gone = false;
        for (Statement statement : statements) {
            Carried now = Carried.find(statement, type);
            if (!now.isAbsent()) {
                history.add(
                        last == null
                                ? present(now, DemandChange.INTRODUCED, List.of())
                                : back(last, now, absences, gone));
                last = now;
                absences = 0;
                gone = false;
            } else if (last != null) {
                gone |= statement.complete();
                history.add(absent(statement, last));
                absences++;
            }
        }
        return new DemandHistory(type, history);
    }

    private DemandEntry back(Carried last, Carried now, int absences, boolean gone) {
        DemandComparison.Outcome outcome = comparison.of(last, now);
        if (absences == 0) {
            return present(now, outcome.change(), outcome.detail());
        }
        List<String> detail = new ArrayList<>();
        String meetings = absences == 1 ? "1 meeting" : absences + " meetings";
        detail.add((gone
                        ? "back after " + meetings + " without it"
                        : "not found in " + meetings + " whose text is not complete")
                + "; compared with " + last.statement().id());
        if (gone) {
            detail.add(outcome.change().key());
        }
        detail.addAll(outcome.detail());
        return present(now, gone ? DemandChange.REINSTATED : outcome.change(), detail);
    }

    private static DemandEntry present(Carried now, DemandChange change, List<String> detail) {
        Carried.Bearer strongest = now.strongest();
        return new DemandEntry(
                now.statement().id(),
                now.clauseIds(),
                strongest.act() == null ? null : strongest.act().verb(),
                strongest.act() == null ? null : strongest.act().axis(),
                strongest.strength(),
                now.force(),
                strongest.demand().slots(),
                change,
                detail);
    }

    private static DemandEntry absent(Statement statement, Carried last) {
        String lastSeen = "last found in " + last.statement().id();
        List<String> detail = statement.complete()
                ? List.of(lastSeen)
                : List.of("the text is not complete: absence proves nothing", lastSeen);
        DemandChange change = statement.complete() ? DemandChange.DROPPED : DemandChange.UNKNOWN;
        return new DemandEntry(statement.id(), List.of(), null, null, 0, null, Map.of(), change, detail);
    }
}

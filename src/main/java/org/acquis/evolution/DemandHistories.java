package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** Follows a demand type through the statements of a series. */
final class DemandHistories {

    private final List<Statement> statements;
    private final DemandComparison comparison;
    private final Successors successors;

    /** @param statements in order of date */
    DemandHistories(List<Statement> statements, Alignments alignments, String scale) {
        this.statements = statements;
        this.comparison = new DemandComparison(alignments, scale);
        this.successors = new Successors(alignments);
    }

    DemandHistory of(String type) {
        return new Follower(type).follow();
    }

    /** What is known of the demand while the statements are read one after the other. */
    private final class Follower {

        private final String type;
        private final List<DemandEntry> history = new ArrayList<>();
        private @Nullable Carried last;
        private @Nullable Statement previous;
        private List<Clause> trail = List.of();
        private int absences;
        private boolean dropped;

        Follower(String type) {
            this.type = type;
        }

        DemandHistory follow() {
            for (Statement statement : statements) {
                Carried now = Carried.find(statement, type);
                if (!now.isAbsent()) {
                    history.add(last == null ? introduced(now) : back(last, now));
                    last = now;
                    absences = 0;
                    dropped = false;
                    trail = now.clauses();
                } else if (last != null) {
                    absent(statement, last);
                    absences++;
                }
                previous = statement;
            }
            return new DemandHistory(type, history);
        }

        private DemandEntry introduced(Carried now) {
            return present(now, new DemandComparison.Outcome(DemandChange.INTRODUCED, null, List.of()));
        }

        private DemandEntry back(Carried before, Carried now) {
            DemandComparison.Outcome outcome = comparison.of(before, now);
            if (absences == 0) {
                return present(now, outcome);
            }
            List<String> detail = new ArrayList<>();
            String meetings = absences == 1 ? "1 meeting" : absences + " meetings";
            if (dropped && staysInForce(before, now.statement())) {
                detail.add(DemandEntry.NOT_REPEATED + " in between, though what was decided stayed in force");
            }
            detail.add((dropped ? "back after " + meetings + " without it" : "not found for certain in " + meetings)
                    + "; compared with " + before.statement().id()
                    + (dropped ? ": " + outcome.change().key() : ""));
            detail.addAll(outcome.detail());
            return present(
                    now,
                    new DemandComparison.Outcome(
                            dropped ? DemandChange.REINSTATED : outcome.change(), outcome.strength(), detail));
        }

        private DemandEntry present(Carried now, DemandComparison.Outcome outcome) {
            return new DemandEntry(
                    now.statement().id(),
                    now.carriers(),
                    now.lead(),
                    now.slots(),
                    outcome.change(),
                    outcome.strength(),
                    Stream.concat(outcome.detail().stream(), now.notAgreed().stream())
                            .toList());
        }

        /** Whether a resolution decided it and another one is silent on it. */
        private boolean staysInForce(Carried before, Statement silent) {
            Act act = before.lead().act();
            return act != null
                    && act.axis() == Axis.DEC
                    && before.force() == Force.MANDATORY
                    && before.statement().kind() == StatementKind.RESOLUTION
                    && silent.kind() == StatementKind.RESOLUTION;
        }

        /** Said once, at the first meeting without it; what is gone from there on gets no more entries. */
        private void absent(Statement statement, Carried before) {
            if (dropped) {
                return;
            }
            List<String> detail = new ArrayList<>();
            trail = previous == null ? List.of() : successors.of(trail, previous, statement);
            if (!statement.complete()) {
                detail.add("the text is not complete: absence proves nothing");
            }
            if (!trail.isEmpty()) {
                detail.add("its words go on in "
                        + String.join(", ", trail.stream().map(Clause::id).toList())
                        + ", where the phrases of the codebook do not find it: read that clause");
            }
            dropped = statement.complete() && trail.isEmpty();
            if (dropped && staysInForce(before, statement)) {
                detail.add(DemandEntry.NOT_REPEATED + ": what "
                        + before.statement().id() + " decided stays in force until it is ended");
            }
            if (dropped && statement.kind() == StatementKind.DRAFT) {
                detail.add("not in this draft, which is not adopted");
            }
            detail.add("last found in " + before.statement().id());
            DemandChange change = dropped ? DemandChange.DROPPED : DemandChange.UNKNOWN;
            history.add(new DemandEntry(statement.id(), List.of(), null, Map.of(), change, null, detail));
        }
    }
}

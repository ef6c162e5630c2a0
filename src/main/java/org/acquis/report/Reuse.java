package org.acquis.report;

import java.util.List;
import java.util.Set;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * How much of a statement was taken over from the meeting before.
 *
 * @param clauses substantive clauses of the statement
 * @param verbatim clauses that stand there to the word, whatever their number
 * @param amended clauses that go on in other words, split and merged ones with them
 * @param introduced clauses without a predecessor
 * @param reinstated clauses that came back after an absence
 * @param dropped lineages of the meeting before that end here
 */
record Reuse(long clauses, long verbatim, long amended, long introduced, long reinstated, long dropped) {

    static Reuse of(Evolution evolution, Statement statement) {
        return new Reuse(
                statement.clauses().stream().filter(Clause::isSubstantive).count(),
                count(evolution, statement, Set.of("unchanged", "renumbered")),
                count(evolution, statement, Set.of("amended", "split", "merged")),
                count(evolution, statement, Set.of("introduced")),
                count(evolution, statement, Set.of("reinstated")),
                evolution.lineages().stream()
                        .flatMap(lineage -> lineage.steps().stream())
                        .filter(step -> step.statement().equals(statement.id())
                                && step.clauses().isEmpty())
                        .count());
    }

    /** Clauses, each counted once, that steps of these kinds lead to. */
    private static long count(Evolution evolution, Statement statement, Set<String> changes) {
        return evolution.lineages().stream()
                .flatMap(lineage -> lineage.steps().stream())
                .filter(step -> step.statement().equals(statement.id()) && changes.contains(step.change()))
                .map(LineageStep::clauses)
                .flatMap(List::stream)
                .distinct()
                .count();
    }

    /** Verbatim clauses in a hundred, rounded. */
    long percent() {
        return clauses == 0 ? 0 : Math.round(100.0 * verbatim / clauses);
    }
}

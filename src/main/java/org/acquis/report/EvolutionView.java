package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** What every format of an evolution report asks of an evolution. */
final class EvolutionView {

    private EvolutionView() {}

    /** A demand at a meeting; null before the first meeting that has it. */
    static @Nullable DemandEntry entry(DemandHistory history, Statement statement) {
        return history.history().stream()
                .filter(entry -> entry.statement().equals(statement.id()))
                .findFirst()
                .orElse(null);
    }

    static Statement statement(Evolution evolution, String id) {
        return evolution.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The clauses of an entry, in order. */
    static List<Clause> clauses(Statement statement, List<String> ids) {
        List<Clause> clauses = new ArrayList<>();
        ids.forEach(id -> statement.clause(id).ifPresent(clauses::add));
        return clauses;
    }

    /** {@code Tokyo, 2012-11-30}: the place or else the id, with the date. */
    static String meeting(Statement statement) {
        String place = statement.place() == null ? statement.id() : statement.place();
        return statement.date() == null ? place : place + ", " + statement.date();
    }
}

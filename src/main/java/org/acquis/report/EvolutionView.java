package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
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

    /**
     * {@code Tokyo, 2012-11-30}: the place or else the id, with the date. A press report and a readout are named as what they are,
     * so that their words never pass for those of a statement.
     */
    static String meeting(Statement statement) {
        String place = statement.place() == null ? statement.id() : statement.place();
        String kind = isSecondary(statement) ? " (" + statement.kind().key().replace('-', ' ') + ")" : "";
        return (statement.date() == null ? place : place + ", " + statement.date()) + kind;
    }

    private static boolean isSecondary(Statement statement) {
        return statement.kind() == StatementKind.PRESS_REPORT || statement.kind() == StatementKind.READOUT;
    }

    /** What the entry does in words: {@code demands DIR 9}; empty where it is absent. */
    static String does(DemandEntry entry) {
        String verb = entry.verb();
        if (verb == null) {
            return entry.clauses().isEmpty() ? entry.change().key() : "no act found";
        }
        return verb.toLowerCase(Locale.ROOT) + " " + entry.axis() + "\u00A0" + Marks.number(entry.rank());
    }

    /** {@code [Tokyo, 2012-11-30, OP3, OP4]}; empty where the demand is absent. */
    static String citation(DemandEntry entry, Statement statement) {
        return entry.clauses().isEmpty()
                ? ""
                : "[" + meeting(statement) + ", " + String.join(", ", entry.clauses()) + "]";
    }

    /** {@code Tokyo, 2012-11-30, OP3}. */
    static String cited(Statement statement, Clause clause) {
        return meeting(statement) + ", " + clause.id();
    }
}

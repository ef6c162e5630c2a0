package org.acquis.evolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A demand type in one statement.
 *
 * @param bearers the places that carry it, in the order of the text, at least one
 */
record Carried(Statement statement, List<Bearer> bearers) {

    /** A clause that carries the demand, and the act that makes it; no act where the text has none. */
    record Bearer(Clause clause, Demand demand, @Nullable Act act) {

        double strength() {
            return act == null ? 0 : act.strength();
        }

        /** Strength compares inside an axis alone, so what decides goes before what asks, and that before the rest. */
        private int axisOrder() {
            Axis axis = act == null ? null : act.axis();
            if (axis == null) {
                return 0;
            }
            return switch (axis) {
                case DEC -> 6;
                case DIR -> 5;
                case COM -> 4;
                case NEG -> 3;
                case POS -> 2;
                case COG -> 1;
            };
        }
    }

    Carried {
        bearers = List.copyOf(bearers);
    }

    /** Where the statement carries this type; no bearers where it does not. */
    static Carried find(Statement statement, String type) {
        List<Bearer> bearers = new ArrayList<>();
        for (Clause clause : statement.clauses()) {
            for (Demand demand : clause.demands()) {
                if (demand.type().equals(type)) {
                    boolean known =
                            demand.act() >= 0 && demand.act() < clause.acts().size();
                    bearers.add(new Bearer(clause, demand, known ? clause.acts().get(demand.act()) : null));
                }
            }
        }
        return new Carried(statement, bearers);
    }

    boolean isAbsent() {
        return bearers.isEmpty();
    }

    /** The bearer with the strongest act; the first of equals. */
    Bearer strongest() {
        return bearers.stream()
                .min(Comparator.comparingInt((Bearer bearer) -> -bearer.axisOrder())
                        .thenComparingDouble(bearer -> -bearer.strength()))
                .orElseThrow();
    }

    /** The most binding force among the bearers. */
    Force force() {
        return bearers.stream()
                .map(bearer -> bearer.demand().force())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<Clause> clauses() {
        return bearers.stream().map(Bearer::clause).distinct().toList();
    }

    List<String> clauseIds() {
        return clauses().stream().map(Clause::id).toList();
    }

    /** Every slot with the values of all bearers, each value once, joined by semicolons. */
    Map<String, String> allSlots() {
        Map<String, String> all = new TreeMap<>();
        for (Bearer bearer : bearers) {
            bearer.demand()
                    .slots()
                    .forEach((slot, value) -> all.merge(
                            slot,
                            value,
                            (before, more) ->
                                    List.of(before.split("; ")).contains(more) ? before : before + "; " + more));
        }
        return all;
    }

    /** The wording of all bearers. */
    String wording() {
        return String.join(" ", clauses().stream().map(Clause::text).toList());
    }
}

package org.acquis.demand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Coding;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;

/** Puts what people coded in the place of what the program coded. */
public final class Codings {

    private Codings() {}

    /**
     * The statement with the codings of people, which outrank the program's; of two codings of a clause the later stands.
     *
     * @param codings the oldest first
     */
    public static Statement applied(Statement statement, List<Coding> codings) {
        Map<String, Coding> byClause = new LinkedHashMap<>();
        codings.forEach(coding -> byClause.put(coding.clause(), coding));
        if (byClause.isEmpty()) {
            return statement;
        }
        return statement.withClauses(statement.clauses().stream()
                .map(clause -> byClause.containsKey(clause.id()) ? applied(clause, byClause.get(clause.id())) : clause)
                .toList());
    }

    private static Clause applied(Clause clause, Coding coding) {
        List<Act> acts = new ArrayList<>(clause.acts());
        int main = main(acts);
        if (main >= 0) {
            acts.set(main, graded(acts.get(main), coding));
        }
        List<Demand> demands = new ArrayList<>();
        for (String type : coding.types()) {
            demands.add(clause.demands().stream()
                    .filter(demand -> demand.type().equals(type))
                    .findFirst()
                    .orElseGet(() -> new Demand(type, carrier(acts), Force.RECOMMENDED, Slots.of(clause.text()))));
        }
        return clause.coded(acts, demands);
    }

    private static Act graded(Act act, Coding coding) {
        Act onAxis = coding.axis() == null ? act : act.withAxis(coding.axis());
        return coding.strength() == null ? onAxis : onAxis.withStrength(coding.strength());
    }

    /** The first act of the clause's own, or -1. */
    public static int main(List<Act> acts) {
        for (int place = 0; place < acts.size(); place++) {
            if (!acts.get(place).isInherited()) {
                return place;
            }
        }
        return -1;
    }

    /** The act that carries a demand of which no act is told: the first that asks, promises or decides; else the first. */
    private static int carrier(List<Act> acts) {
        for (int place = 0; place < acts.size(); place++) {
            if (ClauseDemands.asks(acts.get(place).axis())) {
                return place;
            }
        }
        return acts.isEmpty() ? -1 : 0;
    }
}

package org.acquis.report;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * Makes sure that what a report puts between quotation marks stands in the stored statement, letter by letter. What does not is
 * shown without quotation marks, as coded.
 */
final class Quotations {

    private final Evolution evolution;

    Quotations(Evolution evolution) {
        this.evolution = evolution;
    }

    /** The words of the carrier's act as the statement has them: of the clause, or of the chapeau that governs it; empty where there are none. */
    static String verb(Statement statement, Carrier carrier) {
        Act act = carrier.act();
        Clause clause = statement.clause(carrier.clause()).orElse(null);
        if (act == null || clause == null) {
            return "";
        }
        boolean own = act.start() < act.end() && act.end() <= clause.text().length();
        if (own && clause.text().startsWith(act.verb(), act.start())) {
            return act.verb();
        }
        if (own) {
            return clause.text().substring(act.start(), act.end());
        }
        return governingText(statement, clause).contains(act.verb()) ? act.verb() : "";
    }

    /** The texts before a clause in which the chapeau of an inherited act can stand. */
    private static String governingText(Statement statement, Clause clause) {
        StringBuilder text = new StringBuilder();
        for (Clause before : statement.clauses()) {
            if (before.id().equals(clause.id())) {
                break;
            }
            text.append(before.text()).append('\n');
        }
        return text.toString();
    }

    /** Whether a value stands in one of the clauses as it is; spacing does not count. */
    static boolean isVerbatim(String value, List<Clause> clauses) {
        return !value.isBlank()
                && clauses.stream().anyMatch(clause -> clause.text().contains(value.strip()));
    }

    /** Whether the edits give the text of the clause when what was taken out is left out. */
    static boolean give(List<Edit> edits, String text) {
        StringBuilder now = new StringBuilder();
        edits.stream().filter(edit -> edit.op() != Edit.Op.DELETE).forEach(edit -> now.append(edit.text()));
        return now.toString().strip().equals(text.strip());
    }

    /** How many verbs and slot values are quoted, and how many are shown as coded. */
    Count count() {
        int quoted = 0;
        int coded = 0;
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                Statement statement = EvolutionView.statement(evolution, entry.statement());
                for (Carrier carrier : entry.carriers()) {
                    boolean found = !verb(statement, carrier).isEmpty();
                    quoted += found ? 1 : 0;
                    coded += found || carrier.act() == null ? 0 : 1;
                }
                List<Clause> clauses = EvolutionView.clauses(statement, entry.clauses());
                for (String values : entry.slots().values()) {
                    for (String value : values.split("; ")) {
                        boolean found = isVerbatim(value, clauses);
                        quoted += found ? 1 : 0;
                        coded += found ? 0 : 1;
                    }
                }
            }
        }
        return new Count(quoted, coded);
    }

    /** Spans between quotation marks, each found in its statement, and values that are shown without them. */
    record Count(int quoted, int coded) {}
}

package org.acquis.report;

import java.util.List;
import java.util.Locale;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** The parts of an evolution report that say how far it can be trusted. */
final class EvolutionEvidence {

    private EvolutionEvidence() {}

    static void reuse(Html html, Evolution evolution) {
        EvolutionHtml.head(html, "Reuse");
        html.element("p", "How much of each text was taken over from the meeting before, to the word.");
        EvolutionHtml.table(
                html, "reuse", List.of("Meeting", "Clauses", "To the word", "Amended", "New", "Back", "Dropped"));
        for (Statement statement : evolution.statements()) {
            long clauses =
                    statement.clauses().stream().filter(Clause::isSubstantive).count();
            long same = count(evolution, statement, "unchanged") + count(evolution, statement, "renumbered");
            long amended = count(evolution, statement, "amended")
                    + count(evolution, statement, "split")
                    + count(evolution, statement, "merged");
            html.open("tr").element("th", EvolutionView.meeting(statement), "scope", "row");
            html.element("td", "" + clauses);
            html.element(
                    "td", same + (clauses == 0 ? "" : String.format(Locale.ROOT, " (%.0f%%)", 100.0 * same / clauses)));
            html.element("td", "" + amended);
            html.element("td", "" + count(evolution, statement, "introduced"));
            html.element("td", "" + count(evolution, statement, "reinstated"));
            html.element("td", "" + count(evolution, statement, "dropped"));
            html.close().newLine();
        }
        EvolutionHtml.endTable(html);
    }

    private static long count(Evolution evolution, Statement statement, String change) {
        return evolution.lineages().stream()
                .flatMap(lineage -> lineage.steps().stream())
                .filter(step ->
                        step.statement().equals(statement.id()) && step.change().equals(change))
                .count();
    }

    static void uncertainty(Html html, Evolution evolution) {
        EvolutionHtml.head(html, "Uncertainty");
        html.element("p", "Matches that a person should look at: confidence below " + Marks.REVIEW_BELOW + ".");
        EvolutionHtml.table(html, "doubts", List.of("Lineage", "Clause", "Change", "Confidence"));
        int found = 0;
        for (Lineage lineage : evolution.lineages()) {
            for (LineageStep step : lineage.steps()) {
                if (step.confidence() < Marks.REVIEW_BELOW) {
                    found++;
                    html.open("tr").element("th", lineage.id(), "scope", "row");
                    html.element("td", step.statement() + "#" + String.join(", ", step.clauses()));
                    html.element("td", step.change());
                    html.element("td", String.format(Locale.ROOT, "%.2f", step.confidence()))
                            .close()
                            .newLine();
                }
            }
        }
        if (found == 0) {
            html.open("tr").element("td", "none", "colspan", "4").close();
        }
        EvolutionHtml.endTable(html);
    }

    static void limits(Html html, Evolution evolution) {
        EvolutionHtml.head(html, "Limits");
        html.open("ul");
        for (Statement statement : evolution.statements()) {
            if (!statement.complete()) {
                html.element(
                        "li",
                        EvolutionView.meeting(statement)
                                + ": the text is not complete. What is missing here is not known to have been dropped.");
            }
            statement.warnings().forEach(warning -> html.element("li", statement.id() + ": " + warning.message()));
        }
        evolution
                .demands()
                .forEach(demand -> demand.history().stream()
                        .filter(entry -> entry.change() == DemandChange.UNKNOWN)
                        .forEach(
                                entry -> html.element("li", demand.type() + " at " + entry.statement() + ": unknown")));
        html.element("li", "Demands are found by phrases of a codebook; a demand put in other words can be missed.");
        html.close();
    }
}

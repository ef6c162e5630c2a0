package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Demands by meeting: verb, rank and citation in each cell. A long series goes on in further tables, for paper has an edge. */
final class EvolutionMatrix {

    /** As many meetings as fit beside each other on a page in landscape. */
    static final int MEETINGS_A_TABLE = 8;

    private final Html html;
    private final Evolution evolution;
    private final Provenance provenance;

    EvolutionMatrix(Html html, Evolution evolution, Provenance provenance) {
        this.html = html;
        this.evolution = evolution;
        this.provenance = provenance;
    }

    void write() {
        EvolutionHtml.head(html, "Matrix");
        if (evolution.demands().isEmpty()) {
            html.element("p", "No demand was found.");
        } else {
            html.element(
                    "p",
                    "A citation leads to the words, with verb, place in the clause, strength and definition; from there the name of"
                            + " the meeting leads to the file and its SHA-256.",
                    "class",
                    "faint");
        }
        int meetings = evolution.statements().size();
        for (int from = 0; from < meetings && !evolution.demands().isEmpty(); from += MEETINGS_A_TABLE) {
            table(evolution.statements().subList(from, Math.min(meetings, from + MEETINGS_A_TABLE)), from);
        }
    }

    private void table(List<Statement> statements, int from) {
        List<String> columns = new ArrayList<>(List.of("Demand"));
        statements.forEach(statement -> columns.add(EvolutionView.head(statement)));
        String label = "Demands by meeting"
                + (statements.size() == evolution.statements().size()
                        ? ""
                        : ", meetings " + (from + 1) + " to " + (from + statements.size()));
        HtmlTable table = new HtmlTable(html, "matrix", label, columns);
        for (DemandHistory history : evolution.demands()) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", history.type(), "href", "#" + DemandStrips.anchor(history))
                    .close();
            for (Statement statement : statements) {
                cell(history, EvolutionView.entry(history, statement), statement);
            }
            html.close().newLine();
        }
        table.close();
    }

    private void cell(DemandHistory history, @Nullable DemandEntry entry, Statement statement) {
        String people = EvolutionView.people(provenance, history, statement, entry);
        if (entry == null) {
            html.open("td", "class", "none").text(statement.complete() ? "\u2013" : "? text not complete");
            people(people);
            html.close();
            return;
        }
        html.open("td", "class", Marks.tone(entry.change()));
        html.element("span", Marks.sign(entry.change()), "class", "sign", "aria-hidden", "true");
        html.element("span", entry.label(), "class", "change");
        if (!entry.carriers().isEmpty()) {
            html.element("span", EvolutionView.does(entry, statement), "class", "does", "dir", "auto");
            html.open("span", "class", "cite");
            html.element(
                            "a",
                            EvolutionView.citation(entry, statement),
                            "href",
                            "#" + DemandStrips.anchor(history, statement))
                    .close();
        }
        people(people);
        html.close();
    }

    private void people(String people) {
        if (!people.isEmpty()) {
            html.element("span", people, "class", "person");
        }
    }
}

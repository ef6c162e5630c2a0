package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** For each demand its definition, a chart and its full wording at each meeting, with word marks against the wording before. */
final class DemandStrips {

    private final Html html;
    private final Evolution evolution;
    private final Provenance provenance;
    private final LadderChart chart;
    private final WordMarks marks;

    DemandStrips(Html html, Evolution evolution, Provenance provenance) {
        this.html = html;
        this.evolution = evolution;
        this.provenance = provenance;
        this.chart = new LadderChart(html, evolution);
        this.marks = new WordMarks(evolution);
    }

    /** The name by which the page's own links find a demand. */
    static String anchor(DemandHistory history) {
        return "demand-" + history.type().replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** The name of a demand's wording at one meeting. */
    static String anchor(DemandHistory history, Statement statement) {
        return anchor(history) + "--" + statement.id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    void write() {
        EvolutionHtml.head(html, "Demands");
        html.open("p")
                .text(
                        "Full wording at each meeting, marked where a clause goes on from one that made the demand before: ");
        html.element("del", "taken out")
                .text(", ")
                .element("ins", "put in")
                .text(".")
                .close();
        for (DemandHistory history : evolution.demands()) {
            html.open("section", "aria-labelledby", anchor(history));
            html.element("h3", history.type(), "id", anchor(history));
            if (!provenance.definition(history.type()).isEmpty()) {
                html.element("p", provenance.definition(history.type()) + ".", "class", "faint");
            }
            chart.draw(history);
            DemandEntry before = null;
            for (DemandEntry entry : history.history()) {
                strip(history, entry, before);
                before = entry.carriers().isEmpty() ? before : entry;
            }
            html.close().newLine();
        }
    }

    private void strip(DemandHistory history, DemandEntry entry, @Nullable DemandEntry before) {
        Statement statement = EvolutionView.statement(evolution, entry.statement());
        html.open("div", "class", "strip " + Marks.tone(entry.change()), "id", anchor(history, statement));
        html.open("h4").element("span", Marks.sign(entry.change()), "class", "sign", "aria-hidden", "true");
        html.element("a", EvolutionView.meeting(statement), "href", "#" + EvolutionBasis.anchor(statement));
        html.text(
                ": " + entry.label() + (entry.carriers().isEmpty() ? "" : ", " + EvolutionView.does(entry, statement)));
        html.close();
        String people = EvolutionView.people(provenance, history, statement, entry);
        if (!people.isEmpty()) {
            html.element("p", people, "class", "person");
        }
        EvolutionChanges.details(html, entry);
        List<Clause> clauses = EvolutionView.clauses(statement, entry.clauses());
        if (!entry.slots().isEmpty()) {
            html.element("p", slots(entry, clauses), "class", "faint", "dir", "auto");
        }
        clauses.forEach(clause -> wording(statement, clause, entry, before));
        html.close().newLine();
    }

    private void wording(Statement statement, Clause clause, DemandEntry entry, @Nullable DemandEntry before) {
        html.open("div", "class", "words", "dir", "auto");
        html.element("span", EvolutionView.cited(statement, clause) + acts(statement, clause, entry), "class", "cite");
        html.open("p");
        List<Edit> edits = marks.since(before, statement, clause);
        if (edits.isEmpty()) {
            html.text(clause.text());
        } else {
            ComparisonHtml.edits(html, edits, null);
        }
        html.close().close();
    }

    /** The acts of the clause and where in it they stand, so that the leading one can be checked. */
    private static String acts(Statement statement, Clause clause, DemandEntry entry) {
        List<String> acts = new ArrayList<>();
        for (Carrier carrier : entry.carriers()) {
            if (carrier.clause().equals(clause.id()) && carrier.act() != null) {
                String verb = Quotations.verb(statement, carrier);
                acts.add((verb.isEmpty() ? "" : "\u201C" + verb + "\u201D ")
                        + carrier.act().axis() + "\u00A0" + Marks.number(carrier.strength())
                        + span(carrier.act()));
            }
        }
        return acts.isEmpty() ? "" : ": " + String.join(", ", acts);
    }

    private static String span(Act act) {
        return act.isInherited()
                ? " (of the chapeau)"
                : " (characters " + (act.start() + 1) + " to " + act.end() + " of the clause)";
    }

    /** Values that stand in the text are between quotation marks; others were put into a common form by the coding. */
    private static String slots(DemandEntry entry, List<Clause> clauses) {
        List<String> lines = new ArrayList<>();
        entry.slots().forEach((slot, values) -> {
            List<String> shown = new ArrayList<>();
            for (String value : values.split("; ")) {
                shown.add(Quotations.isVerbatim(value, clauses) ? "\u201C" + value + "\u201D" : value);
            }
            lines.add(slot + ": " + String.join(", ", shown));
        });
        return String.join(" \u00B7 ", lines);
    }
}

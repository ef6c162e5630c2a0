package org.acquis.report;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** For each demand a chart and its full wording at each meeting, with word marks against the wording before. */
final class DemandStrips {

    private final Html html;
    private final Evolution evolution;
    private final LadderChart chart;

    DemandStrips(Html html, Evolution evolution) {
        this.html = html;
        this.evolution = evolution;
        this.chart = new LadderChart(html, evolution);
    }

    void write() {
        for (DemandHistory history : evolution.demands()) {
            html.open("section").element("h3", history.type(), "id", "demand-" + history.type());
            html.open("div", "class", "scroll");
            chart.draw(history);
            html.close();
            history.history().forEach(this::strip);
            html.close().newLine();
        }
    }

    private void strip(DemandEntry entry) {
        Statement statement = EvolutionView.statement(evolution, entry.statement());
        html.open("div", "class", "strip " + EvolutionHtml.tone(entry.change()));
        html.open("h4").element("span", Marks.sign(entry.change()), "class", "sign");
        html.text(EvolutionView.meeting(statement) + ": " + entry.change().key()
                + (entry.verb() == null ? "" : ", " + EvolutionView.does(entry)));
        html.close();
        EvolutionHtml.details(html, entry);
        if (!entry.slots().isEmpty()) {
            html.element("p", slots(entry), "class", "faint", "dir", "auto");
        }
        for (Clause clause : EvolutionView.clauses(statement, entry.clauses())) {
            html.open("div", "class", "words", "dir", "auto");
            html.element("span", EvolutionView.cited(statement, clause), "class", "cite")
                    .open("p");
            LineageStep step = step(statement, clause);
            if (step == null || step.edits().stream().allMatch(edit -> edit.op() == Edit.Op.EQUAL)) {
                html.text(clause.text());
            } else {
                ComparisonHtml.edits(html, step.edits(), null);
            }
            html.close().close();
        }
        html.close().newLine();
    }

    private static String slots(DemandEntry entry) {
        return String.join(
                " \u00B7 ",
                entry.slots().entrySet().stream()
                        .map(slot -> slot.getKey() + ": " + slot.getValue())
                        .toList());
    }

    /** The step that leads to this clause alone; a clause of a split is shown without marks. */
    private @Nullable LineageStep step(Statement statement, Clause clause) {
        for (Lineage lineage : evolution.lineages()) {
            for (LineageStep step : lineage.steps()) {
                if (step.statement().equals(statement.id()) && step.clauses().equals(List.of(clause.id()))) {
                    return step;
                }
            }
        }
        return null;
    }
}

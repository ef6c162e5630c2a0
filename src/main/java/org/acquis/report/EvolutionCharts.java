package org.acquis.report;

import java.util.List;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;

/** The charts over the whole series; the ladder of each demand stands with its wordings. */
final class EvolutionCharts {

    private final Html html;
    private final Evolution evolution;

    EvolutionCharts(Html html, Evolution evolution) {
        this.html = html;
        this.evolution = evolution;
    }

    void write() {
        EvolutionHtml.head(html, "Charts");
        if (!evolution.demands().isEmpty()) {
            html.element("h3", "Strength by meeting");
            html.element(
                    "p",
                    "Darker is a higher rank within its axis; shades of two axes do not compare. The signs are those of the legend"
                            + " under Method.");
            new HeatMap(html, evolution).draw();
        }
        html.element("h3", "Where the clauses went");
        html.element(
                "p",
                "A bar is a clause, in the order of the text: filled where it goes on from an earlier meeting, hollow where it is"
                        + " new, with a \u2715 behind it where the next text drops it. A thin curve leads to the same words, a thick one"
                        + " to amended words; it is dashed where the clause moved and dotted where it came back after an absence.");
        new LineageFlow(html, evolution).draw();
        html.open("details").element("summary", "The same as a table: every lineage, meeting by meeting");
        HtmlTable table = new HtmlTable(
                html,
                "lineages",
                "Lineages of clauses",
                List.of("Lineage", "Statement and clause", "Change", "Confidence"));
        for (Lineage lineage : evolution.lineages()) {
            for (LineageStep step : lineage.steps()) {
                table.row(List.of(
                        lineage.id(),
                        EvolutionView.cited(step),
                        step.change() + (step.moved() ? ", moved" : ""),
                        EvolutionView.confidence(step)));
            }
        }
        table.close();
        html.close().newLine();
    }
}

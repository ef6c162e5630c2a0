package org.acquis.report;

import java.util.List;
import java.util.Set;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;

/** What was added, dropped, escalated, softened, and what changed without a change of strength: a table each. */
final class EvolutionChanges {

    private final Html html;
    private final Evolution evolution;

    EvolutionChanges(Html html, Evolution evolution) {
        this.html = html;
        this.evolution = evolution;
    }

    void write() {
        EvolutionHtml.head(html, "Changes");
        html.element("p", "In order of meeting. Every verdict rests on the scale " + evolution.scale() + ".");
        table("Added", Set.of(DemandChange.INTRODUCED, DemandChange.REINSTATED));
        table("Dropped", Set.of(DemandChange.DROPPED));
        table("Escalated", Set.of(DemandChange.ESCALATED));
        table("Softened", Set.of(DemandChange.SOFTENED));
        table(
                "Same strength or not comparable",
                Set.of(DemandChange.WIDENED, DemandChange.NARROWED, DemandChange.REWORDED));
    }

    private void table(String title, Set<DemandChange> kinds) {
        long found = evolution.demands().stream()
                .flatMap(history -> history.history().stream())
                .filter(entry -> kinds.contains(entry.change()))
                .count();
        html.element("h3", title + " (" + found + ")");
        if (found == 0) {
            html.element("p", "None.");
            return;
        }
        HtmlTable table = new HtmlTable(html, "changes", title, List.of("Meeting", "Demand", "Change", "What"));
        for (Statement statement : evolution.statements()) {
            for (DemandHistory history : evolution.demands()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                if (entry != null && kinds.contains(entry.change())) {
                    row(statement, history, entry);
                }
            }
        }
        table.close();
    }

    private void row(Statement statement, DemandHistory history, DemandEntry entry) {
        html.open("tr").element("th", EvolutionView.meeting(statement), "scope", "row");
        html.open("td")
                .element("a", history.type(), "href", "#" + DemandStrips.anchor(history))
                .close();
        html.open("td", "class", Marks.tone(entry.change()))
                .element("span", Marks.sign(entry.change()), "class", "sign", "aria-hidden", "true")
                .text(entry.label())
                .close();
        html.open("td");
        if (!entry.carriers().isEmpty()) {
            html.element(
                    "p",
                    EvolutionView.does(entry, statement) + " " + EvolutionView.citation(entry, statement),
                    "dir",
                    "auto");
        }
        details(html, entry);
        html.close().close().newLine();
    }

    /** The verdict, with its scale and both spans, and what changed in words. */
    static void details(Html html, DemandEntry entry) {
        boolean verdict = entry.strength() != null && entry.strength().verdict() != Verdict.SAME;
        if (entry.detail().isEmpty() && !verdict) {
            return;
        }
        html.open("ul", "class", "detail");
        if (entry.strength() != null && verdict) {
            html.element("li", Marks.strength(entry.strength()), "class", "verdict", "dir", "auto");
        }
        entry.detail().forEach(detail -> html.element("li", detail, "dir", "auto"));
        html.close();
    }
}

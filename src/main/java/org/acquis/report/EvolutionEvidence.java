package org.acquis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;

/** The parts of an evolution report that say how far it can be trusted. */
final class EvolutionEvidence {

    /** A clause that stands to the word in this many meetings on end is called stable. */
    private static final int STABLE_MEETINGS = 3;

    private final Html html;
    private final Evolution evolution;
    private final Provenance provenance;

    EvolutionEvidence(Html html, Evolution evolution, Provenance provenance) {
        this.html = html;
        this.evolution = evolution;
        this.provenance = provenance;
    }

    void write() {
        reuse();
        stable();
        uncertainty();
        decisions();
        limits();
        codebook();
    }

    private void reuse() {
        EvolutionHtml.head(html, "Reuse");
        HtmlTable table = new HtmlTable(
                html,
                "reuse",
                "How much of each text was taken over from the meeting before",
                List.of("Meeting", "Clauses", "To the word", "Amended", "New", "Back", "Dropped"));
        for (Statement statement : evolution.statements()) {
            Reuse reuse = Reuse.of(evolution, statement);
            table.row(List.of(
                    EvolutionView.meeting(statement),
                    "" + reuse.clauses(),
                    reuse.verbatim() + " (" + reuse.percent() + "%)",
                    "" + reuse.amended(),
                    "" + reuse.introduced(),
                    "" + reuse.reinstated(),
                    statement.complete() ? "" + reuse.dropped() : "not known"));
        }
        table.close();
    }

    private record Stable(Statement statement, String clause, int meetings) {}

    private void stable() {
        List<Stable> found = new ArrayList<>();
        for (Lineage lineage : evolution.lineages()) {
            int run = 1;
            Stable longest = null;
            for (LineageStep step : lineage.steps()) {
                boolean same =
                        step.change().equals("unchanged") || step.change().equals("renumbered");
                run = same ? run + 1 : 1;
                if (run >= STABLE_MEETINGS && (longest == null || run > longest.meetings())) {
                    longest = new Stable(
                            EvolutionView.statement(evolution, step.statement()),
                            step.clauses().get(0),
                            run);
                }
            }
            if (longest != null) {
                found.add(longest);
            }
        }
        html.element("h3", "Agreed language: clauses that stood to the word in three meetings on end or more");
        if (found.isEmpty()) {
            html.element("p", "None.");
            return;
        }
        found.sort(Comparator.comparingInt(stable -> -stable.meetings()));
        HtmlTable table = new HtmlTable(html, "stable", "Stable clauses", List.of("Last", "Meetings", "Words"));
        for (Stable stable : found) {
            table.row(List.of(
                    stable.statement().id() + "#" + stable.clause(),
                    "" + stable.meetings(),
                    stable.statement().clause(stable.clause()).orElseThrow().text()));
        }
        table.close();
    }

    private void uncertainty() {
        EvolutionHtml.head(html, "Uncertainty");
        Quotations.Count count = new Quotations(evolution).count();
        html.element(
                "p",
                count.quoted()
                        + " verbs and slot values stand between quotation marks; each was found letter by letter in the stored"
                        + " statement when this page was written. " + count.coded()
                        + " values were put into a common form by the coding and stand without quotation marks.");
        html.element("h3", "Demands that a person should look up");
        List<List<String>> unknown = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                if (entry.change() == DemandChange.UNKNOWN) {
                    unknown.add(List.of(history.type(), entry.statement(), String.join("; ", entry.detail())));
                }
            }
        }
        table("unknown", "Demands whose absence is not certain", List.of("Demand", "Statement", "Why"), unknown);
        html.element("h3", "Matches that a person should look at");
        List<List<String>> doubts = new ArrayList<>();
        for (Lineage lineage : evolution.lineages()) {
            LineageStep before = null;
            for (LineageStep step : lineage.steps()) {
                if (before != null && !step.clauses().isEmpty() && step.confidence() < Marks.REVIEW_BELOW) {
                    doubts.add(List.of(
                            lineage.id(),
                            EvolutionView.cited(before),
                            EvolutionView.cited(step),
                            step.change() + (step.moved() ? ", moved" : ""),
                            EvolutionView.confidence(step)));
                }
                before = step.clauses().isEmpty() ? before : step;
            }
        }
        table(
                "doubts",
                "Matches with a confidence below " + Marks.REVIEW_BELOW,
                List.of("Lineage", "From", "To", "Change", "Confidence"),
                doubts);
    }

    private void decisions() {
        html.element("h3", "Decisions of people");
        List<List<String>> rows = provenance.decisions().stream()
                .map(decision -> List.of(
                        decision.what(),
                        decision.left(),
                        decision.right(),
                        decision.author(),
                        decision.date(),
                        decision.reason()))
                .toList();
        table(
                "decisions",
                "Decisions that outrank the program",
                List.of("Decision", "Older", "Newer", "By", "On", "Reason"),
                rows);
        html.element("h3", "Clauses coded by people");
        table(
                "codings",
                "What people coded, in the place of what the program finds",
                List.of("Clause", "By", "Coded", "The program finds", "Axis and strength", "Why"),
                provenance.codings().stream()
                        .map(coded -> List.of(
                                coded.statement() + "#" + coded.clause(),
                                coded.coder(),
                                types(coded.types()),
                                coded.byProgram().equals(coded.types()) ? "the same" : types(coded.byProgram()),
                                coded.grade().isEmpty() ? "as the program finds" : coded.grade(),
                                coded.note()))
                        .toList());
    }

    static String types(List<String> types) {
        return types.isEmpty() ? "no demand" : String.join(", ", types);
    }

    private void table(String name, String label, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            html.element("p", "None.");
            return;
        }
        HtmlTable table = new HtmlTable(html, name, label, columns);
        rows.forEach(table::row);
        table.close();
    }

    private void limits() {
        EvolutionHtml.head(html, "Limits");
        html.open("ul");
        for (Statement statement : evolution.statements()) {
            if (EvolutionView.isSecondary(statement)) {
                html.element(
                        "li",
                        EvolutionView.meeting(statement)
                                + ": words of a report on the meeting, not of its statement; they prove what was reported.");
            }
            if (!statement.complete()) {
                html.element(
                        "li",
                        EvolutionView.meeting(statement)
                                + ": the text is not complete. What is missing here is not known to have been dropped.");
            }
            statement
                    .warnings()
                    .forEach(warning -> html.element("li", statement.id() + ", not compared: " + warning.message()));
        }
        if (evolution.statements().stream().anyMatch(statement -> statement.kind() == StatementKind.RESOLUTION)) {
            html.element(
                    "li",
                    "A resolution leaves in force what it does not repeat: dropped means not said again, never that a measure was"
                            + " lifted.");
        }
        if (!provenance.outdated().isEmpty()) {
            html.element("li", outdated(provenance));
        }
        html.element("li", "Headings and closing lines are not followed.");
        html.element(
                "li", "Demands are found by the phrases of a codebook; one that is put in other words can be missed.");
        html.close();
    }

    static String outdated(Provenance provenance) {
        return "Coded by older rules than those in use, which would find other acts or demands: "
                + String.join(", ", provenance.outdated()) + "; `codebook recode` codes them anew.";
    }

    private void codebook() {
        EvolutionHtml.head(html, "Codebook");
        html.open("dl");
        for (DemandHistory history : evolution.demands()) {
            String definition = provenance.definition(history.type());
            html.element("dt", history.type())
                    .element("dd", definition.isEmpty() ? "not in the codebook in use" : definition)
                    .newLine();
        }
        html.close();
    }
}

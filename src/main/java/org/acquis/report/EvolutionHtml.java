package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;

/** How the demands of a series evolved, as one page that a reviewer can check: scope, method, findings, limits. */
public final class EvolutionHtml {

    private EvolutionHtml() {}

    /** The page; {@code version} is the program's, for the method section. */
    public static String write(Evolution evolution, String version) {
        Html html = new Html();
        html.open("main");
        html.element("h1", evolution.series().title() + ": how demands evolved");
        html.element(
                "p",
                evolution.statements().size() + " statements, "
                        + evolution.demands().size() + " kinds of demand, "
                        + evolution.lineages().size() + " clause lineages",
                "class",
                "summary");
        html.open("nav", "aria-label", "Contents");
        List.of("Scope", "Method", "Matrix", "Changes", "Demands", "Reuse", "Uncertainty", "Limits")
                .forEach(part -> html.element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT)));
        html.close().newLine();
        scope(html, evolution);
        method(html, evolution, version);
        matrix(html, evolution);
        changes(html, evolution);
        head(html, "Demands");
        new DemandStrips(html, evolution).write();
        EvolutionEvidence.reuse(html, evolution);
        EvolutionEvidence.uncertainty(html, evolution);
        EvolutionEvidence.limits(html, evolution);
        html.close();
        return HtmlPage.of(evolution.series().title() + ": how demands evolved", "en", html);
    }

    static void head(Html html, String title) {
        html.newLine()
                .element("h2", title, "id", title.toLowerCase(Locale.ROOT))
                .newLine();
    }

    /** A table's opening with its head row; the caller closes body and table. */
    static void table(Html html, String name, List<String> columns) {
        html.open("div", "class", "scroll")
                .open("table", "class", name)
                .open("thead")
                .open("tr");
        columns.forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().newLine().open("tbody").newLine();
    }

    static void endTable(Html html) {
        html.close().close().close().newLine();
    }

    private static void scope(Html html, Evolution evolution) {
        head(html, "Scope");
        table(
                html,
                "corpus",
                List.of("Statement", "Title", "Date", "Place", "Kind", "Text", "Clauses", "File and SHA-256"));
        for (Statement statement : evolution.statements()) {
            html.open("tr").element("th", statement.id(), "scope", "row");
            html.element("td", statement.title(), "dir", "auto");
            html.element("td", statement.date() == null ? "" : statement.date().toString());
            html.element("td", statement.place() == null ? "" : statement.place());
            html.element("td", statement.kind().key().replace('-', ' '));
            html.element("td", statement.complete() ? "complete" : "not complete");
            html.element("td", "" + statement.clauses().size());
            html.open("td").text(statement.source().file()).empty("br");
            html.element("span", statement.source().sha256(), "class", "hash")
                    .close()
                    .close()
                    .newLine();
        }
        endTable(html);
    }

    private static void method(Html html, Evolution evolution, String version) {
        head(html, "Method");
        html.element(
                "p",
                "Acquis " + version + ". Strength scale: " + evolution.scale()
                        + ". A clause carries a demand by its speech act, not by mention. Strength compares inside one axis "
                        + "(DIR directive, COM commissive, DEC deciding, COG cognitive, POS and NEG evaluating) and never across "
                        + "axes. Clauses of neighbouring meetings are matched by wording and order; a clause without a predecessor is "
                        + "looked for among those that had ended. Absence is claimed only where a text is complete.");
        html.open("ul", "class", "legend", "aria-label", "Signs");
        for (DemandChange change : DemandChange.values()) {
            html.element("li", Marks.sign(change) + " " + change.key());
        }
        html.close();
    }

    private static void matrix(Html html, Evolution evolution) {
        head(html, "Matrix");
        List<String> columns = new ArrayList<>(List.of("Demand"));
        evolution.statements().forEach(statement -> columns.add(EvolutionView.meeting(statement)));
        table(html, "matrix", columns);
        for (DemandHistory history : evolution.demands()) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", history.type(), "href", "#demand-" + history.type())
                    .close();
            for (Statement statement : evolution.statements()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                if (entry == null) {
                    html.element("td", statement.complete() ? "\u2013" : "? not complete", "class", "none");
                } else {
                    html.open("td", "class", tone(entry.change()));
                    html.element("span", Marks.sign(entry.change()), "class", "sign")
                            .text(EvolutionView.does(entry));
                    html.element("span", EvolutionView.citation(entry, statement), "class", "cite")
                            .close();
                }
            }
            html.close().newLine();
        }
        endTable(html);
    }

    private static void changes(Html html, Evolution evolution) {
        head(html, "Changes");
        table(html, "changes", List.of("Meeting", "Demand", "Change", "What"));
        for (Statement statement : evolution.statements()) {
            for (DemandHistory history : evolution.demands()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                if (entry == null || entry.change() == DemandChange.KEPT) {
                    continue;
                }
                html.open("tr").element("td", EvolutionView.meeting(statement)).element("td", history.type());
                html.open("td", "class", tone(entry.change()))
                        .element("span", Marks.sign(entry.change()), "class", "sign")
                        .text(entry.change().key())
                        .close();
                html.open("td");
                details(html, entry);
                html.close().close().newLine();
            }
        }
        endTable(html);
    }

    static void details(Html html, DemandEntry entry) {
        if (!entry.detail().isEmpty()) {
            html.open("ul", "class", "detail");
            entry.detail().forEach(detail -> html.element("li", detail, "dir", "auto"));
            html.close();
        }
    }

    /** The class that colours a change; its sign and word say the same. */
    static String tone(DemandChange change) {
        return switch (change) {
            case INTRODUCED, ESCALATED, WIDENED, REINSTATED -> "up";
            case SOFTENED, NARROWED, DROPPED -> "down";
            case UNKNOWN -> "unknown";
            case KEPT, REWORDED -> "same";
        };
    }
}

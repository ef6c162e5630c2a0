package org.acquis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Clause;
import org.acquis.statement.Participation;
import org.acquis.statement.Sha256;
import org.acquis.statement.Statement;

/** What a report rests on: the texts, and how they were read. */
final class EvolutionBasis {

    private final Html html;
    private final Evolution evolution;
    private final Provenance provenance;

    EvolutionBasis(Html html, Evolution evolution, Provenance provenance) {
        this.html = html;
        this.evolution = evolution;
        this.provenance = provenance;
    }

    void write() {
        scope();
        method();
    }

    private void scope() {
        EvolutionHtml.head(html, "Scope");
        HtmlTable table = new HtmlTable(
                html,
                "corpus",
                "The texts, in order of date",
                List.of(
                        "Statement",
                        "Title and issuer",
                        "Meeting",
                        "Kind",
                        "Participants",
                        "Text",
                        "File and SHA-256"));
        for (Statement statement : evolution.statements()) {
            html.open("tr", "id", anchor(statement)).element("th", statement.id(), "scope", "row");
            html.open("td", "dir", "auto").text(statement.title());
            if (statement.issuer() != null) {
                html.element("span", statement.issuer(), "class", "cite");
            }
            html.close();
            html.element("td", meeting(statement));
            html.element("td", statement.kind().key().replace('-', ' '));
            html.open("td", "dir", "auto");
            participants(statement).forEach(line -> html.element("span", line, "class", "line"));
            html.close();
            long clauses =
                    statement.clauses().stream().filter(Clause::isSubstantive).count();
            html.element("td", (statement.complete() ? "complete, " : "not complete, ") + clauses + " clauses");
            html.open("td").text(statement.source().file());
            html.element("span", statement.source().sha256(), "class", "hash");
            html.close().close().newLine();
        }
        table.close();
    }

    /** The name of a text's row. */
    static String anchor(Statement statement) {
        return "text-" + statement.id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static String meeting(Statement statement) {
        List<String> known = new ArrayList<>();
        if (statement.meeting() != null) {
            known.add(statement.meeting());
        }
        if (statement.place() != null) {
            known.add(statement.place());
        }
        known.add(statement.date() == null ? "no date" : statement.date().toString());
        return String.join(", ", known);
    }

    /** Who took part, a line for the hosts and one for each claim with its source. */
    static List<String> participants(Statement statement) {
        Participation participation = statement.participation();
        List<String> lines = new ArrayList<>();
        if (!participation.hosts().isEmpty()) {
            lines.add("Hosts: " + String.join(", ", participation.hosts()));
        }
        for (Participation.Claim claim : participation.claims()) {
            lines.add(claim.count() + " (" + (claim.claimedBy().isEmpty() ? "source not recorded" : claim.claimedBy())
                    + ")");
        }
        return lines.isEmpty() ? List.of("not recorded") : lines;
    }

    private void method() {
        EvolutionHtml.head(html, "Method");
        html.open("dl");
        term("Program", "Acquis " + provenance.version() + ". Made with: " + provenance.command());
        term(
                "Corpus",
                "Fingerprint " + fingerprint(evolution)
                        + ": SHA-256 over the hashes of the files above, in their order. The same files, decisions and"
                        + " version give this page byte for byte; it therefore carries no date of its making.");
        term(
                "Unit",
                "The speech act inside a clause. A clause carries a demand by its act and not by mention; a chapeau passes its act"
                        + " on to its sub-paragraphs. Where several clauses carry a demand, the entry is measured by the strongest"
                        + " act, what decides before what asks and that before what promises, and the others are named.");
        term(
                "Strength",
                "Scale " + evolution.scale() + ". Axes: DEC deciding, DIR directive, COM committing, NEG and POS"
                        + " evaluating, COG cognitive. Ranks compare inside one axis and never across axes; where the axis changed, the"
                        + " entry is called reworded and the verdict not comparable. Published scales contradict each other: another"
                        + " one may be named with --scale.");
        term(
                "Change",
                "First the verdict on strength; where it is the same, the reach of the slots: more targets, objects or scope, a"
                        + " larger quantity or an exemption less is wider, the opposite narrower. Each clause is compared with the one"
                        + " it goes on from; a slot counts as changed only where the clauses of the other text lack its words. A demand"
                        + " is wider where at least a quarter of its clauses reach further and none less far; a quantity that changed"
                        + " decides. A verb in brackets is not ranked.");
        term(
                "Absence",
                "Dropped is said only where the text is complete and no clause of it goes on with the words of the demand. An empty"
                        + " cell before the first appearance, or after a drop, means that the demand was not found there.");
        term(
                "Lineages",
                "Clauses of neighbouring meetings are matched by wording and order; a clause without a predecessor is looked for"
                        + " among those that had ended. Matches with a confidence below " + Marks.REVIEW_BELOW
                        + " are listed under Uncertainty.");
        html.close();
        html.open("ul", "class", "legend", "aria-label", "Signs");
        for (DemandChange change : DemandChange.values()) {
            html.element("li", Marks.sign(change) + " " + change.key());
        }
        html.close();
    }

    private void term(String name, String text) {
        html.element("dt", name).element("dd", text).newLine();
    }

    /** One hash that stands for the texts of the report. */
    static String fingerprint(Evolution evolution) {
        StringBuilder hashes = new StringBuilder();
        evolution
                .statements()
                .forEach(statement -> hashes.append(statement.source().sha256()).append('\n'));
        return Sha256.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** An evolution as CSV (one row a demand and meeting) and as a workbook (matrix, history, acts, statements, lineages, method). */
public final class EvolutionTables {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    /** Narrow, so that a matrix of some meetings prints legibly on one page. */
    private static final int MATRIX_COLUMN = 26;

    private EvolutionTables() {}

    /** The history of every demand as CSV; texts that look like a formula begin with an apostrophe. */
    public static String csv(Evolution evolution, Provenance provenance) {
        return Csv.write(history(evolution, provenance));
    }

    /** Writes the evolution as a workbook; the stream is left open. */
    public static void xlsx(Evolution evolution, Provenance provenance, OutputStream target) {
        LocalDate latest = UNDATED;
        for (Statement statement : evolution.statements()) {
            LocalDate date = statement.date();
            latest = date != null && date.isAfter(latest) ? date : latest;
        }
        Xlsx.write(
                List.of(
                        matrix(evolution, provenance),
                        history(evolution, provenance),
                        acts(evolution, provenance),
                        statements(evolution),
                        lineages(evolution),
                        people(provenance),
                        method(evolution, provenance)),
                latest,
                target);
    }

    private static Sheet matrix(Evolution evolution, Provenance provenance) {
        List<String> head = new ArrayList<>(List.of("Demand"));
        evolution.statements().forEach(statement -> head.add(EvolutionView.head(statement)));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            List<Sheet.Cell> row = new ArrayList<>(List.of(Sheet.of(history.type())));
            for (Statement statement : evolution.statements()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                String people = EvolutionView.people(provenance, history, statement, entry);
                row.add(Sheet.of(
                        (entry == null ? "" : matrixCell(entry, statement)) + (people.isEmpty() ? "" : "\n" + people)));
            }
            rows.add(row);
        }
        return new Sheet("Matrix", head, rows, MATRIX_COLUMN);
    }

    private static String matrixCell(DemandEntry entry, Statement statement) {
        return Marks.sign(entry.change()) + " " + entry.label()
                + (entry.carriers().isEmpty()
                        ? ""
                        : "\n" + EvolutionView.does(entry, statement) + "\n"
                                + EvolutionView.citation(entry, statement));
    }

    private static Sheet history(Evolution evolution, Provenance provenance) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                rows.add(historyRow(evolution, provenance, history, entry));
            }
        }
        return new Sheet(
                "History",
                List.of(
                        "Demand",
                        "Statement",
                        "Date",
                        "Kind",
                        "Text complete",
                        "Change",
                        "Verb",
                        "Axis",
                        "Strength",
                        "Scale",
                        "Verdict",
                        "Force",
                        "Clauses",
                        "Slots",
                        "What changed",
                        "Wording",
                        "People",
                        "Older rules"),
                rows);
    }

    private static List<Sheet.Cell> historyRow(
            Evolution evolution, Provenance provenance, DemandHistory history, DemandEntry entry) {
        Statement statement = EvolutionView.statement(evolution, entry.statement());
        String slots = String.join(
                "; ",
                entry.slots().entrySet().stream()
                        .map(slot -> slot.getKey() + ": " + slot.getValue())
                        .toList());
        String wording = String.join(
                "\n",
                EvolutionView.clauses(statement, entry.clauses()).stream()
                        .map(Clause::text)
                        .toList());
        return List.of(
                Sheet.of(history.type()),
                Sheet.of(entry.statement()),
                day(statement),
                Sheet.of(statement.kind().key()),
                Sheet.of(statement.complete() ? "yes" : "no"),
                Sheet.of(entry.change().key()),
                Sheet.of(entry.lead() == null ? "" : Quotations.verb(statement, entry.lead())),
                Sheet.of(entry.axis() == null ? "" : entry.axis().name()),
                entry.axis() == null ? Sheet.of("") : Sheet.of(entry.rank()),
                Sheet.of(evolution.scale()),
                Sheet.of(
                        entry.strength() == null
                                ? ""
                                : entry.strength().verdict().key()),
                Sheet.of(entry.force() == null ? "" : entry.force().key()),
                Sheet.of(String.join(", ", entry.clauses())),
                Sheet.of(slots),
                Sheet.of(String.join("; ", entry.detail())),
                Sheet.of(wording),
                Sheet.of(EvolutionView.people(provenance, history, statement, entry)),
                Sheet.of(provenance.outdated().contains(statement.id()) ? "yes" : "no"));
    }

    /** One row an act that carries a demand. */
    private static Sheet acts(Evolution evolution, Provenance provenance) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                entry.carriers().forEach(carrier -> rows.add(act(evolution, provenance, history, entry, carrier)));
            }
        }
        return new Sheet(
                "Acts",
                List.of(
                        "Demand",
                        "Statement",
                        "Date",
                        "Clause",
                        "Leads",
                        "Verb",
                        "From character",
                        "To character",
                        "Axis",
                        "Strength",
                        "Scale",
                        "Force",
                        "Addressee",
                        "Coded by",
                        "Words"),
                rows);
    }

    private static List<Sheet.Cell> act(
            Evolution evolution, Provenance provenance, DemandHistory history, DemandEntry entry, Carrier carrier) {
        Statement statement = EvolutionView.statement(evolution, entry.statement());
        Act act = carrier.act();
        Act own = act == null || act.isInherited() ? null : act;
        return List.of(
                Sheet.of(history.type()),
                Sheet.of(statement.id()),
                day(statement),
                Sheet.of(carrier.clause()),
                Sheet.of(carrier == entry.lead() ? "yes" : "no"),
                Sheet.of(Quotations.verb(statement, carrier)),
                own != null ? Sheet.of(own.start() + 1.0) : Sheet.of(act == null ? "" : "chapeau"),
                own != null ? Sheet.of((double) own.end()) : Sheet.of(""),
                Sheet.of(act == null ? "" : act.axis().name()),
                act == null ? Sheet.of("") : Sheet.of(act.strength()),
                Sheet.of(act == null ? "" : evolution.scale()),
                Sheet.of(carrier.force().key()),
                Sheet.of(act == null || act.addressee() == null ? "" : act.addressee()),
                Sheet.of(provenance.coder(statement.id(), carrier.clause())),
                Sheet.of(statement.clause(carrier.clause()).map(Clause::text).orElse("")));
    }

    private static Sheet method(Evolution evolution, Provenance provenance) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        rows.add(List.of(Sheet.of("Program"), Sheet.of("Acquis " + provenance.version())));
        rows.add(List.of(Sheet.of("Made with"), Sheet.of(provenance.command())));
        rows.add(List.of(Sheet.of("Corpus"), Sheet.of(EvolutionBasis.fingerprint(evolution))));
        rows.add(List.of(
                Sheet.of("Scale"),
                Sheet.of(evolution.scale() + "; strength compares inside one axis and never across axes")));
        evolution
                .demands()
                .forEach(history ->
                        rows.add(List.of(Sheet.of(history.type()), Sheet.of(provenance.definition(history.type())))));
        if (!provenance.outdated().isEmpty()) {
            rows.add(List.of(Sheet.of("Older rules"), Sheet.of(EvolutionEvidence.outdated(provenance))));
        }
        return new Sheet("Method", List.of("What", "Value"), rows);
    }

    /** What people decided and coded in the place of the program. */
    private static Sheet people(Provenance provenance) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Provenance.Decision decision : provenance.decisions()) {
            rows.add(words(
                    decision.what(),
                    decision.left(),
                    decision.right(),
                    decision.author(),
                    "",
                    "",
                    decision.date(),
                    decision.reason()));
        }
        for (Provenance.Coded coded : provenance.codings()) {
            rows.add(words(
                    "coded",
                    "",
                    coded.statement() + "#" + coded.clause(),
                    coded.coder(),
                    EvolutionEvidence.types(coded.types()) + (coded.grade().isEmpty() ? "" : "; " + coded.grade()),
                    EvolutionEvidence.types(coded.byProgram()),
                    "",
                    coded.note()));
        }
        return new Sheet(
                "People",
                List.of("Decision", "Older", "Clause", "By", "Coded", "The program finds", "On", "Reason"),
                rows);
    }

    private static List<Sheet.Cell> words(String... texts) {
        return Arrays.stream(texts).map(Sheet::of).toList();
    }

    private static Sheet statements(Evolution evolution) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Statement statement : evolution.statements()) {
            rows.add(List.of(
                    Sheet.of(statement.id()),
                    Sheet.of(statement.title()),
                    Sheet.of(statement.issuer() == null ? "" : statement.issuer()),
                    Sheet.of(statement.meeting() == null ? "" : statement.meeting()),
                    day(statement),
                    Sheet.of(statement.place() == null ? "" : statement.place()),
                    Sheet.of(statement.kind().key()),
                    Sheet.of(statement.complete() ? "yes" : "no"),
                    Sheet.of(String.join("\n", EvolutionBasis.participants(statement))),
                    Sheet.of(statement.clauses().size()),
                    Sheet.of(statement.source().file()),
                    Sheet.of(statement.source().sha256())));
        }
        return new Sheet(
                "Statements",
                List.of(
                        "Statement",
                        "Title",
                        "Issuer",
                        "Meeting",
                        "Date",
                        "Place",
                        "Kind",
                        "Text complete",
                        "Participants as claimed",
                        "Clauses",
                        "File",
                        "SHA-256"),
                rows);
    }

    private static Sheet lineages(Evolution evolution) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Lineage lineage : evolution.lineages()) {
            for (LineageStep step : lineage.steps()) {
                rows.add(List.of(
                        Sheet.of(lineage.id()),
                        Sheet.of(step.statement()),
                        Sheet.of(String.join(", ", step.clauses())),
                        Sheet.of(step.change()),
                        Sheet.of(step.moved() ? "yes" : "no"),
                        Sheet.of(ComparisonTables.rounded(step.confidence()))));
            }
        }
        return new Sheet("Lineages", List.of("Lineage", "Statement", "Clauses", "Change", "Moved", "Confidence"), rows);
    }

    private static Sheet.Cell day(Statement statement) {
        return statement.date() == null ? Sheet.of("") : new Sheet.Day(statement.date());
    }
}

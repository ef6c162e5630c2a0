package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** An evolution as CSV (one row a demand and meeting) and as a workbook (matrix, history, statements, lineages). */
public final class EvolutionTables {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private EvolutionTables() {}

    /** The history of every demand as CSV; texts that look like a formula begin with an apostrophe. */
    public static String csv(Evolution evolution) {
        return Csv.write(history(evolution));
    }

    /** Writes the evolution as a workbook; the stream is left open. */
    public static void xlsx(Evolution evolution, OutputStream target) {
        LocalDate latest = UNDATED;
        for (Statement statement : evolution.statements()) {
            LocalDate date = statement.date();
            latest = date != null && date.isAfter(latest) ? date : latest;
        }
        Xlsx.write(
                List.of(matrix(evolution), history(evolution), statements(evolution), lineages(evolution)),
                latest,
                target);
    }

    private static Sheet matrix(Evolution evolution) {
        List<String> head = new ArrayList<>(List.of("Demand"));
        evolution.statements().forEach(statement -> head.add(EvolutionView.meeting(statement)));
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            List<Sheet.Cell> row = new ArrayList<>(List.of(Sheet.of(history.type())));
            for (Statement statement : evolution.statements()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                row.add(Sheet.of(entry == null ? "" : matrixCell(entry)));
            }
            rows.add(row);
        }
        return new Sheet("Matrix", head, rows);
    }

    private static String matrixCell(DemandEntry entry) {
        return Marks.sign(entry.change()) + " " + entry.change().key()
                + (entry.verb() == null ? "" : "\n" + EvolutionView.does(entry))
                + (entry.clauses().isEmpty() ? "" : "\n" + String.join(", ", entry.clauses()));
    }

    private static Sheet history(Evolution evolution) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                rows.add(historyRow(evolution, history, entry));
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
                        "Force",
                        "Clauses",
                        "Slots",
                        "What changed",
                        "Wording"),
                rows);
    }

    private static List<Sheet.Cell> historyRow(Evolution evolution, DemandHistory history, DemandEntry entry) {
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
                Sheet.of(entry.verb() == null ? "" : entry.verb()),
                Sheet.of(entry.axis() == null ? "" : entry.axis().name()),
                entry.axis() == null ? Sheet.of("") : Sheet.of(entry.rank()),
                Sheet.of(evolution.scale()),
                Sheet.of(entry.force() == null ? "" : entry.force().key()),
                Sheet.of(String.join(", ", entry.clauses())),
                Sheet.of(slots),
                Sheet.of(String.join("; ", entry.detail())),
                Sheet.of(wording));
    }

    private static Sheet statements(Evolution evolution) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Statement statement : evolution.statements()) {
            rows.add(List.of(
                    Sheet.of(statement.id()),
                    Sheet.of(statement.title()),
                    day(statement),
                    Sheet.of(statement.place() == null ? "" : statement.place()),
                    Sheet.of(statement.kind().key()),
                    Sheet.of(statement.complete() ? "yes" : "no"),
                    Sheet.of(statement.clauses().size()),
                    Sheet.of(statement.source().file()),
                    Sheet.of(statement.source().sha256())));
        }
        return new Sheet(
                "Statements",
                List.of("Statement", "Title", "Date", "Place", "Kind", "Text complete", "Clauses", "File", "SHA-256"),
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

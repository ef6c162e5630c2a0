package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;

/** Writes the clauses of statements as CSV, a row an act; a clause without an act has one row. */
public final class StatementCsv {

    private static final List<String> HEAD = List.of(
            "statement",
            "clause",
            "role",
            "label",
            "level",
            "parent",
            "page",
            "text",
            "status",
            "verb",
            "axis",
            "strength",
            "addressee",
            "demands",
            "recognition");

    private StatementCsv() {}

    /** The table; texts that a spreadsheet would take for formulas are made harmless. */
    public static String write(List<Statement> statements) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Statement statement : statements) {
            for (Clause clause : statement.clauses()) {
                if (clause.acts().isEmpty()) {
                    rows.add(row(statement, clause, -1));
                }
                for (int act = 0; act < clause.acts().size(); act++) {
                    rows.add(row(statement, clause, act));
                }
            }
        }
        return Csv.write(new Sheet("clauses", HEAD, rows));
    }

    private static List<Sheet.Cell> row(Statement statement, Clause clause, int place) {
        Act act = place < 0 ? null : clause.acts().get(place);
        String demands = clause.demands().stream()
                .filter(demand -> demand.act() == Math.max(0, place))
                .map(Demand::type)
                .collect(Collectors.joining(" "));
        List<Sheet.Cell> cells = new ArrayList<>();
        for (String text :
                new String[] {statement.id(), clause.id(), clause.role().key(), clause.label()}) {
            cells.add(new Sheet.Words(text));
        }
        cells.add(new Sheet.Figure(clause.level()));
        cells.add(new Sheet.Words(clause.parent() == null ? "" : clause.parent()));
        cells.add(new Sheet.Words(clause.page() == null ? "" : clause.page().toString()));
        cells.add(new Sheet.Words(clause.text()));
        cells.add(new Sheet.Words(clause.status().key()));
        cells.add(new Sheet.Words(act == null ? "" : act.verb()));
        cells.add(new Sheet.Words(act == null ? "" : act.axis().name()));
        cells.add(act == null ? new Sheet.Words("") : new Sheet.Figure(act.strength()));
        cells.add(new Sheet.Words(act == null || act.addressee() == null ? "" : act.addressee()));
        cells.add(new Sheet.Words(demands));
        cells.add(new Sheet.Words(
                clause.recognition() == null ? "" : clause.recognition().inWords()));
        return cells;
    }
}

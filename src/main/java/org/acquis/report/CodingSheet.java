package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;

/**
 * The table that a coder fills in: a row a clause. In {@code types} a coder writes the keys of the demand types parted by spaces, or {@code none}
 * where the clause makes none; a row whose {@code types} stay empty was not coded. {@link CodedTables} reads it back.
 */
public final class CodingSheet {

    static final String NONE = "none";

    private static final List<String> HEAD =
            List.of("statement", "clause", "role", "text", "types", "axis", "strength", "note");

    private CodingSheet() {}

    /**
     * The table as CSV.
     *
     * @param percent how many clauses of a hundred; the same ones each time
     * @param filled whether the program's coding is filled in; blind coding is better for measuring agreement
     */
    public static String csv(List<Statement> statements, int percent, boolean filled) {
        return Csv.write(sheet(statements, percent, filled));
    }

    /** The table as XLSX. */
    public static void xlsx(List<Statement> statements, int percent, boolean filled, OutputStream target) {
        Xlsx.write(List.of(sheet(statements, percent, filled)), LocalDate.EPOCH, target);
    }

    private static Sheet sheet(List<Statement> statements, int percent, boolean filled) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (Statement statement : statements) {
            for (Clause clause : statement.clauses()) {
                int draw = Math.floorMod((statement.id() + "#" + clause.id()).hashCode() * 31, 100);
                if (clause.isSubstantive() && draw < percent) {
                    rows.add(row(statement, clause, filled));
                }
            }
        }
        return new Sheet("coding", HEAD, rows);
    }

    private static List<Sheet.Cell> row(Statement statement, Clause clause, boolean filled) {
        String types = clause.demands().stream().map(Demand::type).collect(Collectors.joining(" "));
        Act act = clause.acts().stream()
                .filter(each -> !each.isInherited())
                .findFirst()
                .orElse(null);
        List<Sheet.Cell> row = new ArrayList<>();
        for (String text : new String[] {
            statement.id(),
            clause.id(),
            clause.role().key(),
            clause.text(),
            !filled ? "" : types.isEmpty() ? NONE : types,
            filled && act != null ? act.axis().name() : "",
            filled && act != null ? Marks.number(act.strength()) : "",
            ""
        }) {
            row.add(new Sheet.Words(text));
        }
        return row;
    }
}

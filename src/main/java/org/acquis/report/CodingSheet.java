package org.acquis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Coding;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The table that a coder fills in: a row a clause. In {@code types} a coder writes the keys of the demand types parted by spaces, or {@code none}
 * where the clause makes none; a row whose {@code types} stay empty was not coded.
 */
public final class CodingSheet {

    private static final String NONE = "none";
    private static final Set<String> NO_TYPE = Set.of(NONE, "-", "'-");
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

    /**
     * Reads a coder's table, parted by commas, semicolons or tabs.
     *
     * @param name of the file, for messages
     * @param known keys of the demand types
     * @throws WrongUse when the table is wrong: one line with the file, the row and what to do
     */
    public static List<Coding> read(String name, String text, String coder, Set<String> known) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = body.lines().findFirst().orElse("");
        char mark = head.contains("\t") ? '\t' : head.contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mark)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Coding> codings = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            for (String column : List.of("statement", "clause", "types")) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new WrongUse(
                            name + " has no column '" + column + "'; `coding export` writes the table to fill in");
                }
            }
            for (CSVRecord record : parser) {
                Coding coding = coding(name, record, coder, known);
                if (coding != null) {
                    codings.add(coding);
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new WrongUse(name + " is no table: " + e.getMessage() + "; save it as CSV", e);
        }
        return codings;
    }

    private static @Nullable Coding coding(String name, CSVRecord record, String coder, Set<String> known) {
        String where = name + ", row " + (record.getRecordNumber() + 1) + ": ";
        String types = cell(record, "types");
        if (types.isEmpty()) {
            return null;
        }
        List<String> keys = NO_TYPE.contains(types) ? List.of() : Arrays.asList(types.split("[\\s,;|]+"));
        for (String key : keys) {
            if (!known.contains(key)) {
                throw new WrongUse(where + "no demand type '" + key + "'; `demands` lists them");
            }
        }
        return new Coding(
                cell(record, "statement"),
                cell(record, "clause"),
                coder,
                keys,
                axis(where, cell(record, "axis")),
                strength(where, cell(record, "strength")),
                cell(record, "note"));
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) && record.isSet(column)
                ? record.get(column).strip()
                : "";
    }

    private static @Nullable Axis axis(String where, String cell) {
        try {
            return cell.isEmpty() ? null : Axis.valueOf(cell.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(
                    where + "the axis is '" + cell + "'; it can be COG, POS, NEG, DIR, COM, DEC or empty", e);
        }
    }

    private static @Nullable Double strength(String where, String cell) {
        try {
            return cell.isEmpty() ? null : Double.valueOf(cell.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new WrongUse(where + "the strength is '" + cell + "'; it is a number, 1 the weakest, or empty", e);
        }
    }
}

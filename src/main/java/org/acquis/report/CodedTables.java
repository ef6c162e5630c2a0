package org.acquis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Axis;
import org.acquis.statement.Coding;
import org.jspecify.annotations.Nullable;

/**
 * What a coder wrote into the table of {@link CodingSheet}, in CSV or a workbook. Columns are found by their names, in any order and
 * with others among them; a title above the head, blank rows, and rows whose {@code types} are empty are passed over.
 *
 * @param rows what was coded, in order
 * @param problems a line each with the file, the sheet, the row, the column and what to do
 */
public record CodedTables(List<Row> rows, List<String> problems) {

    private static final List<String> NEEDED = List.of("statement", "clause", "types");
    private static final Set<String> NO_TYPE = Set.of(CodingSheet.NONE, "-", "'-");
    /** A head is looked for no further down than this. */
    private static final int TITLE_ROWS = 20;

    /**
     * One coded row.
     *
     * @param where it stands, for messages
     * @param text of the clause as the table has it; empty where the column was left out
     */
    public record Row(String where, Coding coding, String text) {}

    public CodedTables {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a coder's file.
     *
     * @param name of the file, for messages; its ending tells what it is
     * @param known keys of the demand types
     * @throws WrongUse when the file is no table
     */
    public static CodedTables read(String name, byte[] file, String coder, Set<String> known) {
        Reading reading = new Reading(coder, known);
        List<FilledTable> tables = FilledTable.of(name, file);
        boolean found = false;
        for (FilledTable table : tables) {
            int head = head(table);
            if (head >= 0) {
                found = true;
                reading.table(table, head);
            }
        }
        if (!found) {
            reading.problems.add(name + (tables.size() > 1 ? ": no sheet has a" : " has no") + " row with the columns "
                    + String.join(", ", NEEDED) + "; `coding export` writes the table to fill in");
        }
        return new CodedTables(reading.rows, reading.problems);
    }

    private static int head(FilledTable table) {
        for (int row = 0; row < Math.min(TITLE_ROWS, table.rows().size()); row++) {
            if (columns(table, row).keySet().containsAll(NEEDED)) {
                return row;
            }
        }
        return -1;
    }

    private static Map<String, Integer> columns(FilledTable table, int row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            columns.putIfAbsent(table.cell(row, column).toLowerCase(Locale.ROOT), column);
        }
        return columns;
    }

    /** What is gathered while tables are read. */
    private static final class Reading {
        private final String coder;
        private final Set<String> known;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, Row> byClause = new HashMap<>();

        private Reading(String coder, Set<String> known) {
            this.coder = coder;
            this.known = known;
        }

        private void table(FilledTable table, int head) {
            Map<String, Integer> columns = columns(table, head);
            for (int row = head + 1; row < table.rows().size(); row++) {
                Cells cells = new Cells(table, row, columns);
                if (!cells.of("types").isEmpty()) {
                    coded(cells);
                }
            }
        }

        private void coded(Cells cells) {
            int before = problems.size();
            for (String column : List.of("statement", "clause")) {
                if (cells.of(column).isEmpty()) {
                    problems.add(cells.where(column) + ": empty; write the " + column + " that was coded");
                }
            }
            List<String> types = types(cells);
            Axis axis = axis(cells);
            Double strength = strength(cells);
            if (problems.size() > before) {
                return;
            }
            Coding coding = new Coding(
                    cells.of("statement").toLowerCase(Locale.ROOT),
                    cells.of("clause"),
                    coder,
                    types,
                    axis,
                    strength,
                    cells.of("note"));
            Row row = new Row(cells.where(), coding, cells.of("text"));
            String cited = coding.statement() + "#" + coding.clause().toLowerCase(Locale.ROOT);
            Row earlier = byClause.putIfAbsent(cited, row);
            if (earlier == null) {
                rows.add(row);
            } else if (!earlier.coding().equals(coding)) {
                problems.add(row.where() + ": " + cited + " is coded otherwise in " + earlier.where()
                        + "; leave one of the two");
            }
        }

        private List<String> types(Cells cells) {
            String written = cells.of("types");
            if (NO_TYPE.contains(written.toLowerCase(Locale.ROOT))) {
                return List.of();
            }
            List<String> keys = Arrays.stream(written.split("[\\s,;|]+"))
                    .filter(key -> !key.isEmpty())
                    .map(key -> key.toLowerCase(Locale.ROOT))
                    .distinct()
                    .toList();
            for (String key : keys) {
                if (!known.contains(key)) {
                    problems.add(cells.where("types") + ": no demand type '" + key + "'; `demands` lists them");
                }
            }
            return keys;
        }

        private @Nullable Axis axis(Cells cells) {
            String written = cells.of("axis");
            try {
                return written.isEmpty() ? null : Axis.valueOf(written.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                problems.add(cells.where("axis") + ": '" + written
                        + "' is no axis; write COG, POS, NEG, DIR, COM, DEC or nothing");
                return null;
            }
        }

        private @Nullable Double strength(Cells cells) {
            String written = cells.of("strength");
            if (written.isEmpty()) {
                return null;
            }
            if (!written.matches("\\d{1,3}(?:[.,]\\d{1,6})?")) {
                problems.add(cells.where("strength") + ": '" + written
                        + "' is no number; write one, 1 the weakest, or nothing");
                return null;
            }
            return Double.valueOf(written.replace(',', '.'));
        }
    }

    /** The cells of one row by the names of their columns. */
    private record Cells(FilledTable table, int row, Map<String, Integer> columns) {
        private String of(String column) {
            return table.cell(row, columns.getOrDefault(column, -1));
        }

        private String where(String column) {
            return table.where(row, columns.getOrDefault(column, 0)) + " (" + column + ")";
        }

        private String where() {
            return table.where(row);
        }
    }
}

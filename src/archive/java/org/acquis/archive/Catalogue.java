package org.acquis.archive;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.application.Details;
import org.acquis.problem.WrongUse;
import org.acquis.statement.StatementKind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the files of an archive: a CSV table with a head, whose column {@link #FILE} names each by its path below the folder
 * that is read. Any of the other columns may be missing.
 */
final class Catalogue {

    static final String FILE = "file";

    private static final List<String> COLUMNS =
            List.of("id", "title", "series", "meeting", "date", "place", "issuer", "kind", "complete");

    private Catalogue() {}

    /**
     * The files with the catalogue's columns beside their own, null where it says nothing.
     *
     * @param files with the column {@link #FILE}
     * @param path of the catalogue; null where there is none
     * @throws WrongUse when it lacks the column {@link #FILE}, or names a file twice
     */
    static Dataset<Row> beside(Dataset<Row> files, @Nullable String path) {
        if (path == null) {
            return files.withColumns(unknown());
        }
        Dataset<Row> table = files.sparkSession()
                .read()
                .option("header", true)
                .option("escape", "\"")
                .option("multiLine", true)
                .csv(path);
        List<String> present = List.of(table.columns());
        if (!present.contains(FILE)) {
            throw new WrongUse(path + " has no column file; its columns may be file, " + String.join(", ", COLUMNS));
        }
        List<Row> twice = table.groupBy(FILE)
                .count()
                .where("count > 1")
                .orderBy(FILE)
                .limit(1)
                .collectAsList();
        if (!twice.isEmpty()) {
            throw new WrongUse(path + " names " + twice.get(0).getString(0) + " more than once; keep one of its lines");
        }
        return files.join(broadcast(table.select(all(present))), new String[] {FILE}, "left");
    }

    private static Map<String, Column> unknown() {
        Map<String, Column> columns = new LinkedHashMap<>();
        COLUMNS.forEach(name -> columns.put(name, lit(null).cast("string")));
        return columns;
    }

    private static Column[] all(List<String> present) {
        Column[] columns = new Column[COLUMNS.size() + 1];
        columns[0] = col(FILE);
        for (int k = 0; k < COLUMNS.size(); k++) {
            String name = COLUMNS.get(k);
            columns[k + 1] = (present.contains(name) ? col(name) : lit(null).cast("string")).as(name);
        }
        return columns;
    }

    /**
     * What a row says.
     *
     * @param folder the series where the catalogue names none; null for none
     * @throws WrongUse when a date, a kind or a truth value is none
     */
    static Details details(Row row, @Nullable String folder) {
        String file = row.getAs(FILE);
        String series = text(row, "series");
        String kind = text(row, "kind");
        String date = text(row, "date");
        String complete = text(row, "complete");
        try {
            return new Details(
                    text(row, "id"),
                    text(row, "title"),
                    series == null ? folder : series,
                    text(row, "meeting"),
                    date == null ? null : LocalDate.parse(date),
                    text(row, "place"),
                    text(row, "issuer"),
                    kind == null ? null : StatementKind.ofKey(kind),
                    complete == null ? null : Boolean.valueOf(complete),
                    null);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new WrongUse(
                    "the catalogue's line of " + file + " is wrong: dates are written 2012-11-30, kinds as in the"
                            + " format acquis/statement/1",
                    e);
        }
    }

    private static @Nullable String text(Row row, String column) {
        String value = row.getAs(column);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

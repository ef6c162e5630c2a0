package org.acquis.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Small tables as CSV (RFC 4180). */
final class Csv {

    private Csv() {}

    static String of(List<String> head, List<Row> rows) {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(head);
            for (Row row : rows) {
                for (int k = 0; k < row.size(); k++) {
                    printer.print(cell(row.get(k)));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory could not be written", e);
        }
        return out.toString();
    }

    /** An apostrophe keeps spreadsheets from taking a text for a formula. */
    private static Object cell(@Nullable Object value) {
        if (value instanceof String text && !text.isEmpty() && "=+-@'\t\r".indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? "" : value;
    }
}

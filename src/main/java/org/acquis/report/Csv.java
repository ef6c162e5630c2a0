package org.acquis.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV (RFC 4180, lines ended by CR LF). A text that a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP ASVS 1.2.10); whoever reads the file back takes one apostrophe away from the start of such a text.
 */
final class Csv {

    private static final String DANGEROUS = "=+-@\t\r\n\0";

    private Csv() {}

    static String write(Sheet sheet) {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.head());
            for (List<Sheet.Cell> row : sheet.rows()) {
                printer.printRecord(row.stream().map(Csv::text).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory could not be written", e);
        }
        return out.toString();
    }

    private static String text(Sheet.Cell cell) {
        if (cell instanceof Sheet.Figure figure) {
            return Marks.number(figure.value());
        }
        if (cell instanceof Sheet.Day day) {
            return day.date().toString();
        }
        return guarded(((Sheet.Words) cell).text());
    }

    /** The text with an apostrophe in front where its first character could begin a formula, full-width forms included. */
    static String guarded(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String first = Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFKC);
        return DANGEROUS.contains(first) ? "'" + text : text;
    }
}

package org.acquis.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.problem.WrongUse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a table that a person filled in, as they stand in the file.
 *
 * @param place file and sheet, for messages: {@code coded.xlsx, sheet coding}
 * @param rows in order, blank ones among them; the first is row 1 of a spreadsheet
 */
record FilledTable(String place, List<List<String>> rows) {

    private static final int LETTERS = 26;

    FilledTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The tables of a file: one of a CSV file, one for each sheet of a workbook.
     *
     * @param name of the file, whose ending tells what it is
     * @throws WrongUse when it cannot be read: one line with the file and what to do
     */
    static List<FilledTable> of(String name, byte[] bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xlsx", "xlsm" -> FilledWorkbook.sheets(name, bytes);
            case "xls", "ods", "numbers" ->
                throw new WrongUse(name + " is a spreadsheet of another kind; save it as XLSX or CSV");
            default -> List.of(csv(name, bytes));
        };
    }

    private static FilledTable csv(String name, byte[] bytes) {
        String body = text(name, bytes);
        String head = body.lines().findFirst().orElse("");
        char mark = head.contains("\t") ? '\t' : head.contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(mark).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
            for (CSVRecord record : parser) {
                rows.add(List.of(record.values()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WrongUse(name + " is no table: " + e.getMessage() + "; save it as CSV", e);
        }
        return new FilledTable(name, rows);
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongUse(name + " is no text in UTF-8; save the table as CSV UTF-8, or as XLSX", e);
        }
    }

    /** A cell as a spreadsheet names it: {@code coded.xlsx, sheet coding, row 7, column E (types)}. */
    String where(int row, int column) {
        String head = "";
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            head = (char) ('A' + rest % LETTERS) + head;
        }
        return where(row) + ", column " + head;
    }

    /** A row as a spreadsheet names it; {@code row} counts from 0. */
    String where(int row) {
        return place + ", row " + (row + 1);
    }

    /** The text of a cell without blanks around it; empty where the row is shorter. */
    String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
}

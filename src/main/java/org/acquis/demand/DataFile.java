package org.acquis.demand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acquis.problem.WrongUse;

/**
 * A table in tab-separated values: lines that begin with {@code #} explain it, the first other line is the head.
 *
 * @param name the file's name, for messages
 * @param text the whole of it
 * @param rows its rows, each with as many cells as the head
 */
record DataFile(String name, String text, List<Row> rows) {

    /** One row, with its place in the file from 1. */
    record Row(String file, int line, List<String> cells) {

        String cell(int place) {
            return cells.get(place);
        }

        double number(int place) {
            try {
                return Double.parseDouble(cell(place));
            } catch (NumberFormatException e) {
                throw wrong("'" + cell(place) + "' is not a number");
            }
        }

        /** The error that names this row. */
        WrongUse wrong(String reason) {
            return new WrongUse(file + ", line " + line + ": " + reason);
        }
    }

    /** A table that ships with the program. */
    static DataFile beside(Class<?> owner, String name, int columns) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return read(name, in, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table from a stream of UTF-8.
     *
     * @throws WrongUse when a row has not the right number of cells
     */
    static DataFile read(String name, InputStream in, int columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        StringBuilder whole = new StringBuilder();
        boolean head = true;
        int place = 0;
        String line;
        while ((line = reader.readLine()) != null) {
            place++;
            whole.append(line).append('\n');
            String text = place == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            Row row = new Row(name, place, List.of(text.split("\t", -1)));
            if (row.cells().size() != columns) {
                throw row.wrong(columns + " cells parted by tabs are needed, found "
                        + row.cells().size());
            }
            if (!head) {
                rows.add(row);
            }
            head = false;
        }
        return new DataFile(name, whole.toString(), List.copyOf(rows));
    }
}

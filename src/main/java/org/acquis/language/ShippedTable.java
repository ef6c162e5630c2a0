package org.acquis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tables of words that ship with the program: tab-separated, lines with {@code #} explain them, then comes the head. */
public final class ShippedTable {

    private ShippedTable() {}

    /**
     * The rows of a table beside a class, without its explanation and its head.
     *
     * @throws IllegalStateException when a row has not as many filled cells as the head
     */
    public static List<List<String>> rows(Class<?> owner, String file) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                if (line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                int columns = rows.isEmpty() ? cells.size() : rows.get(0).size();
                if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
                    throw new IllegalStateException(
                            file + ", line " + number + ": " + columns + " filled cells parted by tabs are needed");
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.subList(1, rows.size());
    }
}

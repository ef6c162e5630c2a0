package org.acquis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** How common stems are in the texts of the field ({@code frequencies.tsv} beside this class). */
public final class Frequencies {

    private static final String FILE = "frequencies.tsv";
    private static final String ALL = "*";
    private static final Frequencies STANDARD = load();

    private final Map<String, Integer> clauses;
    private final int all;

    private Frequencies(Map<String, Integer> clauses) {
        this.all = Objects.requireNonNull(clauses.remove(ALL), "the line of all clauses");
        this.clauses = clauses;
    }

    /** The counts that ship with the program. */
    public static Frequencies standard() {
        return STANDARD;
    }

    /** The share of clauses that hold the stem, above 0 and below 1; small for a stem that is not listed. */
    public double share(String stem) {
        return (clauses.getOrDefault(stem, 1) + 0.5) / (all + 1.0);
    }

    /** The stems that are listed, in their order. */
    public SortedSet<String> stems() {
        return new TreeSet<>(clauses.keySet());
    }

    private static Frequencies load() {
        Map<String, Integer> counts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Frequencies.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (line.startsWith("#") || line.startsWith("stem\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                counts.put(cells[0], Integer.parseInt(cells[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frequencies(counts);
    }
}

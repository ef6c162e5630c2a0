package org.acquis.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words by which the parts of a statement are known ({@code structure-words.tsv} beside this class). */
final class StructureWords {

    /** What a word tells; the file's head explains each. */
    enum Kind {
        PREAMBULAR,
        OPERATIVE,
        ADVERB,
        LINKING,
        HEADWORD,
        ANNEX,
        ORGAN,
        MONTH,
        CLOSING,
        TITLE,
        OPTION
    }

    private static final String FILE = "structure-words.tsv";
    private static final int COLUMNS = 4;
    private static final Map<Kind, Set<String>> WORDS = load();

    private StructureWords() {}

    static boolean is(Kind kind, String lowerCaseWord) {
        return of(kind).contains(lowerCaseWord);
    }

    /** The words of a kind in the order of the file. */
    static Set<String> of(Kind kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    private static Map<Kind, Set<String>> load() {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        try (InputStream in = Objects.requireNonNull(StructureWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            int number = 0;
            while ((line = reader.readLine()) != null) {
                number++;
                if (line.startsWith("#") || line.startsWith("word\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS || cells[0].isBlank()) {
                    throw new IllegalStateException(
                            FILE + " line " + number + ": wants " + COLUMNS + " filled columns");
                }
                words.computeIfAbsent(Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)), kind -> new LinkedHashSet<>())
                        .add(cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

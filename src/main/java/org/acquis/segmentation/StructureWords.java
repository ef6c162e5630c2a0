package org.acquis.segmentation;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acquis.language.ShippedTable;

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
        for (List<String> row : ShippedTable.rows(StructureWords.class, FILE)) {
            words.computeIfAbsent(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new LinkedHashSet<>())
                    .add(row.get(0));
        }
        return words;
    }
}

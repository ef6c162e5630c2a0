package org.acquis.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Word classes by which acts are found; the head of {@code act-words.tsv} explains them. */
final class ActWords {

    private static final String FILE = "act-words.tsv";

    private final Map<String, Map<String, Double>> classes = new HashMap<>();

    private ActWords() {}

    /** The classes of one language; all empty where the file has none for it. */
    static ActWords of(String language) {
        ActWords words = new ActWords();
        for (DataFile.Row row : DataFile.beside(ActWords.class, FILE, 4).rows()) {
            if (row.cell(1).equals(language)) {
                Map<String, Double> members = words.classes.computeIfAbsent(row.cell(0), key -> new HashMap<>());
                for (String word : row.cell(3).split("\\|", -1)) {
                    members.putIfAbsent(word, row.number(2));
                }
            }
        }
        return words;
    }

    /** Whether a folded word is of a class. */
    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Map.of()).containsKey(word);
    }

    /** The rank that a word of a class gives an act, or empty where it is not of the class. */
    OptionalDouble rank(String wordClass, String word) {
        Double rank = classes.getOrDefault(wordClass, Map.of()).get(word);
        return rank == null ? OptionalDouble.empty() : OptionalDouble.of(rank);
    }

    /** The members of a class, the longest first. */
    List<String> members(String wordClass) {
        List<String> members =
                new ArrayList<>(classes.getOrDefault(wordClass, Map.of()).keySet());
        members.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        return members;
    }
}

package org.acquis.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Spelling;
import org.acquis.language.Words;

/** Finds phrases of the list in a text by their stems, so that every inflection of a verb is met by one entry. */
final class ActPhrases {

    private static final Set<String> POSSESSIVES = Set.of("its", "our", "their", "his", "her", "my");
    private static final int LONGEST_ENDING = 3;
    private static final Map<String, Integer> GAPS = Map.of("...", 6, "~", 2);

    /**
     * A phrase found.
     *
     * @param phrase of the list
     * @param length how many words it takes
     */
    record Found(Phrase phrase, int length) {}

    private record Entry(Phrase phrase, String first, List<String> stems) {

        /** Not every word of a stem is the verb: "design" is not "designates". */
        boolean isMet(String word) {
            int same = 0;
            while (same < Math.min(word.length(), first.length()) && word.charAt(same) == first.charAt(same)) {
                same++;
            }
            return same >= first.length() - LONGEST_ENDING;
        }
    }

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    ActPhrases(PhraseList list, UnaryOperator<String> stemmer) {
        for (Phrase phrase : list.phrases()) {
            List<String> stems = new ArrayList<>();
            for (String piece : phrase.text().split("\\s+")) {
                if (GAPS.containsKey(piece)) {
                    stems.add(piece);
                } else {
                    Words.words(piece).forEach(word -> stems.add(stemmer.apply(word)));
                }
            }
            byFirst.computeIfAbsent(stems.get(0), key -> new ArrayList<>())
                    .add(new Entry(
                            phrase, Spelling.standard(Words.words(phrase.text()).get(0)), stems));
        }
        byFirst.values()
                .forEach(entries -> entries.sort(Comparator.comparingInt((Entry entry) -> -entry.stems.size())
                        .thenComparing(entry -> entry.phrase.text())));
    }

    /** The stem by which a word is looked up; possessives are one word, and every spelling of a word is one. */
    static String stem(String word, UnaryOperator<String> stemmer) {
        return POSSESSIVES.contains(word) ? "its" : stemmer.apply(Spelling.standard(word));
    }

    /** The longest phrase that begins at a word; among equal ones that of the wanted form. */
    Optional<Found> at(ActSentence sentence, int place, Phrase.Form wanted) {
        List<String> stems = sentence.stems();
        String word = Spelling.standard(sentence.word(place));
        Found best = null;
        for (Entry entry : byFirst.getOrDefault(stems.get(place), List.of())) {
            int length = length(entry.stems, 0, stems, place) - place;
            boolean better = best == null
                    || length > best.length
                    || length == best.length && entry.phrase.form() == wanted && best.phrase.form() != wanted;
            if (length > 0 && better && entry.isMet(word)) {
                best = new Found(entry.phrase, length);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the rest of a phrase ends when it begins at a place, or -1. */
    private static int length(List<String> wanted, int from, List<String> stems, int place) {
        int at = place;
        for (int k = from; k < wanted.size(); k++) {
            Integer gap = GAPS.get(wanted.get(k));
            if (gap != null) {
                if (k + 1 == wanted.size()) {
                    return at;
                }
                for (int next = at; next <= at + gap && next < stems.size(); next++) {
                    int end = length(wanted, k + 1, stems, next);
                    if (end >= 0) {
                        return end;
                    }
                }
                return -1;
            }
            if (at >= stems.size() || !stems.get(at++).equals(wanted.get(k))) {
                return -1;
            }
        }
        return at;
    }
}

package org.acquis.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/** Finds phrases of the list in a text by their stems, so that every inflection of a verb is met by one entry. */
final class ActPhrases {

    private static final Set<String> POSSESSIVES = Set.of("its", "our", "their", "his", "her", "my");
    private static final String GAP = "...";
    private static final int LONGEST_GAP = 6;

    /**
     * A phrase found.
     *
     * @param phrase of the list
     * @param length how many words it takes
     */
    record Found(Phrase phrase, int length) {}

    private record Entry(Phrase phrase, List<String> stems) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    ActPhrases(PhraseList list) {
        for (Phrase phrase : list.phrases()) {
            List<String> stems = new ArrayList<>();
            for (String piece : phrase.text().split("\\s+")) {
                if (piece.equals(GAP)) {
                    stems.add(GAP);
                } else {
                    Words.words(piece).forEach(word -> stems.add(stem(word)));
                }
            }
            byFirst.computeIfAbsent(stems.get(0), key -> new ArrayList<>()).add(new Entry(phrase, stems));
        }
        byFirst.values()
                .forEach(entries -> entries.sort(Comparator.comparingInt((Entry entry) -> -entry.stems.size())
                        .thenComparing(entry -> entry.phrase.text())));
    }

    /** The stem by which a word is looked up; possessives are one word. */
    static String stem(String word) {
        return POSSESSIVES.contains(word) ? "its" : Stems.stem(word);
    }

    /** The longest phrase that begins at a word; among equal ones that of the wanted form. */
    Optional<Found> at(List<String> stems, int place, Phrase.Form wanted) {
        Found best = null;
        for (Entry entry : byFirst.getOrDefault(stems.get(place), List.of())) {
            int length = length(entry.stems, stems, place);
            if (length > 0
                    && (best == null
                            || length > best.length
                            || length == best.length
                                    && entry.phrase.form() == wanted
                                    && best.phrase.form() != wanted)) {
                best = new Found(entry.phrase, length);
            }
        }
        return Optional.ofNullable(best);
    }

    private static int length(List<String> wanted, List<String> stems, int place) {
        int at = place;
        for (int k = 0; k < wanted.size(); k++) {
            if (wanted.get(k).equals(GAP)) {
                if (k + 1 == wanted.size()) {
                    return at - place;
                }
                int next = at;
                while (next < stems.size()
                        && next - at <= LONGEST_GAP
                        && !stems.get(next).equals(wanted.get(k + 1))) {
                    next++;
                }
                if (next >= stems.size() || next - at > LONGEST_GAP) {
                    return 0;
                }
                at = next;
            } else if (at >= stems.size() || !stems.get(at++).equals(wanted.get(k))) {
                return 0;
            }
        }
        return at - place;
    }
}

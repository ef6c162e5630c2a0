package org.acquis.evolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.language.Stems;
import org.acquis.language.Token;
import org.acquis.language.Words;

/** The words of a text, to find what another text says beyond them. */
final class Vocabulary {

    /** A value that is foreign by this share of its words is quoted whole; fragments of it would tell nothing. */
    private static final double WHOLE = 0.5;

    /** Words that are written in two ways: what changed from one to the other says nothing new. */
    private static final Map<Set<String>, Set<String>> SAME = Map.ofEntries(
            Map.entry(Set.of("united", "nations"), Set.of("un")),
            Map.entry(Set.of("two"), Set.of("2")),
            Map.entry(Set.of("three"), Set.of("3")),
            Map.entry(Set.of("four"), Set.of("4")),
            Map.entry(Set.of("five"), Set.of("5")),
            Map.entry(Set.of("six"), Set.of("6")),
            Map.entry(Set.of("seven"), Set.of("7")),
            Map.entry(Set.of("ten"), Set.of("10")),
            Map.entry(Set.of("twelve"), Set.of("12")),
            Map.entry(Set.of("fifteen"), Set.of("15")),
            Map.entry(Set.of("twenty"), Set.of("20")),
            Map.entry(Set.of("thirty"), Set.of("30")),
            Map.entry(Set.of("sixty"), Set.of("60")),
            Map.entry(Set.of("ninety"), Set.of("90")));

    private final Set<String> words;
    private final Set<String> stems = new HashSet<>();

    Vocabulary(String text) {
        this.words = new HashSet<>(Words.words(text));
        SAME.forEach((one, other) -> {
            if (words.containsAll(one)) {
                words.addAll(other);
            } else if (words.containsAll(other)) {
                words.addAll(one);
            }
        });
        words.stream().map(Stems::stem).forEach(stems::add);
    }

    /**
     * The phrases of a value that this text lacks, as they stand in the value: runs of words that are not in the text, at least one
     * of them in no form at all.
     */
    List<String> missing(String value) {
        List<String> phrases = new ArrayList<>();
        List<Token> phrase = new ArrayList<>();
        int telling = 0;
        int foreign = 0;
        for (Token token : Words.tokens(value)) {
            String word = Words.fold(token.text());
            if (token.word() && SmallWords.contains(word)) {
                continue;
            }
            telling += token.word() ? 1 : 0;
            if (token.word() && !words.contains(word)) {
                foreign++;
                phrase.add(token);
            } else {
                end(phrase, value, phrases);
            }
        }
        end(phrase, value, phrases);
        boolean fragments = phrases.size() > 1 && foreign >= WHOLE * telling;
        return fragments ? List.of(value) : phrases;
    }

    private void end(List<Token> phrase, String value, List<String> phrases) {
        boolean newInEveryForm =
                phrase.stream().anyMatch(token -> !stems.contains(Stems.stem(Words.fold(token.text()))));
        if (newInEveryForm) {
            phrases.add(value.substring(
                    phrase.get(0).start(), phrase.get(phrase.size() - 1).end()));
        }
        phrase.clear();
    }
}

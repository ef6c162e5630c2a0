package org.acquis.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that an act governs: those of its chapeau, where it is inherited, and its own. A compound such as "nuclear weapons" is
 * met as a whole or not at all.
 */
final class Scope {

    private final List<String> words;
    private final List<String> stems;
    private final int own;
    private final int[] compoundStart;
    private final int[] compoundEnd;

    private Scope(List<String> words, List<String> stems, int own, int[] compoundStart, int[] compoundEnd) {
        this.words = words;
        this.stems = stems;
        this.own = own;
        this.compoundStart = compoundStart;
        this.compoundEnd = compoundEnd;
    }

    /**
     * A scope.
     *
     * @param lead the words of the chapeau
     * @param from place of the first word of the sentence that is governed
     * @param to one past the last
     */
    static Scope of(Lead lead, ActSentence sentence, int from, int to, Compounds compounds) {
        return of(lead, sentence, from, to, Asides.Places.NONE, compounds);
    }

    /** A scope without the words of an aside. */
    static Scope of(Lead lead, ActSentence sentence, int from, int to, Asides.Places aside, Compounds compounds) {
        List<String> words = new ArrayList<>(lead.words());
        List<String> stems = new ArrayList<>(lead.stems());
        for (int at = from; at < to; at++) {
            if (!aside.holds(at)) {
                words.add(sentence.word(at));
                stems.add(sentence.stems().get(at));
            }
        }
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        Arrays.setAll(starts, place -> place);
        Arrays.setAll(ends, place -> place + 1);
        compounds.mark(stems, starts, ends);
        return new Scope(words, stems, lead.words().size(), starts, ends);
    }

    /** The words that stand before a scope and lend it their sense. */
    record Lead(List<String> words, List<String> stems) {
        static final Lead NONE = new Lead(List.of(), List.of());

        Lead followedBy(Lead next) {
            List<String> allWords = new ArrayList<>(words);
            List<String> allStems = new ArrayList<>(stems);
            allWords.addAll(next.words);
            allStems.addAll(next.stems);
            return new Lead(allWords, allStems);
        }

        static Lead of(List<ActSentence> sentences) {
            List<String> words = new ArrayList<>();
            List<String> stems = new ArrayList<>();
            for (ActSentence sentence : sentences) {
                words.addAll(sentence.words());
                stems.addAll(sentence.stems());
            }
            return new Lead(words, stems);
        }
    }

    /** The same words, all of them its own. */
    Scope whole() {
        return new Scope(words, stems, 0, compoundStart, compoundEnd);
    }

    int size() {
        return words.size();
    }

    /** Place of the first word after the lead. */
    int own() {
        return own;
    }

    String word(int place) {
        return words.get(place);
    }

    String stem(int place) {
        return stems.get(place);
    }

    Set<String> stems() {
        return new HashSet<>(stems);
    }

    List<String> words() {
        return words;
    }

    /** Whether words in a row cut no compound. */
    boolean isWhole(int place, int length) {
        int end = place + length;
        return end <= words.size() && compoundStart[place] >= place && compoundEnd[end - 1] <= end;
    }
}

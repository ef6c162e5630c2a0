package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.acquis.language.Sentences;
import org.acquis.language.Span;
import org.acquis.language.Token;
import org.acquis.language.Words;

/** One sentence of a clause and the words of it, each with its folded form, its stem and its place in the clause. */
final class ActSentence {

    private final String text;
    private final Span span;
    private final List<Token> words = new ArrayList<>();
    private final List<String> folded = new ArrayList<>();
    private final List<String> stems = new ArrayList<>();

    private ActSentence(String text, Span span, UnaryOperator<String> stemmer) {
        this.text = text;
        this.span = span;
        for (Token token : Words.tokens(span.of(text))) {
            if (token.word()) {
                String word = fold(token.text());
                words.add(token);
                folded.add(word);
                stems.add(stemmer.apply(word));
            }
        }
    }

    /** The sentences of a clause text in order. */
    static List<ActSentence> of(String text, UnaryOperator<String> stemmer) {
        List<ActSentence> sentences = new ArrayList<>();
        for (Span span : Sentences.split(text)) {
            sentences.add(new ActSentence(text, span, stemmer));
        }
        return sentences;
    }

    private static String fold(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return Words.fold(word);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    /** The folded word at a place; empty outside the sentence. */
    String word(int place) {
        return place < 0 || place >= words.size() ? "" : folded.get(place);
    }

    List<String> words() {
        return folded;
    }

    List<String> stems() {
        return stems;
    }

    /** The word at a place as it stands in the text. */
    String surface(int place) {
        return words.get(place).text();
    }

    boolean isCapitalised(int place) {
        return place >= 0
                && place < words.size()
                && Character.isUpperCase(surface(place).codePointAt(0));
    }

    /** Whether the word there is "may" as a verb; the month has a capital. */
    boolean isMay(int place) {
        return word(place).equals("may") && !isCapitalised(place);
    }

    /** Where a word starts in the clause text. */
    int start(int place) {
        return span.start() + words.get(place).start();
    }

    /** Where a word ends in the clause text. */
    int end(int place) {
        return span.start() + words.get(place).end();
    }

    Span span() {
        return span;
    }

    /** The clause text between two offsets. */
    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The sentence as it stands in the clause. */
    String text() {
        return span.of(text);
    }

    /** What stands between a word and the one before it; before the first word the start of the sentence. */
    String gapBefore(int place) {
        return text.substring(place == 0 ? span.start() : end(place - 1), start(place));
    }

    boolean isAfterComma(int place) {
        String gap = gapBefore(place);
        return gap.contains(",") || gap.contains(";") || gap.contains("\u2013") || gap.contains("\u2014");
    }
}

package org.acquis.demand;

import java.util.Optional;
import java.util.OptionalDouble;
import org.acquis.language.Phrase;
import org.acquis.statement.Axis;

/**
 * Acts that nobody is named for, as summaries and conclusions of a chair have them: "It was agreed that", "There was wide agreement
 * on", "Consensus emerged that".
 */
final class Impersonal {

    private static final int REACH = 5;

    private final ActPhrases phrases;
    private final ActWords words;

    Impersonal(ActPhrases phrases, ActWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The act that begins at a place; only at the start of a sentence or of a part of it. */
    Optional<FoundAct> at(ActSentence sentence, int place) {
        boolean opens = place == 0
                || sentence.isAfterComma(place)
                || sentence.word(place - 1).equals("and")
                || sentence.word(place - 1).equals("while");
        if (!opens) {
            return Optional.empty();
        }
        return switch (sentence.word(place)) {
            case "it" -> passive(sentence, place);
            case "there" -> existing(sentence, place);
            default -> reached(sentence, place);
        };
    }

    /** "It was also stressed that". */
    private Optional<FoundAct> passive(ActSentence sentence, int it) {
        if (!words.is("be", sentence.word(it + 1))) {
            return Optional.empty();
        }
        int verb = pastAdverbs(sentence, it + 2);
        String next = sentence.word(verb + 1);
        boolean says = next.equals("that") || next.equals("to") || next.startsWith("how");
        if (!sentence.word(verb).endsWith("ed") || !says) {
            return Optional.empty();
        }
        OptionalDouble promise = words.rank("promise", sentence.word(verb));
        if (promise.isPresent()) {
            return Optional.of(FoundAct.of(it + 1, verb + 1, Axis.COM, promise.getAsDouble()));
        }
        return phrases.at(sentence, verb, Phrase.Form.COMMUNIQUE)
                .map(found -> FoundAct.of(
                        it + 1,
                        verb + found.length() - 1,
                        found.phrase().axis(),
                        found.phrase().rank()));
    }

    private int pastAdverbs(ActSentence sentence, int from) {
        int at = from;
        while (words.is("adverb", sentence.word(at)) || words.is("passed", sentence.word(at))) {
            at++;
        }
        return at;
    }

    /** "There was broad agreement that". */
    private Optional<FoundAct> existing(ActSentence sentence, int there) {
        return words.is("be", sentence.word(there + 1))
                        && !words.is("not", sentence.word(there + 2))
                        && !sentence.word(there + 2).equals("no")
                ? shared(sentence, there, there + 2)
                : Optional.empty();
    }

    /** "Agreement was reached to", "Consensus emerged that". */
    private Optional<FoundAct> reached(ActSentence sentence, int place) {
        if (place > 0 || !words.is("consensus", sentence.word(place))) {
            return Optional.empty();
        }
        for (int at = place + 1; at < place + REACH; at++) {
            if (leads(sentence.word(at)) && words.is("reached", sentence.word(at - 1))) {
                return Optional.of(FoundAct.of(place, at - 1, Axis.COM, rank(sentence.word(place))));
            }
        }
        return Optional.empty();
    }

    private Optional<FoundAct> shared(ActSentence sentence, int from, int first) {
        for (int at = first; at < first + REACH && !sentence.word(at).isEmpty(); at++) {
            if (words.is("consensus", sentence.word(at)) && leads(sentence.word(at + 1))) {
                return Optional.of(FoundAct.of(from, at, Axis.COM, rank(sentence.word(at))));
            }
        }
        return Optional.empty();
    }

    private double rank(String noun) {
        return words.rank("consensus", noun).orElse(1);
    }

    private static boolean leads(String word) {
        return word.equals("that")
                || word.equals("on")
                || word.equals("to")
                || word.equals("for")
                || word.equals("among");
    }
}

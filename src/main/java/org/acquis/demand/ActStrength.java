package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acquis.statement.ActWording;
import org.acquis.statement.Axis;
import org.jspecify.annotations.Nullable;

/**
 * Strength of an act on the house scale: the rank of its words, half a rank more with an intensifier and half a rank less with a
 * hedge or an inner verb that asks for less. Ranks compare inside one axis (reference: diplomatic language, modifiers and modals).
 */
final class ActStrength {

    private static final double HALF = 0.5;
    private static final int NEAR = 6;
    private static final int INNER = 22;

    private final ActWords words;
    private final Map<String, List<List<String>>> hedges;
    private final Map<String, List<List<String>>> intensifiers;
    private final Map<String, List<List<String>>> within;

    /** Strength and the words that it rests on. */
    record Measured(double strength, ActWording wording) {}

    ActStrength(ActWords words) {
        this.words = words;
        this.hedges = parts(words.members("hedge"));
        this.intensifiers = parts(words.members("intensifier"));
        List<String> inside = new ArrayList<>(words.members("intensifier"));
        inside.addAll(words.members("resolute"));
        this.within = parts(inside);
    }

    /** The words of each phrase, by the first, the longest phrase before the others. */
    private static Map<String, List<List<String>>> parts(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> List.of(phrase.split(" ")))
                .collect(Collectors.groupingBy(parts -> parts.get(0)));
    }

    /** @param next place of the first word of the next act, or the number of words */
    Measured of(ActSentence sentence, FoundAct act, int next) {
        boolean asks = act.axis() == Axis.DIR || act.axis() == Axis.COM || act.axis() == Axis.DEC;
        @Nullable String inner = asks ? inner(sentence, act, next) : null;
        @Nullable String modal = modal(sentence, act, next);
        List<String> weaker = asks ? found(sentence, hedges, act.last() + 1, next) : List.of();
        int near = Math.min(next, act.last() + 1 + (asks ? INNER : NEAR));
        List<String> stronger = found(sentence, intensifiers, act.last() + 1, near);
        if (act.from() < act.last() && stronger.isEmpty() && !isRankedPhrase(act)) {
            stronger = found(sentence, within, act.from(), act.last() + 1);
        }
        boolean less = !weaker.isEmpty() || inner != null && words.is("doing-less", inner);
        double strength = act.rank() + (stronger.isEmpty() ? 0 : HALF) - (less ? HALF : 0);
        return new Measured(strength, new ActWording(inner, modal, act.negated(), weaker, stronger));
    }

    /** Evaluating phrases have their degree in their rank: "strongly condemns" is an entry of its own. */
    private static boolean isRankedPhrase(FoundAct act) {
        return act.axis() == Axis.NEG || act.axis() == Axis.POS;
    }

    /** The verb of what is asked or promised: after "to", or after a modal. */
    private @Nullable String inner(ActSentence sentence, FoundAct act, int next) {
        int end = Math.min(next, act.last() + INNER);
        for (int at = act.last() + 1; at < end; at++) {
            boolean leads = sentence.word(at).equals("to") || words.is("ought", sentence.word(at));
            if (leads && at + 1 < end) {
                int verb = at + 1;
                while (verb + 1 < end
                        && (sentence.word(verb).endsWith("ly")
                                || words.is("adverb", sentence.word(verb))
                                || words.is("not", sentence.word(verb)))) {
                    verb++;
                }
                return words.is("bare", sentence.word(verb))
                                || words.is("doing-less", sentence.word(verb))
                                || words.is("ought", sentence.word(at))
                        ? sentence.word(verb)
                        : null;
            }
        }
        String last = sentence.word(act.last());
        return act.axis() == Axis.COM && (words.is("doing-less", last) || words.is("bare", last)) ? last : null;
    }

    private @Nullable String modal(ActSentence sentence, FoundAct act, int next) {
        for (int at = act.from(); at < Math.min(next, act.last() + INNER); at++) {
            String word = sentence.word(at);
            if (words.is("ought", word) || words.is("will", word) || sentence.isMay(at) || word.equals("could")) {
                return word;
            }
        }
        return null;
    }

    private static List<String> found(ActSentence sentence, Map<String, List<List<String>>> phrases, int from, int to) {
        List<String> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            for (List<String> phrase : phrases.getOrDefault(sentence.word(at), List.of())) {
                int end = at + phrase.size();
                if (end <= to && sentence.words().subList(at, end).equals(phrase)) {
                    found.add(String.join(" ", phrase));
                    at = end - 1;
                    break;
                }
            }
        }
        return List.copyOf(found);
    }
}

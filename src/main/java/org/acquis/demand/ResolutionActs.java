package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Phrase;

/** Acts in the manner of resolutions: a clause opens with its act and joins others by commas and "and". */
final class ResolutionActs {

    /** "in this regard encourages": what may stand between "and" and the verb. */
    private static final Set<String> CONNECTIVES =
            Set.of("regard", "context", "respect", "end", "purpose", "connection");

    private static final Set<String> NOUN_BEFORE = Set.of("for", "of", "from", "by", "made", "submitted", "contained");

    private static final int MOST_DELEGATIONS = 10;

    private final ActPhrases phrases;
    private final ActWords words;
    private final Bidding bidding;

    ResolutionActs(ActPhrases phrases, ActWords words) {
        this.phrases = phrases;
        this.words = words;
        this.bidding = new Bidding(words);
    }

    List<FoundAct> in(ActSentence sentence, Manner manner) {
        List<FoundAct> acts = new ArrayList<>();
        Optional<FoundAct> opening = opening(sentence, manner);
        opening.ifPresent(acts::add);
        if (opening.isPresent() || manner != Manner.SUBPARAGRAPH) {
            joined(sentence, manner, acts);
        }
        if (acts.isEmpty() && manner != Manner.PREAMBLE) {
            acts.addAll(bidding.in(sentence));
        }
        return acts;
    }

    private Optional<FoundAct> opening(ActSentence sentence, Manner manner) {
        int start = pastDelegations(sentence);
        int verb = pastAdverbs(sentence, start);
        int word = verb;
        while (word + 1 < sentence.size() && words.is("adverb", sentence.word(word))) {
            word++;
        }
        if (verb >= sentence.size() || manner != Manner.PREAMBLE && !isThirdPerson(sentence, word)) {
            return Optional.empty();
        }
        return phrase(sentence, verb, start, manner);
    }

    /** Past the delegations that an opening bracket names: "[Ostmark, Pell: Demands]". */
    private static int pastDelegations(ActSentence sentence) {
        if (sentence.size() == 0 || !sentence.gapBefore(0).contains("[")) {
            return 0;
        }
        for (int at = 1; at < Math.min(sentence.size(), MOST_DELEGATIONS); at++) {
            String gap = sentence.gapBefore(at);
            if (gap.contains("]")) {
                return 0;
            }
            if (gap.contains(":")) {
                return at;
            }
        }
        return 0;
    }

    /** "[Demands] [Calls upon]": the second is put in the place of the first. */
    private static boolean isAlternative(ActSentence sentence, int place) {
        String gap = place > 0 ? sentence.gapBefore(place) : "";
        return gap.contains("]") && gap.contains("[");
    }

    private void joined(ActSentence sentence, Manner manner, List<FoundAct> acts) {
        int place = acts.isEmpty() ? 1 : acts.get(0).last() + 1;
        while (place < sentence.size()) {
            Optional<FoundAct> found = isJoined(sentence, place) && isVerb(sentence, place, manner)
                    ? phrase(sentence, place, firstAdverb(sentence, place), manner)
                    : Optional.empty();
            found.ifPresent(acts::add);
            place = found.map(act -> act.last() + 1).orElse(place + 1);
        }
    }

    private Optional<FoundAct> phrase(ActSentence sentence, int verb, int from, Manner manner) {
        Phrase.Form form = manner == Manner.PREAMBLE ? Phrase.Form.PP : Phrase.Form.OP;
        return phrases.at(sentence, verb, form)
                .map(found -> FoundAct.of(
                        from,
                        verb + found.length() - 1,
                        found.phrase().axis(),
                        found.phrase().rank()));
    }

    /** Past the adverbs of the act, unless one of them begins a phrase of its own ("Deeply concerned"). */
    private int pastAdverbs(ActSentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && words.is("adverb", sentence.word(at))
                && phrases.at(sentence, at, Phrase.Form.PP).isEmpty()) {
            at++;
        }
        return at;
    }

    private int firstAdverb(ActSentence sentence, int verb) {
        int from = verb;
        while (from > 0 && words.is("adverb", sentence.word(from - 1)) && !sentence.isAfterComma(from)) {
            from--;
        }
        return from;
    }

    private boolean isJoined(ActSentence sentence, int place) {
        int from = firstAdverb(sentence, place);
        String before = sentence.word(from - 1);
        boolean linked = words.is("joining", before);
        boolean connective = CONNECTIVES.contains(before)
                && (sentence.word(from - 2).equals("this")
                        || sentence.word(from - 2).equals("that"));
        return linked || connective || sentence.isAfterComma(from) || isAlternative(sentence, from);
    }

    private boolean isVerb(ActSentence sentence, int place, Manner manner) {
        String word = sentence.word(place);
        if (manner == Manner.PREAMBLE) {
            return ends("ending-pp", word) || isFeeling(sentence, place);
        }
        boolean aside = word.endsWith("ing")
                && sentence.word(firstAdverb(sentence, place) - 1).equals("while");
        return aside || isThirdPerson(sentence, place);
    }

    /** "and deeply concerned": an adjective that opens preambular paragraphs, in the preamble alone. */
    private boolean isFeeling(ActSentence sentence, int place) {
        return phrases.at(sentence, place, Phrase.Form.PP)
                .filter(found -> found.phrase().form() == Phrase.Form.PP)
                .filter(found -> !found.phrase().text().split(" ")[0].endsWith("ing"))
                .filter(found -> !sentence.word(place).endsWith("s"))
                .isPresent();
    }

    private boolean isThirdPerson(ActSentence sentence, int place) {
        String word = sentence.word(place);
        boolean noun = NOUN_BEFORE.contains(sentence.word(place + 1)) && !word.equals("calls");
        return ends("ending-op", word)
                && !noun
                && !Predicate.isNominal(word)
                && (place <= 1
                        || !sentence.isCapitalised(place)
                        || isShouted(sentence, place)
                        || sentence.gapBefore(place).contains("[")
                        || place == pastDelegations(sentence));
    }

    /** Whether a word has an ending of a class; languages without endings in the class are met as they stand in the list. */
    private boolean ends(String wordClass, String word) {
        List<String> endings = words.members(wordClass);
        return endings.isEmpty() || endings.stream().anyMatch(word::endsWith);
    }

    /** Conclusions of the Council of the European Union print their verbs in capitals. */
    private static boolean isShouted(ActSentence sentence, int place) {
        return sentence.surface(place).equals(sentence.surface(place).toUpperCase(java.util.Locale.ROOT));
    }
}

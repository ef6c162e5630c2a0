package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Phrase;
import org.acquis.statement.Axis;

/**
 * Acts in the manner of leaders, ministers and reports: a verb follows a subject that speaks for the statement, others are joined
 * to it; a sentence may also say itself who should do what.
 */
final class CommuniqueActs {

    /** The fewest words of a sentence that bids before another act: "Ships ought to be searched; we ask". */
    private static final int BID = 5;

    private static final Set<String> BEHIND_PARTICIPLE = Set.of("to", "by", "in", "on", "under", "pursuant", "at");

    private final ActPhrases phrases;
    private final ActWords words;
    private final Predicate predicate;
    private final Bidding bidding;
    private final Impersonal impersonal;

    CommuniqueActs(ActPhrases phrases, ActWords words) {
        this.phrases = phrases;
        this.words = words;
        this.predicate = new Predicate(phrases, words);
        this.bidding = new Bidding(words);
        this.impersonal = new Impersonal(phrases, words);
    }

    List<FoundAct> in(ActSentence sentence, Manner manner, boolean first) {
        List<FoundAct> acts = new ArrayList<>();
        boolean anyone = manner == Manner.REPORT || manner == Manner.THIRD_PERSON;
        boolean self = false;
        boolean spoken = anyone;
        boolean subject = false;
        int place = first ? opening(sentence, manner, acts) : 0;
        while (place < sentence.size()) {
            Optional<FoundAct> found = impersonal.at(sentence, place);
            if (found.isEmpty() && isSubject(sentence, place) && !isOfRelative(sentence, place, acts)) {
                spoken = true;
                subject = true;
                self = words.is("self", sentence.word(place));
                found = predicate.after(sentence, place, self);
            }
            if (found.isEmpty()) {
                found = bidding.passive(sentence, place);
            }
            boolean goesOn = !acts.isEmpty()
                    || self && words.is("will", sentence.word(place))
                    || subject && isPast(sentence, place);
            if (found.isEmpty() && goesOn && isJoined(sentence, place)) {
                boolean promised = !acts.isEmpty() && acts.get(acts.size() - 1).axis() == Axis.COM;
                found = predicate.joined(sentence, place, self, promised);
            }
            if (found.isEmpty() && spoken && isReported(sentence, place, anyone)) {
                found = predicate.verb(sentence, place, place).filter(act -> isSpoken(sentence, act));
            }
            boolean aside = manner == Manner.REPORT && sentence.isAfterComma(place);
            if (found.isEmpty() && aside && words.is("reporting", sentence.word(place))) {
                found = predicate.verb(sentence, place, place);
            }
            found = found.filter(act -> !isAsked(sentence, act, acts) && !isOfName(sentence, act));
            found.ifPresent(acts::add);
            place = Math.max(place + 1, found.map(act -> act.last() + 1).orElse(0));
        }
        if (manner != Manner.REPORT && (acts.isEmpty() || acts.get(0).from() > BID)) {
            int until = acts.isEmpty() ? sentence.size() : acts.get(0).from() - 1;
            acts.addAll(
                    0,
                    bidding.in(sentence).stream()
                            .filter(act -> act.last() < until)
                            .toList());
        }
        return acts;
    }

    /** "We demand that all parties stop and lift the siege": the second verb is what is demanded, and nothing is decided. */
    private static boolean isAsked(ActSentence sentence, FoundAct act, List<FoundAct> before) {
        String verb = sentence.word(act.from());
        return act.axis() == Axis.DEC
                && !before.isEmpty()
                && before.get(before.size() - 1).axis() == Axis.DIR
                && !verb.endsWith("ed")
                && !verb.endsWith("s");
    }

    /** "the Task Force, established to coordinate them": a participle that tells of the name before it. */
    private static boolean isOfName(ActSentence sentence, FoundAct act) {
        String verb = sentence.word(act.from());
        return act.axis() == Axis.DEC
                && verb.endsWith("ed")
                && !verb.equals("decided")
                && act.from() > 0
                && sentence.isAfterComma(act.from())
                && sentence.isCapitalised(act.from() - 1)
                && BEHIND_PARTICIPLE.contains(sentence.word(act.last() + 1));
    }

    /** "the truce that they accepted": who stands in a relative clause does not speak. */
    private static boolean isOfRelative(ActSentence sentence, int place, List<FoundAct> before) {
        boolean they =
                sentence.word(place).equals("they") && sentence.word(place - 1).equals("that");
        return they && (before.isEmpty() || before.get(before.size() - 1).last() < place - 2);
    }

    /** "The two leaders discussed the crisis and expressed their concern". */
    private static boolean isPast(ActSentence sentence, int place) {
        return sentence.word(place).endsWith("ed") && !sentence.word(place + 1).equals("by");
    }

    /** A paragraph that opens with its verb, as summaries and conclusions have it: "Welcomes ...", "Recalling ...". */
    private int opening(ActSentence sentence, Manner manner, List<FoundAct> acts) {
        int verb = 0;
        while (verb < sentence.size() && words.is("adverb", sentence.word(verb))) {
            verb++;
        }
        if (verb >= sentence.size() || manner == Manner.REPORT) {
            return 0;
        }
        String word = sentence.word(verb);
        boolean inflected = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing") && manner != Manner.ITEM;
        boolean noun = words.is("either", word) && !words.is("object", sentence.word(verb + 1));
        boolean exact = words.members("ending-op").isEmpty();
        boolean aside = word.endsWith("ing") && !sentence.words().contains("we");
        if (!exact && (!inflected || noun || aside)) {
            return 0;
        }
        Optional<ActPhrases.Found> found = phrases.at(sentence, verb, Phrase.Form.OP);
        if (found.isEmpty()) {
            return 0;
        }
        int last = verb + found.get().length() - 1;
        acts.add(FoundAct.of(
                0, last, found.get().phrase().axis(), found.get().phrase().rank()));
        return last + 1;
    }

    /** "calls on all States": who is addressed does not speak. */
    private boolean isSubject(ActSentence sentence, int place) {
        String word = sentence.word(place);
        if (word.equals("we")) {
            return isMainSubject(sentence, place);
        }
        if (word.equals("us")) {
            return isSomeOfUs(sentence, place);
        }
        if (word.equals("it")) {
            return sentence.word(place - 1).equals("that") && words.is("be", sentence.word(place + 1));
        }
        if (!words.is("self", word) && !words.is("other", word)) {
            return false;
        }
        int from = place;
        while (from > 0 && !sentence.isAfterComma(from) && isBeforeNoun(sentence, from - 1)) {
            from--;
        }
        String before = from == 0 || sentence.isAfterComma(from) ? "" : sentence.word(from - 1);
        return !words.is("no-subject", before) && !words.is("no-subject", sentence.word(from));
    }

    /** "Several of us will supply": some of those who speak. */
    private static boolean isSomeOfUs(ActSentence sentence, int place) {
        int from = place - 2;
        return sentence.word(place - 1).equals("of")
                && (from == 0
                        || sentence.isAfterComma(from)
                        || sentence.word(from - 1).equals("and"));
    }

    /** "we" of a main clause, not of "the steps we took" or "as we do so". */
    private boolean isMainSubject(ActSentence sentence, int place) {
        return place == 0
                || sentence.isAfterComma(place)
                || sentence.gapBefore(place).contains(":")
                || sentence.gapBefore(place).contains(")")
                || words.is("main", sentence.word(place - 1))
                || sentence.isCapitalised(place - 1)
                || Character.isDigit(sentence.word(place - 1).charAt(0));
    }

    /** "the G7 foreign ministers", "our governments": words that belong to the subject before its head. */
    private boolean isBeforeNoun(ActSentence sentence, int place) {
        String word = sentence.word(place);
        return word.equals("the")
                || word.equals("both")
                || word.equals("our")
                || word.equals("all")
                || word.equals("foreign")
                || word.equals("finance")
                || word.equals("participating")
                || word.equals("member")
                || sentence.isCapitalised(place);
    }

    /** After "and" or a comma, with or without adverbs. */
    private boolean isJoined(ActSentence sentence, int place) {
        int from = place;
        while (from > 0 && words.is("adverb", sentence.word(from - 1)) && !sentence.isAfterComma(from)) {
            from--;
        }
        String before = sentence.word(from - 1);
        return from > 0 && (words.is("joining", before) || sentence.isAfterComma(from));
    }

    /**
     * A finite form as press reports and summaries have it, whoever its subject is.
     *
     * @param anyone whether anyone may speak: every past form of a phrase counts, and a present one after a name
     */
    private boolean isReported(ActSentence sentence, int place, boolean anyone) {
        String word = sentence.word(place);
        boolean finite = place > 0
                && !words.is("no-finite", sentence.word(place - 1))
                && !word.equals("concerned")
                && !sentence.word(place + 1).equals("by");
        boolean past = words.is("reported", word) && word.endsWith("ed") || anyone && word.endsWith("ed");
        boolean present = anyone
                && sentence.isCapitalised(place - 1)
                && !sentence.isCapitalised(place)
                && !word.endsWith("ing")
                && (!words.is("either", word)
                        || words.is("object", sentence.word(place + 1))
                        || word.startsWith("call") && sentence.word(place + 1).equals("for"));
        return finite && (past || present);
    }

    /** "sanctions imposed on": a form in -ed after a noun decides nothing. */
    private boolean isSpoken(ActSentence sentence, FoundAct act) {
        boolean named = act.from() == 0
                || sentence.isCapitalised(act.from() - 1) && words.is("object", sentence.word(act.last() + 1));
        return act.axis() != Axis.DEC || named;
    }

    /** Whether an axis is one of those that report facts when a perfect tense stands before its verb. */
    static boolean isDeed(Axis axis) {
        return axis == Axis.DEC || axis == Axis.COM || axis == Axis.POS;
    }
}

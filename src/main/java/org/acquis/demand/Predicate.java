package org.acquis.demand;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.acquis.language.Phrase;
import org.acquis.statement.Axis;

/** What a subject of a communique does: a phrase of the list, a promise, or a readiness it expresses. */
final class Predicate {

    private static final int REACH = 8;
    private static final int APPOSITION = 34;
    private static final double CONTINUING = 3;
    private static final double PROMISE = 2;
    private static final int ADJECTIVES = 5;

    private static final Set<String> AFTER_PROMISE = Set.of("to", "ourselves", "themselves", "itself", "that", "not");
    private static final Set<String> OWNERS = Set.of("our", "their", "its", "a", "u.s", "u.s.");
    /** What stands behind a plural that owns: "the United States' commitment". */
    private static final Set<String> OWNING = Set.of("' ", "\u2019 ");

    private static final Set<String> REPEATING = Set.of("reaffirm", "reiterat", "renew", "restate");
    private static final Set<String> AGREEMENT = Set.of("decided", "agreed", "resolved", "decide", "agree", "resolve");

    private final ActPhrases phrases;
    private final ActWords words;

    Predicate(ActPhrases phrases, ActWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The act of the subject at a place. */
    Optional<FoundAct> after(ActSentence sentence, int subject, boolean self) {
        if (sentence.word(subject + 1).equals("to")) {
            return Optional.empty();
        }
        Optional<FoundAct> near = from(sentence, subject + 1, self, REACH);
        if (near.isPresent() || !hasApposition(sentence, subject)) {
            return near;
        }
        int end = Math.min(sentence.size(), subject + APPOSITION);
        for (int at = subject + 2; at < end; at++) {
            boolean fresh = sentence.isAfterComma(at) || sentence.gapBefore(at).contains(")");
            boolean wide = sentence.word(subject + 1).equals("the")
                    && !sentence.word(at - 1).equals("of");
            boolean auxiliary = words.is("have", sentence.word(at)) || words.is("be", sentence.word(at));
            boolean noun = words.is("either", sentence.word(at)) && !isWithObject(sentence, at);
            if ((fresh || wide) && !sentence.word(at).endsWith("ing") && !noun) {
                Optional<FoundAct> found = from(sentence, at, self, fresh ? 4 : 1);
                if (found.isPresent() || fresh && auxiliary) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "We, the Leaders of the Group of Seven, commend", "we the Leaders of the Group of Seven remain". */
    private static boolean hasApposition(ActSentence sentence, int subject) {
        return subject + 1 < sentence.size()
                && (sentence.isAfterComma(subject + 1)
                        || sentence.word(subject + 1).equals("the")
                        || sentence.word(subject + 1).equals("of")
                        || sentence.word(subject + 1).equals("from")
                        || sentence.word(subject + 1).equals("and"));
    }

    private Optional<FoundAct> from(ActSentence sentence, int from, boolean self, int reach) {
        boolean negated = false;
        boolean perfect = false;
        boolean being = false;
        for (int at = from; at < sentence.size() && at < from + reach; at++) {
            String word = sentence.word(at);
            if (at > from && sentence.isAfterComma(at) && !words.is("adverb", sentence.word(at - 1))) {
                return Optional.empty();
            }
            if (words.is("not", word)) {
                negated = true;
                continue;
            }
            if (words.is("have", word) || words.is("be", word)) {
                perfect |= words.is("have", word);
                being |= words.is("be", word);
                if (being && !perfect && isReadiness(sentence, at + 1)) {
                    return readiness(sentence, at, at + 1);
                }
                continue;
            }
            Optional<FoundAct> found = act(sentence, from, at, self, perfect, being, negated);
            if (found.isPresent() || isEnd(sentence, at, self, perfect)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isEnd(ActSentence sentence, int at, boolean self, boolean perfect) {
        String word = sentence.word(at);
        boolean toDo = word.equals("to") && !self;
        boolean other = word.equals("and") && sentence.isCapitalised(at + 1)
                || sentence.isCapitalised(at) && sentence.word(at - 1).equals("and");
        return toDo
                || perfect && isDone(sentence, at)
                || !words.is("passed", word) && !words.is("adverb", word) && !other;
    }

    private boolean isDone(ActSentence sentence, int at) {
        return !words.is("passed", sentence.word(at)) && !words.is("adverb", sentence.word(at));
    }

    private Optional<FoundAct> act(
            ActSentence sentence, int from, int at, boolean self, boolean perfect, boolean being, boolean negated) {
        String word = sentence.word(at);
        OptionalDouble will = words.rank("will", word);
        if (will.isPresent() && !perfect && !word.equals("pledge")) {
            return self ? promise(sentence, at, will.getAsDouble()) : Optional.empty();
        }
        boolean participle = word.endsWith("ing");
        OptionalDouble promise = words.rank("promise", word);
        if (promise.isPresent() && leadsToVerb(sentence, at) && !(perfect && !AGREEMENT.contains(word))) {
            double rank = sentence.word(at - 1).startsWith("continu") ? CONTINUING : promise.getAsDouble();
            return agreementThat(sentence, at).or(() -> promise(sentence, firstOf(sentence, from, at), rank));
        }
        Optional<ActPhrases.Found> found = phrases.at(sentence, at, Phrase.Form.COMMUNIQUE);
        boolean ready =
                (self || word.endsWith("ed")) && !perfect && isReadiness(sentence, at + 1) && isOwnVerb(sentence, at);
        if (ready && (found.isEmpty() || found.get().phrase().axis() == Axis.COG)) {
            return readiness(sentence, at, at + 1);
        }
        if (found.isPresent() && !isNominal(word) && !(participle && !(being && self))) {
            Phrase phrase = found.get().phrase();
            boolean reportsDeed = perfect && CommuniqueActs.isDeed(phrase.axis()) && !AGREEMENT.contains(word);
            if (reportsDeed || isOurDeed(sentence, at)) {
                return Optional.empty();
            }
            int last = at + found.get().length() - 1;
            return Optional.of(
                    new FoundAct(firstOf(sentence, from, at), last, phrase.axis(), phrase.rank(), negated, null));
        }
        if (participle && being && self && !perfect && isUnderWay(word)) {
            return Optional.of(FoundAct.of(at - 1, at, Axis.COM, CONTINUING));
        }
        if (participle && being && self && !perfect && infinitive(sentence, at) > 0) {
            int to = infinitive(sentence, at);
            return Optional.of(FoundAct.of(at - 1, Math.min(to + 1, sentence.size() - 1), Axis.COM, CONTINUING));
        }
        if (self && word.startsWith("continu") && sentence.word(at + 1).equals("to") && !isPhrase(sentence, at + 2)) {
            return Optional.of(FoundAct.of(at, Math.min(at + 2, sentence.size() - 1), Axis.COM, CONTINUING));
        }
        return Optional.empty();
    }

    /** "we are restricting the supply": a measure that is being taken. */
    private boolean isUnderWay(String word) {
        return words.is("under-way", word);
    }

    private boolean isOwnVerb(ActSentence sentence, int at) {
        return !words.is("passed", sentence.word(at)) && !words.is("adverb", sentence.word(at));
    }

    /** "invitation", "supporters", "agreements": nouns that share the stem of a verb. */
    static boolean isNominal(String word) {
        return word.endsWith("tion")
                || word.endsWith("tions")
                || word.endsWith("ers")
                || word.endsWith("ment")
                || word.endsWith("ments")
                || word.endsWith("ance")
                || word.endsWith("ive");
    }

    private boolean isPhrase(ActSentence sentence, int at) {
        return at < sentence.size()
                && phrases.at(sentence, at, Phrase.Form.COMMUNIQUE).isPresent();
    }

    /** "agreed that the situation was grave": an opinion shared; "agreed that measures should be taken": a promise. */
    private Optional<FoundAct> agreementThat(ActSentence sentence, int at) {
        String next = sentence.word(at + 1);
        if (!sentence.word(at).startsWith("agree") || !next.equals("that") && !next.equals("in")) {
            return Optional.empty();
        }
        boolean promise = next.equals("that") && isOfDuty(sentence, at + 2);
        return Optional.of(FoundAct.of(at, at + 1, promise ? Axis.COM : Axis.COG, promise ? PROMISE : CONTINUING));
    }

    /** Whether a modal of duty or promise follows before the next act: "should", "would", "had to". */
    private boolean isOfDuty(ActSentence sentence, int from) {
        for (int at = from; at < sentence.size() && at < from + APPOSITION; at++) {
            String word = sentence.word(at);
            boolean hasTo = words.is("have", word) && sentence.word(at + 1).equals("to");
            if (words.is("ought", word) || words.is("will", word) || words.is("duty", word) || hasTo) {
                return true;
            }
        }
        return false;
    }

    /** The place of "to" a few words after a participle, or -1: "are stepping up our efforts to counter". */
    private int infinitive(ActSentence sentence, int from) {
        for (int at = from + 1; at < sentence.size() && at <= from + 6 && !sentence.isAfterComma(at); at++) {
            String word = sentence.word(at);
            if (word.equals("to")) {
                return at;
            }
            if (words.is("will", word) || words.is("be", word) || words.is("unsaid", word) && !word.equals("our")) {
                return -1;
            }
        }
        return -1;
    }

    /** "our continued readiness to", "their strong commitment to": a noun that promises a few words ahead. */
    private boolean isReadiness(ActSentence sentence, int from) {
        return readinessAt(sentence, from) > 0;
    }

    private int readinessAt(ActSentence sentence, int from) {
        int owner = -1;
        for (int at = from; at < sentence.size() && at < from + REACH && !sentence.isAfterComma(at); at++) {
            String word = sentence.word(at);
            boolean plural = at + 1 < sentence.size() && OWNING.contains(sentence.gapBefore(at + 1));
            if (isOwner(word) || plural || word.equals("the")) {
                owner = at;
            } else if (owner >= 0 && at - owner <= ADJECTIVES && words.is("readiness", word)) {
                boolean ours = !sentence.word(owner).equals("the");
                int next = ours ? at + 1 : afterOurs(sentence, at + 1);
                return sentence.word(next).equals("to") || sentence.word(next).equals("that") ? at : -1;
            }
        }
        return -1;
    }

    /** "our", "the G7's", "U.S.", and "a" where none is named: whose readiness it is. */
    private static boolean isOwner(String word) {
        return OWNERS.contains(word) || word.endsWith("'s") || word.endsWith("\u2019s");
    }

    /** Past the owner in "the commitment of our governments to". */
    private static int afterOurs(ActSentence sentence, int of) {
        boolean ours = sentence.word(of).equals("of") && sentence.word(of + 1).equals("our");
        int at = of;
        while (ours && at < of + ADJECTIVES + 2 && !sentence.word(at).equals("to")) {
            at++;
        }
        return at;
    }

    private Optional<FoundAct> readiness(ActSentence sentence, int from, int at) {
        int noun = readinessAt(sentence, at);
        boolean ofOurs = sentence.word(noun + 1).equals("of");
        int last = Math.min((ofOurs ? afterOurs(sentence, noun + 1) : noun + 1) + 1, sentence.size() - 1);
        boolean repeats = REPEATING.stream().anyMatch(sentence.word(at - 1)::startsWith);
        double rank = repeats
                ? CONTINUING
                : words.rank("readiness", sentence.word(noun)).orElse(CONTINUING);
        return Optional.of(FoundAct.of(from, last, Axis.COM, rank));
    }

    /** "we imposed severe measures" reports; "the League imposed" may be what the text itself decides. */
    private boolean isOurDeed(ActSentence sentence, int at) {
        return words.is("deed", sentence.word(at))
                && sentence.words().subList(0, at).contains("we");
    }

    /** "have provided and pledged": the second verb tells what was done, like the first. */
    private boolean isDoneToo(ActSentence sentence, int place) {
        boolean chained = sentence.word(place).endsWith("ed")
                && sentence.word(place - 1).equals("and")
                && sentence.word(place - 2).endsWith("ed");
        for (int at = place - 3; chained && at >= Math.max(0, place - 5); at--) {
            if (words.is("have", sentence.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** A later act of the same subject: after "and" or a comma. */
    Optional<FoundAct> joined(ActSentence sentence, int place, boolean self, boolean promised) {
        String word = sentence.word(place);
        if (isDoneToo(sentence, place) || isOurDeed(sentence, place)) {
            return Optional.empty();
        }
        if (promised && words.is("under-will", word)) {
            return Optional.empty();
        }
        if (words.rank("will", word).isPresent() && !word.equals("pledge")) {
            return self ? promise(sentence, place, words.rank("will", word).getAsDouble()) : Optional.empty();
        }
        if (words.is("be", word) || words.is("have", word)) {
            return from(sentence, place, self, REACH);
        }
        OptionalDouble promise = words.rank("promise", word);
        if (promise.isPresent() && leadsToVerb(sentence, place)) {
            return agreementThat(sentence, place).or(() -> promise(sentence, place, promise.getAsDouble()));
        }
        boolean noun = words.is("either", word) && !isWithObject(sentence, place);
        boolean bare = !word.endsWith("s") && !word.endsWith("ed") && !self;
        if (word.endsWith("ing") || noun || bare || isNominal(word)) {
            return Optional.empty();
        }
        boolean past = word.endsWith("ed");
        if ((self || past) && !promised && isReadiness(sentence, place + 1) && !words.is("passed", word)) {
            Optional<FoundAct> found = verb(sentence, place, place);
            return found.isEmpty() || found.get().axis() == Axis.COG ? readiness(sentence, place, place + 1) : found;
        }
        return verb(sentence, place, place);
    }

    /** Whether what follows shows that a word such as "support" or "call" is a verb. */
    private boolean isWithObject(ActSentence sentence, int place) {
        boolean callFor = sentence.word(place).startsWith("call")
                && sentence.word(place + 1).equals("for");
        return callFor || words.is("object", sentence.word(place + 1)) || sentence.isCapitalised(place + 1);
    }

    /** The phrase at a place. */
    Optional<FoundAct> verb(ActSentence sentence, int place, int from) {
        OptionalDouble promise = words.rank("promise", sentence.word(place));
        if (promise.isPresent() && leadsToVerb(sentence, place)) {
            return agreementThat(sentence, place).or(() -> promise(sentence, place, promise.getAsDouble()));
        }
        if (isNominal(sentence.word(place))) {
            return Optional.empty();
        }
        Optional<ActPhrases.Found> phrase = phrases.at(sentence, place, Phrase.Form.COMMUNIQUE);
        boolean repeats = phrase.isPresent() && phrase.get().phrase().axis() == Axis.COG;
        if (repeats && sentence.word(place).endsWith("ed") && isReadiness(sentence, place + 1)) {
            return readiness(sentence, place, place + 1);
        }
        return phrase.map(found -> FoundAct.of(
                from,
                place + found.length() - 1,
                found.phrase().axis(),
                found.phrase().rank()));
    }

    private static boolean leadsToVerb(ActSentence sentence, int at) {
        return AFTER_PROMISE.contains(sentence.word(at + 1))
                || sentence.word(at + 1).endsWith("ly") && sentence.word(at + 2).equals("to");
    }

    /** From "will" or "commit" to the verb that says what is promised. */
    private Optional<FoundAct> promise(ActSentence sentence, int place, double rank) {
        int last = place;
        boolean negated = false;
        boolean continued = false;
        for (int at = place + 1; at < sentence.size() && at <= place + REACH; at++) {
            String word = sentence.word(at);
            if (sentence.isAfterComma(at) && !words.is("passed", word)) {
                break;
            }
            last = at;
            negated |= words.is("not", word);
            continued |= word.startsWith("continu");
            boolean light = words.is("passed", word)
                    || words.is("promise", word)
                    || words.is("not", word)
                    || words.is("be", word)
                    || word.equals("ourselves")
                    || word.equals("themselves");
            if (!light) {
                break;
            }
        }
        return Optional.of(new FoundAct(place, last, Axis.COM, continued ? CONTINUING : rank, negated, null));
    }

    /** An act begins with the adverbs and auxiliaries of its verb. */
    private int firstOf(ActSentence sentence, int from, int verb) {
        for (int at = from; at < verb; at++) {
            boolean auxiliary = words.is("be", sentence.word(at))
                    || words.is("not", sentence.word(at))
                    || words.is("adverb", sentence.word(at))
                    || sentence.word(at).startsWith("remain")
                    || sentence.word(at).startsWith("continu");
            if (auxiliary) {
                return at;
            }
        }
        return verb;
    }
}

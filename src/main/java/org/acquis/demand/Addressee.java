package org.acquis.demand;

import java.util.Set;
import org.acquis.language.Months;
import org.acquis.statement.Axis;
import org.jspecify.annotations.Nullable;

/** Reads from the words after an act who is addressed, as the text says it. */
final class Addressee {

    private static final Set<String> SKIPPED = Set.of("on", "upon", "to", "for", "with", "once", "more");
    private static final Set<String> CONNECTIVES = Set.of("regard", "context", "respect", "end", "connection");
    private static final Set<String> ADVERBIAL = Set.of(
            "for",
            "in",
            "with",
            "upon",
            "pursuant",
            "as",
            "during",
            "without",
            "until",
            "from",
            "by",
            "at",
            "if",
            "when",
            "subject",
            "notwithstanding",
            "beginning",
            "after",
            "within");
    private static final Set<String> BEFORE_DATE = Set.of("on", "from", "by", "until", "before");
    private static final Set<String> ENDS_NOUN = Set.of(
            "to", "that", "which", "who", "when", "where", "if", "whose", "pursuant", "not", "through", "may", "while");
    private static final Set<String> INSIDE_NOUN = Set.of(
            "of", "in", "for", "from", "with", "by", "between", "among", "under", "on", "at", "against", "within");
    private static final Set<String> OF_WHOM = Set.of("by", "between", "among", "of", "amongst");
    private static final Set<String> EMPOWERS = Set.of(
            "authorize",
            "authorise",
            "request",
            "mandate",
            "invite",
            "direct",
            "ask",
            "call",
            "instruct",
            "empower",
            "entrust");
    private static final Set<String> NEEDS = Set.of(
            "importance",
            "need",
            "necessity",
            "responsibility",
            "obligation",
            "urgency",
            "duty",
            "obligations",
            "responsibilities");
    private static final int MOST_WORDS = 30;
    private static final int NEED_REACH = 7;

    private final ActWords words;

    Addressee(ActWords words) {
        this.words = words;
    }

    /** @param next place of the first word of the next act, or the number of words */
    @Nullable
    String of(ActSentence sentence, FoundAct act, int next) {
        if (act.addressee() != null) {
            return act.addressee().isEmpty() ? null : act.addressee();
        }
        return switch (act.axis()) {
            case DIR, DEC -> asked(sentence, act, next);
            case COG -> needed(sentence, act, next);
            default -> null;
        };
    }

    private @Nullable String asked(ActSentence sentence, FoundAct act, int next) {
        int at = act.last() + 1;
        while (at < next
                && (words.is("adverb", sentence.word(at))
                        || SKIPPED.contains(sentence.word(at))
                        || isConnective(sentence, at))) {
            at++;
        }
        if (at >= next) {
            return null;
        }
        if (sentence.word(at).equals("that")) {
            return afterThat(sentence, at + 1, next, false);
        }
        if (EMPOWERS.contains(sentence.word(at))) {
            int object = at + 1;
            return noun(sentence, SKIPPED.contains(sentence.word(object)) ? object + 1 : object, next);
        }
        if (EMPOWERS.contains(sentence.word(act.last()))) {
            return noun(sentence, at, next);
        }
        if (act.axis() == Axis.DEC && sentence.word(at - 1).equals("to")) {
            return null;
        }
        @Nullable String who = noun(sentence, at, next, isUpon(sentence.word(at - 1)));
        boolean wished = sentence.word(at - 1).equals("for") && who != null;
        return wished && !isFollowedByTo(sentence, at, next) ? null : who;
    }

    /** "in this regard", "to that end": passed over between the verb and who is addressed. */
    private static boolean isConnective(ActSentence sentence, int at) {
        for (int k = at; k < at + 3; k++) {
            if (CONNECTIVES.contains(sentence.word(k))) {
                String before = sentence.word(k - 1);
                return before.equals("this") || before.equals("that");
            }
        }
        return false;
    }

    /** Who stands between "that" and the verb: "that all Member States shall", "that the Panel report". */
    private @Nullable String afterThat(ActSentence sentence, int from, int next, boolean modalNeeded) {
        int subject = from;
        if (subject < next && (sentence.isAfterComma(subject) || ADVERBIAL.contains(sentence.word(subject)))) {
            subject = afterComma(sentence, subject + 1, next);
        }
        subject = pastDate(sentence, subject, next);
        int end = Math.min(next, subject + MOST_WORDS);
        for (int at = subject + 1; at < end; at++) {
            String word = sentence.word(at);
            boolean modal = words.is("ought", word) || words.is("will", word) || sentence.isMay(at);
            boolean bare = !modalNeeded && isBareVerb(sentence, at);
            if (modal || bare) {
                boolean passive = sentence.word(at + 1).equals("be") && modal;
                int last = nounEnd(sentence, subject, at);
                return passive ? null : named(sentence, subject, last);
            }
        }
        return null;
    }

    /** "that on 3 May 2013 all States shall": past the day that stands before who is asked. */
    private static int pastDate(ActSentence sentence, int from, int next) {
        int at = from;
        if (BEFORE_DATE.contains(sentence.word(from))) {
            at++;
            while (at < next && isOfDate(sentence.word(at))) {
                at++;
            }
        }
        return at > from + 1 && at < next ? at : from;
    }

    private static boolean isOfDate(String word) {
        return Character.isDigit(word.charAt(0)) || Months.number(word).isPresent();
    }

    private boolean isBareVerb(ActSentence sentence, int at) {
        String word = sentence.word(at);
        String before = sentence.word(at - 1);
        boolean verb = word.equals("not") || words.is("bare", word) || isVerbAdverb(sentence, at);
        return verb && !before.equals("the") && !before.equals("and") && !before.equals("of") && !before.equals("a");
    }

    private boolean isVerbAdverb(ActSentence sentence, int at) {
        return sentence.word(at).endsWith("ly") && words.is("bare", sentence.word(at + 1));
    }

    private static int afterComma(ActSentence sentence, int from, int next) {
        for (int at = from; at < next; at++) {
            if (sentence.isAfterComma(at)) {
                return at;
            }
        }
        return from - 1;
    }

    /** "called for Russia to withdraw" addresses Russia; "called for a government" addresses nobody. */
    private boolean isFollowedByTo(ActSentence sentence, int from, int next) {
        int last = nounEnd(sentence, from, Math.min(next, from + MOST_WORDS));
        return sentence.word(last + 1).equals("to");
    }

    private static boolean isUpon(String word) {
        return word.equals("on") || word.equals("upon");
    }

    private @Nullable String noun(ActSentence sentence, int from, int next) {
        return noun(sentence, from, next, false);
    }

    /**
     * The noun at a place, where it can be addressed.
     *
     * @param upon whether "on" or "upon" shows that it is addressed
     */
    private @Nullable String noun(ActSentence sentence, int from, int next, boolean upon) {
        if (from >= next || INSIDE_NOUN.contains(sentence.word(from))) {
            return from < next && OF_WHOM.contains(sentence.word(from)) ? noun(sentence, from + 1, next) : null;
        }
        int last = nounEnd(sentence, from, Math.min(next, from + MOST_WORDS));
        return named(sentence, from, last, upon);
    }

    /** The last word of the noun that begins at a place. */
    private int nounEnd(ActSentence sentence, int from, int end) {
        int at = from + 1;
        while (at < end
                && !ENDS_NOUN.contains(sentence.word(at))
                && !(sentence.isAfterComma(at)
                        && !isListOfNames(sentence, from, at)
                        && !isListOfAdjectives(sentence, from, at))
                && !sentence.gapBefore(at).contains(":")) {
            at++;
        }
        return at - 1;
    }

    /** "Member States, regional organizations and civil society to": nouns joined by commas before the verb. */
    private boolean isListOfNames(ActSentence sentence, int from, int at) {
        return at - from <= 3
                && words.is("live", sentence.word(at - 1))
                && words.is("live", sentence.word(at + 1))
                && !sentence.word(at).equals("to");
    }

    /** "non-governmental, charitable and religious organizations": adjectives joined by commas before their noun. */
    private static boolean isListOfAdjectives(ActSentence sentence, int from, int at) {
        String word = sentence.word(at - 1);
        boolean first = at - from == 1 && (word.endsWith("al") || word.endsWith("ic"));
        return (first || word.startsWith("non-"))
                && at - from <= 3
                && !sentence.word(at).equals("to");
    }

    private @Nullable String named(ActSentence sentence, int from, int last) {
        return named(sentence, from, last, false);
    }

    private @Nullable String named(ActSentence sentence, int from, int last, boolean upon) {
        if (last < from) {
            return null;
        }
        if (sentence.word(from).equals("them") || sentence.word(from).equals("it")) {
            return sentence.word(from).equals("them") ? meant(sentence, from) : null;
        }
        int head = head(sentence, from, last);
        String headWord = singularKnown(sentence.word(head));
        boolean followed =
                sentence.word(last + 1).equals("to") || sentence.word(last + 1).equals("not");
        boolean live =
                upon || words.is("live", headWord) || sentence.isCapitalised(head) || sentence.isCapitalised(from + 1);
        if (!live && last > head) {
            int within = words.is("doing", headWord) ? within(sentence, head + 1, last) : -1;
            return within < 0 ? null : named(sentence, within, last);
        }
        boolean infinitive = followed
                && (words.is("bare", sentence.word(last + 2)) || words.is("doing-less", sentence.word(last + 2)));
        boolean dead = words.is("dead", headWord) || words.is("dead", sentence.word(from));
        boolean gerund = sentence.word(from).endsWith("ing") && from == head;
        return !dead && !gerund && (live || infinitive)
                ? sentence.text(sentence.start(from), sentence.end(last)).strip()
                : null;
    }

    private static String singularKnown(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** The head of a noun: its last word before a preposition. */
    private static int head(ActSentence sentence, int from, int last) {
        for (int at = from + 1; at <= last; at++) {
            boolean adjective =
                    sentence.word(at).equals("concerned") || sentence.word(at).equals("involved");
            if (INSIDE_NOUN.contains(sentence.word(at)) || adjective || sentence.isAfterComma(at)) {
                return at - 1;
            }
        }
        return last;
    }

    /** "the efforts by all States", "cooperation between Member States": who makes them. */
    private static int within(ActSentence sentence, int from, int last) {
        for (int at = from; at < last; at++) {
            if (OF_WHOM.contains(sentence.word(at))) {
                return at + 1;
            }
        }
        return -1;
    }

    /** The last plural noun with a determiner before "them". */
    private static @Nullable String meant(ActSentence sentence, int pronoun) {
        for (int at = pronoun - 1; at > 1; at--) {
            if (sentence.word(at).endsWith("s") && sentence.word(at).length() > 4) {
                for (int from = at - 1; from >= 0 && from >= at - 4; from--) {
                    String word = sentence.word(from);
                    if (word.equals("our") || word.equals("all") || word.equals("the") || word.equals("other")) {
                        return sentence.text(sentence.start(from), sentence.end(at));
                    }
                }
            }
        }
        return null;
    }

    /** "the need for all States to", "the responsibility of the Government", "the authorities' responsibility". */
    private @Nullable String needed(ActSentence sentence, FoundAct act, int next) {
        int from = act.last();
        for (int at = from; at < Math.min(next, from + NEED_REACH + 3); at++) {
            if (NEEDS.contains(sentence.word(at))) {
                boolean owned = at > from + 1 && isPossessive(sentence, at);
                if (owned) {
                    return owner(sentence, from + 1, at - 1);
                }
                String link = sentence.word(at + 1);
                if (link.equals("that")) {
                    return afterThat(sentence, at + 2, next, false);
                }
                return link.equals("of") || link.equals("for") ? noun(sentence, at + 2, next) : null;
            }
        }
        return sentence.word(from + 1).equals("that") ? afterThat(sentence, from + 2, next, true) : null;
    }

    private static boolean isPossessive(ActSentence sentence, int at) {
        String before = sentence.word(at - 1);
        String gap = sentence.gapBefore(at);
        return before.endsWith("'s") || gap.contains("\u2019") || gap.contains("'");
    }

    private static @Nullable String owner(ActSentence sentence, int from, int last) {
        if (last < from) {
            return null;
        }
        String who = sentence.text(sentence.start(from), sentence.end(last));
        return who.endsWith("'s") || who.endsWith("\u2019s") ? who.substring(0, who.length() - 2) : who;
    }
}

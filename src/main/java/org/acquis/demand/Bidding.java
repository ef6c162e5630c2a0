package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.acquis.statement.Axis;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say themselves who shall do what, with no verb of an organ or a meeting: "All States shall prevent", "States are
 * called upon to take", "all sides should refrain".
 */
final class Bidding {

    private static final int REACH = 18;
    private static final int MOST_SUBJECT_WORDS = 18;
    private static final double PROMISED = 2;

    private final ActWords words;

    Bidding(ActWords words) {
        this.words = words;
    }

    List<FoundAct> in(ActSentence sentence) {
        List<FoundAct> acts = new ArrayList<>();
        int subject = 0;
        for (int at = 1; at < sentence.size() && (acts.isEmpty() ? at <= REACH + introduction(sentence) : true); at++) {
            OptionalDouble ought = words.rank("ought", sentence.word(at));
            OptionalDouble bound = words.is("be", sentence.word(at))
                    ? words.rank("bound", sentence.word(at + 1))
                    : OptionalDouble.empty();
            boolean promised = words.is("will", sentence.word(at))
                    && !sentence.word(at).equals("shall")
                    && (sentence.word(at + 1).equals("be") || sentence.word(0).equals("our"))
                    && acts.isEmpty();
            if (promised && isMain(sentence, subject, at)) {
                acts.add(new FoundAct(at, verb(sentence, at), Axis.COM, PROMISED, false, null));
                subject = at + 1;
            } else if (ought.isPresent() && isMain(sentence, subject, at)) {
                acts.add(act(sentence, subject, at, verb(sentence, at), ought.getAsDouble()));
                subject = at + 1;
            } else if (bound.isPresent() && leads(sentence, at + 2) && isMain(sentence, subject, at)) {
                acts.add(act(
                        sentence, subject, at, at + (sentence.word(at + 2).equals("to") ? 1 : 2), bound.getAsDouble()));
                subject = at + 2;
            } else if (!acts.isEmpty()
                    && sentence.word(at).equals("that")
                    && sentence.word(at - 1).equals("and")) {
                subject = at + 1;
            }
        }
        return acts;
    }

    /** "the plan, which the authorities were called upon to carry out": who is asked stands before a passive. */
    Optional<FoundAct> passive(ActSentence sentence, int at) {
        boolean finite = words.is("be", sentence.word(at)) && !sentence.word(at).equals("been") && at > 0;
        int verb = at + 1;
        while (words.is("adverb", sentence.word(verb))) {
            verb++;
        }
        OptionalDouble rank = finite ? words.rank("bound", sentence.word(verb)) : OptionalDouble.empty();
        boolean upon = sentence.word(verb + 1).equals("upon")
                || sentence.word(verb + 1).equals("on");
        int to = upon ? verb + 2 : verb + 1;
        boolean asks = sentence.word(to).equals("to") || sentence.word(to).equals("not");
        if (rank.isEmpty() || !asks) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0
                && at - from < MOST_SUBJECT_WORDS
                && !sentence.isAfterComma(from)
                && !words.is("unsaid", sentence.word(from - 1))
                && !sentence.word(from - 1).equals("and")) {
            from--;
        }
        String who = from < at ? sentence.text(sentence.start(from), sentence.end(at - 1)) : "";
        return Optional.of(new FoundAct(
                at,
                upon ? verb + 1 : verb,
                Axis.DIR,
                rank.getAsDouble(),
                false,
                who.isEmpty() ? null : named(sentence, from, at, who)));
    }

    /** How many words stand before the subject: "In order to ensure compliance with this paragraph, all States ...". */
    private static int introduction(ActSentence sentence) {
        int last = 0;
        for (int at = 1; at < Math.min(sentence.size(), 3 * REACH); at++) {
            if (sentence.isAfterComma(at)) {
                last = at;
            }
        }
        return startsWithAdverbial(sentence) ? last : 0;
    }

    private static boolean startsWithAdverbial(ActSentence sentence) {
        return switch (sentence.word(0)) {
            case "in",
                    "to",
                    "for",
                    "with",
                    "at",
                    "on",
                    "upon",
                    "consistent",
                    "pursuant",
                    "without",
                    "under",
                    "as",
                    "during",
                    "following",
                    "after",
                    "before" -> true;
            default -> false;
        };
    }

    private static boolean leads(ActSentence sentence, int at) {
        String word = sentence.word(at);
        return word.equals("to") || word.equals("upon") || word.equals("on");
    }

    /** Whether the words between subject and modal are a plain subject, with no clause among them. */
    private boolean isMain(ActSentence sentence, int from, int modal) {
        int subject = subject(sentence, from, modal);
        if (sentence.word(subject + 1).equals("which") && isAside(sentence, subject)) {
            return false;
        }
        for (int at = subject; at < modal; at++) {
            String word = sentence.word(at);
            boolean relative = from == 0 && at > subject && word.equals("which")
                    || at == subject + 1 && sentence.word(subject).equals("those");
            if (words.is("unsaid", word) && !relative) {
                return false;
            }
        }
        boolean joined = from > 0 && subject == from && !sentence.word(from - 1).equals("that");
        return modal > subject && modal - subject <= MOST_SUBJECT_WORDS && !joined;
    }

    /** The subject begins after the last comma of an introduction. */
    private int subject(ActSentence sentence, int from, int modal) {
        int subject = from;
        for (int at = from + 1; at < modal; at++) {
            if (sentence.gapBefore(at).contains(";") || sentence.gapBefore(at).contains(":")) {
                subject = at;
            }
        }
        if (subject > from) {
            return subject;
        }
        if (from == 0 && (startsWithAdverbial(sentence) || isOrdinal(sentence))) {
            for (int at = 1; at < modal; at++) {
                if (sentence.isAfterComma(at) && !isAside(sentence, at)) {
                    subject = at;
                }
            }
        }
        return subject;
    }

    /** "the Panel, with the help of the Secretariat, shall": what stands between commas after the subject is not who is asked. */
    private static boolean isAside(ActSentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "with", "in", "through", "by", "under", "as", "including", "where", "if" -> true;
            default -> false;
        };
    }

    private static boolean isOrdinal(ActSentence sentence) {
        return sentence.size() > 1 && sentence.isAfterComma(1);
    }

    private static int verb(ActSentence sentence, int modal) {
        int at = modal + 1;
        if (at < sentence.size() && sentence.isAfterComma(at)) {
            at = closingComma(sentence, at);
        }
        while (at + 1 < sentence.size()
                && (sentence.word(at).endsWith("ly")
                        || sentence.word(at).equals("not")
                        || sentence.word(at).equals("also")
                        || sentence.word(at).equals("no")
                        || sentence.word(at).equals("longer")
                        || sentence.word(at).equals("to")
                        || sentence.word(at).equals("be"))) {
            at++;
        }
        return Math.min(at, sentence.size() - 1);
    }

    /** "shall, in accordance with their legal processes, freeze": the word after what stands between commas. */
    private static int closingComma(ActSentence sentence, int from) {
        for (int at = from + 1; at < sentence.size(); at++) {
            if (sentence.isAfterComma(at)) {
                return at;
            }
        }
        return from;
    }

    private FoundAct act(ActSentence sentence, int from, int modal, int last, double rank) {
        int subject = subject(sentence, from, modal);
        int end = subject + 1;
        while (end < modal && !(sentence.isAfterComma(end) && isAside(sentence, end))) {
            end++;
        }
        String who =
                sentence.text(sentence.start(subject), sentence.end(end - 1)).strip();
        boolean passive = sentence.word(modal + 1).equals("be");
        return new FoundAct(modal, last, Axis.DIR, rank, false, passive ? null : named(sentence, subject, modal, who));
    }

    private @Nullable String named(ActSentence sentence, int subject, int modal, String who) {
        int head = subject;
        while (head + 1 < modal && !isPreposition(sentence.word(head + 1))) {
            head++;
        }
        boolean dead = words.is("dead", sentence.word(head)) || words.is("dead", sentence.word(subject));
        return dead ? "" : who;
    }

    private static boolean isPreposition(String word) {
        return word.equals("of") || word.equals("in") || word.equals("for") || word.equals("on") || word.equals("to");
    }
}

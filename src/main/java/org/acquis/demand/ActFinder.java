package org.acquis.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Sentences;
import org.acquis.language.Span;
import org.acquis.language.Token;
import org.acquis.language.Words;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/**
 * Finds the speech acts of a clause. In the manner of resolutions a clause opens with its act and joins others by "and"; in the
 * manner of leaders and press reports an act follows a subject such as "we" or "the ministers".
 */
final class ActFinder {

    private static final Set<String> SUBJECTS = Set.of(
            "we",
            "leaders",
            "ministers",
            "participants",
            "group",
            "council",
            "members",
            "they",
            "g7",
            "co-chairs",
            "cochairs",
            "parties",
            "governments",
            "countries",
            "eu",
            "union",
            "conference",
            "meeting",
            "chair",
            "envoys",
            "nations",
            "states",
            "delegates",
            "committee",
            "assembly",
            "initiative",
            "sides",
            "president",
            "secretary",
            "statement",
            "communique",
            "communiqué");
    private static final Set<String> PASSED_OVER = Set.of(
            "also",
            "further",
            "again",
            "today",
            "once",
            "more",
            "therefore",
            "fully",
            "deeply",
            "strongly",
            "firmly",
            "solemnly",
            "unequivocally",
            "collectively",
            "jointly",
            "remain",
            "continue",
            "to",
            "are",
            "is",
            "were",
            "was",
            "have",
            "has",
            "had",
            "been",
            "be",
            "thus",
            "now",
            "both",
            "all",
            "gravely",
            "seriously",
            "warmly",
            "urgently",
            "particularly",
            "likewise",
            "together",
            "would",
            "like",
            "must",
            "friday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "saturday",
            "sunday",
            "and",
            "in",
            "the",
            "strongest",
            "terms",
            "additionally");
    private static final Set<String> ADVERBS = Set.of(
            "also",
            "further",
            "strongly",
            "deeply",
            "gravely",
            "firmly",
            "solemnly",
            "again",
            "seriously",
            "unequivocally",
            "fully",
            "warmly",
            "urgently",
            "once",
            "more");
    private static final Set<String> ADDRESSING =
            Set.of("on", "upon", "all", "of", "to", "by", "for", "other", "urged", "urges", "urge");
    private static final Set<String> WILL = Set.of("will", "shall");
    private static final Set<String> PROMISES = Set.of(
            "commit",
            "committed",
            "commits",
            "pledge",
            "pledged",
            "pledges",
            "undertake",
            "undertook",
            "resolve",
            "resolved",
            "intend",
            "intends",
            "intended",
            "determined",
            "ready",
            "prepared",
            "agree",
            "agreed",
            "promise",
            "promised",
            "plan",
            "aim",
            "vow",
            "vowed",
            "redouble",
            "reassured");
    /** Verbs by which reports say what a meeting asked or promised. */
    private static final Set<String> REPORTED = Set.of(
            "called",
            "urged",
            "demanded",
            "agreed",
            "pledged",
            "warned",
            "appealed",
            "calls",
            "urges",
            "demands",
            "agrees",
            "pledges",
            "recommended",
            "recommends",
            "vowed",
            "threatened");

    private static final Set<String> NO_FINITE_VERB_AFTER = Set.of(
            "be",
            "been",
            "was",
            "were",
            "is",
            "are",
            "being",
            "the",
            "a",
            "an",
            "its",
            "their",
            "to",
            "and",
            "of",
            "for",
            "new",
            "repeated",
            "international",
            "these",
            "such",
            "earlier",
            "renewed",
            "made",
            "with",
            "growing",
            "those",
            "all");

    private static final int REACH = 7;
    private static final double WILL_RANK = 3;
    private static final double PROMISE_RANK = 4;
    private static final double SHALL_RANK = 8;

    private final ActPhrases phrases;

    ActFinder(PhraseList list) {
        phrases = new ActPhrases(list);
    }

    /** The acts that a clause itself performs, in order. */
    List<Act> acts(Clause clause) {
        String text = clause.text();
        List<Act> acts = new ArrayList<>();
        for (Span sentence : Sentences.split(text)) {
            acts.addAll(new Sentence(text, sentence, clause.role(), acts.isEmpty()).acts());
        }
        return acts;
    }

    /** One sentence and the words of it. */
    private final class Sentence {
        private final String text;
        private final Span span;
        private final Role role;
        private final boolean first;
        private final List<Token> words = new ArrayList<>();
        private final List<String> lower = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
        private final List<Act> acts = new ArrayList<>();

        private Sentence(String text, Span span, Role role, boolean first) {
            this.text = text;
            this.span = span;
            this.role = role;
            this.first = first;
            for (Token token : Words.tokens(span.of(text))) {
                if (token.word()) {
                    words.add(token);
                    lower.add(Words.fold(token.text()));
                    stems.add(ActPhrases.stem(Words.fold(token.text())));
                }
            }
        }

        private List<Act> acts() {
            int place = 0;
            int opening = opening();
            while (place < words.size()) {
                int end = place == opening ? opened(place) : 0;
                if (end == 0 && isSubject(place) && !isResolution()) {
                    end = afterSubject(place);
                }
                if (end == 0 && !acts.isEmpty() && isJoined(place)) {
                    end = joined(place);
                }
                if (end == 0 && isPast(place)) {
                    end = phrase(place, place, Phrase.Form.COMMUNIQUE);
                }
                place = Math.max(place + 1, end);
            }
            if (acts.isEmpty() && role == Role.OPERATIVE) {
                bidden();
            }
            return acts;
        }

        /** A sub-paragraph that says itself who shall do what: "All States shall prevent". */
        private void bidden() {
            int shall = lower.indexOf("shall");
            if (shall > 0 && shall <= 2 * REACH && shall + 1 < words.size()) {
                int verb = shall + 1;
                String who = text.substring(
                                span.start(), span.start() + words.get(shall).start())
                        .strip();
                int start = span.start() + words.get(shall).start();
                int end = span.start() + words.get(verb).end();
                acts.add(new Act(text.substring(start, end), Axis.DIR, SHALL_RANK, who, start, end));
            }
        }

        private boolean isResolution() {
            return role == Role.OPERATIVE || role == Role.PREAMBULAR;
        }

        /** The first word that may open a clause: adverbs before the verb belong to the act. */
        private int opening() {
            return first || isResolution() ? 0 : -1;
        }

        private int opened(int place) {
            int at = place;
            while (at < words.size()
                    && ADVERBS.contains(lower.get(at))
                    && phrases.at(stems, at, form()).isEmpty()) {
                at++;
            }
            if (at >= words.size() || !isVerbForm(at)) {
                return 0;
            }
            return phrase(at, place, form());
        }

        private Phrase.Form form() {
            return role == Role.PREAMBULAR
                    ? Phrase.Form.PP
                    : role == Role.OPERATIVE ? Phrase.Form.OP : Phrase.Form.COMMUNIQUE;
        }

        /** A noun such as "call" or "support" opens no clause unless it is inflected as a verb. */
        private boolean isVerbForm(int place) {
            String word = lower.get(place);
            boolean inflected = word.endsWith("s") || word.endsWith("ing") || word.endsWith("ed");
            return !isResolution() || inflected || place == 0;
        }

        /** "calls on all States": who is addressed does not speak. */
        private boolean isSubject(int place) {
            String before = place == 0 ? "" : lower.get(place - 1);
            return SUBJECTS.contains(lower.get(place))
                    && (lower.get(place).equals("we") || !ADDRESSING.contains(before));
        }

        private int afterSubject(int subject) {
            for (int at = subject + 1; at < words.size() && at <= subject + REACH; at++) {
                String word = lower.get(at);
                if (WILL.contains(word)) {
                    return isWe(subject) ? promise(at, WILL_RANK) : 0;
                }
                if (PROMISES.contains(word) && leadsToVerb(at)) {
                    return promise(at, PROMISE_RANK);
                }
                Optional<ActPhrases.Found> found = phrases.at(stems, at, Phrase.Form.COMMUNIQUE);
                if (found.isPresent() && !(word.endsWith("ing") && !isWe(subject))) {
                    return phrase(at, firstAdverb(subject + 1, at), Phrase.Form.COMMUNIQUE);
                }
                boolean toDo = word.equals("to") && !isWe(subject);
                if (toDo || !PASSED_OVER.contains(word) && !isListed(subject, at)) {
                    return 0;
                }
            }
            return 0;
        }

        private boolean isWe(int subject) {
            String word = lower.get(subject);
            return word.equals("we")
                    || word.equals("g7")
                    || word.equals("leaders")
                    || word.equals("members")
                    || word.equals("participants")
                    || word.equals("countries")
                            && subject > 0
                            && lower.get(subject - 1).equals("our")
                    || word.equals("governments")
                            && subject > 0
                            && lower.get(subject - 1).equals("our");
        }

        /** "We, the Leaders of the Group of Seven, commend": an apposition after the subject is passed over. */
        private boolean isListed(int subject, int at) {
            int from = span.start() + words.get(subject).end();
            int to = span.start() + words.get(at).start();
            return lower.get(subject).equals("we")
                    && text.substring(from, Math.min(to, from + 3)).startsWith(",");
        }

        private boolean leadsToVerb(int at) {
            String next = at + 1 < words.size() ? lower.get(at + 1) : "";
            return next.equals("to")
                    || next.equals("ourselves")
                    || next.equals("that")
                    || next.equals("in")
                    || next.equals("not");
        }

        private int firstAdverb(int from, int verb) {
            for (int at = from; at < verb; at++) {
                if (ADVERBS.contains(lower.get(at))) {
                    return at;
                }
            }
            return verb;
        }

        /** A later act of the same subject: after "and" or a comma. */
        private boolean isJoined(int place) {
            if (place == 0) {
                return false;
            }
            String before = lower.get(place - 1);
            int gapFrom = span.start() + words.get(place - 1).end();
            String gap = text.substring(gapFrom, span.start() + words.get(place).start());
            boolean adverb = ADVERBS.contains(before)
                    && place > 1
                    && lower.get(place - 2).equals("and");
            return before.equals("and") || adverb || gap.contains(",") || gap.contains(";") || gap.contains("–");
        }

        private int joined(int place) {
            String word = lower.get(place);
            if (WILL.contains(word)) {
                return promise(place, WILL_RANK);
            }
            if (PROMISES.contains(word) && leadsToVerb(place)) {
                return promise(place, PROMISE_RANK);
            }
            boolean inflected = role == Role.PREAMBULAR ? word.endsWith("ing") : word.endsWith("s");
            if (isResolution() && !inflected || !isResolution() && word.endsWith("ing")) {
                return 0;
            }
            return phrase(place, place, form());
        }

        /** A finite form with an object, as press reports and summaries have it, whoever its subject is. */
        private boolean isPast(int place) {
            String word = lower.get(place);
            if (place == 0 || isResolution() || !REPORTED.contains(word)) {
                return false;
            }
            String before = lower.get(place - 1);
            String next = place + 1 < words.size() ? lower.get(place + 1) : "";
            return !NO_FINITE_VERB_AFTER.contains(before) && !next.equals("by");
        }

        private int phrase(int verb, int from, Phrase.Form form) {
            Optional<ActPhrases.Found> found = phrases.at(stems, verb, form);
            if (found.isEmpty()) {
                return 0;
            }
            int last = verb + found.get().length() - 1;
            Phrase phrase = found.get().phrase();
            add(from, last, phrase.axis(), phrase.rank());
            return last + 1;
        }

        /** From "will" or "commit" to the verb that says what is promised. */
        private int promise(int place, double rank) {
            int last = place;
            for (int at = place + 1; at < words.size() && at <= place + REACH; at++) {
                last = at;
                String word = lower.get(at);
                if (!PASSED_OVER.contains(word)
                        && !PROMISES.contains(word)
                        && !word.equals("not")
                        && !word.equals("working")) {
                    break;
                }
            }
            add(place, last, Axis.COM, rank);
            return last + 1;
        }

        private void add(int from, int last, Axis axis, double rank) {
            int start = span.start() + words.get(from).start();
            int end = span.start() + words.get(last).end();
            String verb = text.substring(start, end);
            String addressee = axis == Axis.DIR || axis == Axis.DEC ? Addressee.after(text, end, span.end()) : null;
            acts.add(new Act(verb, axis, rank, addressee, start, end));
        }
    }
}

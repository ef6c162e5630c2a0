package org.acquis.demand;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in the sentences of a report, and remembers who spoke last for "he" and "it". */
final class Speakers {

    private static final Set<String> STATEMENT_WORDS = Set.of(
            "statement",
            "communique",
            "communiqué",
            "declaration",
            "conclusions",
            "meeting",
            "participants",
            "summit",
            "talks");
    private static final int HEAD_WORDS = 4;
    private static final int MOST_WORDS = 16;
    private static final String UNNAMED = "not named";

    private final ActWords words;
    private String person = UNNAMED;
    private String body = UNNAMED;
    private final Set<String> people = new HashSet<>();

    Speakers(ActWords words) {
        this.words = words;
    }

    /** Who stands as subject before a verb; "he" and "it" are those who spoke last. */
    @Nullable
    String before(ActSentence sentence, int verb) {
        int end = verb;
        while (end > 0 && (words.is("weekday", sentence.word(end - 1)) || words.is("have", sentence.word(end - 1)))) {
            end--;
        }
        boolean joined = end > 0 && sentence.word(end - 1).equals("and");
        int start = joined ? afterIntroduction(sentence, end) : start(sentence, end);
        if (start >= end) {
            return null;
        }
        return named(sentence, start, stop(sentence, start, end));
    }

    /** Who stands after a verb: "said the source". */
    @Nullable
    String after(ActSentence sentence, int verb) {
        int start = verb + 1;
        boolean named = start < sentence.size()
                && !sentence.isAfterComma(start)
                && (sentence.isCapitalised(start) || sentence.word(start).equals("the"));
        return named ? named(sentence, start, stop(sentence, start, sentence.size())) : null;
    }

    /** Remembers the subject of a sentence in which nobody speaks. */
    void note(ActSentence sentence) {
        int start = afterIntroduction(sentence, sentence.size());
        boolean subject =
                start < sentence.size() && isSubjectStart(sentence, start) && !isPronoun(sentence.word(start));
        if (subject) {
            named(sentence, start, stop(sentence, start, sentence.size()));
        }
    }

    private boolean isPronoun(String word) {
        return words.is("pronoun-person", word) || words.is("pronoun-group", word);
    }

    /** The subject begins after what introduces the sentence, or after the last break before the verb. */
    private int start(ActSentence sentence, int end) {
        int start = afterIntroduction(sentence, end);
        for (int at = start + 1; at < end; at++) {
            boolean breaks = words.is("clause-break", sentence.word(at - 1))
                    && !sentence.word(at - 1).equals("who");
            boolean closes = sentence.gapBefore(at).contains("\u201d")
                    || sentence.gapBefore(at).contains("\"");
            boolean name = sentence.isAfterComma(at) && sentence.isCapitalised(at) && !isSubjectStart(sentence, start);
            if (breaks && isSubjectStart(sentence, at) || closes || name) {
                start = at;
            }
        }
        return start;
    }

    private int afterIntroduction(ActSentence sentence, int end) {
        if (sentence.size() > 0 && words.is("intro", sentence.word(0))) {
            for (int at = end - 1; at > 0; at--) {
                if (sentence.isAfterComma(at) && isSubjectStart(sentence, at)) {
                    return at;
                }
            }
        }
        return 0;
    }

    private boolean isSubjectStart(ActSentence sentence, int at) {
        String word = sentence.word(at);
        boolean pronoun = words.is("pronoun-person", word) || words.is("pronoun-group", word);
        return (sentence.isCapitalised(at) || word.equals("the") || pronoun) && !words.is("intro", word);
    }

    /** The subject ends before a comma or its verb: "Foreign Minister Koichiro Genba, who chaired the talks, said". */
    private int stop(ActSentence sentence, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            String word = sentence.word(at);
            boolean verb = words.is("have", word)
                    || words.is("be", word)
                    || words.is("says", word) && !sentence.isCapitalised(at)
                    || words.is("finite", word)
                    || word.endsWith("ed") && !sentence.isCapitalised(at)
                    || words.is("weekday", word) && sentence.isCapitalised(at);
            if (sentence.isAfterComma(at) || verb || words.is("intro", word) && !word.equals("in")) {
                return at;
            }
        }
        return end;
    }

    private String named(ActSentence sentence, int start, int stop) {
        String first = sentence.word(start);
        if (words.is("pronoun-person", first)) {
            return person;
        }
        if (words.is("pronoun-group", first)) {
            return body;
        }
        int from = Math.max(start, stop - MOST_WORDS);
        String name =
                sentence.text(sentence.start(from), sentence.end(stop - 1)).strip();
        if (isTitled(sentence, stop)) {
            people.add(name);
        }
        remember(sentence, from, stop, name);
        return name;
    }

    /** "Ada Quill, spokeswoman for the Chair, said": what somebody is follows the name. */
    private boolean isTitled(ActSentence sentence, int stop) {
        boolean titled = false;
        for (int at = stop; at < Math.min(stop + HEAD_WORDS, sentence.size()) && sentence.isAfterComma(stop); at++) {
            titled |= words.is("title", sentence.word(at));
        }
        return titled;
    }

    private void remember(ActSentence sentence, int from, int stop, String name) {
        if (voice(name) == Position.Voice.PERSON) {
            person = fuller(name);
        } else if (stop - from <= MOST_WORDS) {
            body = name;
            boolean surname = stop - from == 1 && sentence.isCapitalised(from);
            person = surname ? fuller(name) : person;
        }
    }

    /** A surname alone means the person named before with more words. */
    private String fuller(String name) {
        return isPartOf(person, name) ? person : name;
    }

    /** A surname alone is the person whose full name was given last. */
    String known(String name) {
        return fuller(name);
    }

    /** Whether a name is of a person, of a body, or of the statement itself. */
    Position.Voice voice(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        String[] parts = lower.split("[^\\p{L}]+");
        for (int at = 0; at < Math.min(parts.length, HEAD_WORDS); at++) {
            if (STATEMENT_WORDS.contains(parts[at])) {
                return Position.Voice.STATEMENT;
            }
        }
        boolean titled = java.util.Arrays.stream(lower.split("[^\\p{L}]+")).anyMatch(word -> words.is("title", word));
        return titled || people.contains(name) || isPartOf(person, name) ? Position.Voice.PERSON : Position.Voice.BODY;
    }

    /** Whether a name is one of the words of a longer one: "Johnson", and not "Russia" of "the Russian President". */
    private static boolean isPartOf(String longer, String name) {
        return longer.contains(" ")
                && !name.contains(" ")
                && List.of(longer.split("[^\\p{L}\\p{M}-]+")).contains(name);
    }

    /** Who spoke last. */
    String lastPerson() {
        return person;
    }
}

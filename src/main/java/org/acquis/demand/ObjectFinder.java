package org.acquis.demand;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.acquis.language.Stems;

/**
 * Finds what a demand is about, as the text says it: the noun around the first word that the codebook names as an object of the type
 * ("crude oil and petroleum products", "a humanitarian pause of two hours"). Terms that are close are thus never merged.
 */
final class ObjectFinder {

    private static final Set<String> ADJECTIVES = Set.of(
            "heavy",
            "free",
            "fair",
            "crude",
            "full",
            "safe",
            "new",
            "small",
            "light",
            "other",
            "main",
            "major",
            "large",
            "armed",
            "unhindered",
            "unimpeded",
            "displaced",
            "frozen",
            "immobilised",
            "immobilized",
            "lethal",
            "broad",
            "wide",
            "own");
    private static final Pattern ADJECTIVE =
            Pattern.compile(".{2,}(?:al|ic|ous|ive|ary|ful|able|ible|ent|ant|ian|ish|less|ern)|.+-.+|\\d[\\d,.]*");
    /** Verbs with the ending of an adjective. */
    private static final Set<String> VERBS = Set.of(
            "prevent",
            "present",
            "represent",
            "implement",
            "supplement",
            "grant",
            "warrant",
            "consent",
            "give",
            "receive",
            "deprive",
            "enable",
            "deal",
            "seal",
            "reveal",
            "establish",
            "publish",
            "punish",
            "abolish",
            "concern",
            "govern",
            "refrain",
            "ensure",
            "allow",
            "provide",
            "remain",
            "cooperate",
            "comply",
            "submit",
            "take",
            "make",
            "bring",
            "adopt");

    private static final Set<String> AFTER = Set.of(
            "to",
            "from",
            "by",
            "in",
            "on",
            "at",
            "for",
            "with",
            "that",
            "which",
            "who",
            "whose",
            "whom",
            "shall",
            "must",
            "should",
            "will",
            "may",
            "is",
            "are",
            "be",
            "been",
            "was",
            "were",
            "against",
            "until",
            "unless",
            "except",
            "if",
            "as",
            "into",
            "through",
            "under",
            "within",
            "when",
            "while",
            "than",
            "not",
            "held",
            "located",
            "listed",
            "designated",
            "before",
            "after",
            "without",
            "immediately",
            "has",
            "have",
            "where",
            "via",
            "once",
            "because",
            "so",
            "can",
            "could",
            "would",
            "including",
            "out",
            "away",
            "back",
            "every",
            "step",
            "we",
            "they",
            "it",
            "between",
            "joining",
            "concerning",
            "regarding",
            "involving",
            "relating",
            "remain",
            "remains",
            "reach",
            "cannot");
    private static final Set<String> JOINS =
            Set.of("and", "or", "of", "the", "a", "an", "other", "all", "their", "its", "any");

    /** "the unity of the country, and its respect for": what is owned is another thing. */
    private static final Set<String> OWNERS = Set.of("its", "their", "our");

    /** "attacks committed by": what a participle tells of the noun is no part of it. */
    private static final Set<String> BEHIND = Set.of("by", "in", "on", "against", "from", "with", "around", "to");

    private static final int MOST_BEFORE = 3;
    private static final int MOST_AFTER = 12;

    private final Compounds compounds;

    ObjectFinder(Compounds compounds) {
        this.compounds = compounds;
    }

    /** The object of a type's demand in these words. */
    Optional<String> of(DemandType type, String words) {
        if (type.objects().isEmpty()) {
            return Optional.empty();
        }
        for (ActSentence sentence : ActSentence.of(words, word -> ActPhrases.stem(word, Stems::stem))) {
            Scope scope = Scope.of(Scope.Lead.NONE, sentence, 0, sentence.size(), compounds);
            for (Phrasing object : type.objects()) {
                int[] place = object.placeIn(scope);
                if (place.length > 0) {
                    return Optional.of(noun(sentence, place[0], place[1]));
                }
            }
        }
        return Optional.empty();
    }

    private static String noun(ActSentence sentence, int start, int end) {
        int from = start;
        while (from > 0
                && start - from < MOST_BEFORE
                && !sentence.isAfterComma(from)
                && isAdjective(sentence, from - 1)) {
            from--;
        }
        int to = end;
        while (to < sentence.size() && to - end < MOST_AFTER && goesOn(sentence, to)) {
            to++;
        }
        while (to > end && JOINS.contains(sentence.word(to - 1))) {
            to--;
        }
        return sentence.text(sentence.start(from), sentence.end(to - 1));
    }

    private static boolean isAdjective(ActSentence sentence, int at) {
        String word = sentence.word(at);
        if (VERBS.contains(word)) {
            return false;
        }
        return ADJECTIVES.contains(word) || ADJECTIVE.matcher(word).matches() || at > 0 && sentence.isCapitalised(at);
    }

    private static boolean goesOn(ActSentence sentence, int at) {
        String gap = sentence.gapBefore(at);
        boolean list = gap.contains(",") && isListed(sentence, at);
        boolean breaks =
                gap.contains(";") || gap.contains(":") || gap.contains("(") || gap.contains(")") || gap.contains("[");
        boolean owned = sentence.isAfterComma(at) && OWNERS.contains(sentence.word(at + 1));
        String next = sentence.word(at + 1);
        boolean another = sentence.word(at).equals("and")
                && (owned
                        || next.equals("a")
                        || next.equals("an")
                        || AFTER.contains(next)
                        || VERBS.contains(next)
                        || next.endsWith("ly"));
        if (sentence.word(at).endsWith("ed") && BEHIND.contains(next)) {
            return false;
        }
        return !AFTER.contains(sentence.word(at)) && !another && !breaks && (list || !sentence.isAfterComma(at));
    }

    /** After a comma a list goes on only where an "and" follows before anything else ends the noun. */
    private static boolean isListed(ActSentence sentence, int at) {
        for (int next = at; next < Math.min(sentence.size(), at + 6); next++) {
            String word = sentence.word(next);
            if (word.equals("and") || word.equals("or")) {
                return !sentence.word(next + 1).equals("to");
            }
            if (AFTER.contains(word) || word.equals("to")) {
                return false;
            }
        }
        return false;
    }
}

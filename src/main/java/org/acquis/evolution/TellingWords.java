package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.acquis.language.Token;
import org.acquis.language.Words;

/**
 * Small words and figures that carry a change of substance: a/the/sole, may/shall, and/or, numbers. Delegates negotiate them one
 * by one, and a reader of a long clause misses them.
 */
final class TellingWords {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "sole", "only");
    private static final Set<String> MODALS =
            Set.of("may", "might", "can", "could", "should", "would", "will", "shall", "must", "not");
    private static final Set<String> REFERENCES =
            Set.of("paragraph", "paragraphs", "article", "articles", "annex", "section", "resolution");
    /** "paragraph 4 above": numbers of paragraphs that a text gives to itself. */
    private static final Set<String> POINTERS = Set.of("above", "below");

    private static final Set<String> PLACES =
            Set.of("paragraph", "paragraphs", "subparagraph", "subparagraphs", "annex", "section");

    private static final Set<String> JOINTS = Set.of("and", "or");

    /** A longer stretch is a new wording, and its small words tell nothing by themselves. */
    private static final int LONGEST = 4;

    private static final int LONGEST_WITH_ARTICLE = 12;

    private static final int WORDS_AFTER = 2;

    private TellingWords() {}

    /** Each telling change in words, in the order of the text: {@code a -> the legitimate representative}. */
    static List<String> in(List<Edit> edits) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < edits.size()) {
            if (edits.get(i).op() == Op.EQUAL) {
                i++;
                continue;
            }
            String before = i > 0 ? edits.get(i - 1).text() : "";
            StringBuilder deleted = new StringBuilder();
            StringBuilder inserted = new StringBuilder();
            while (i < edits.size() && edits.get(i).op() != Op.EQUAL) {
                (edits.get(i).op() == Op.DELETE ? deleted : inserted)
                        .append(edits.get(i).text());
                i++;
            }
            String after = i < edits.size() ? edits.get(i).text() : "";
            String change = isNumberOfPlace(before, deleted.toString(), inserted.toString(), after)
                    ? ""
                    : change(deleted.toString().strip(), inserted.toString().strip(), after);
            if (!change.isEmpty() && !found.contains(change)) {
                found.add(change);
            }
        }
        return found;
    }

    private static String change(String deleted, String inserted, String after) {
        List<String> before = Words.words(deleted);
        List<String> now = Words.words(inserted);
        if (before.equals(now)) {
            return "";
        }
        String articles = lastArticles(before, now);
        if (!articles.isEmpty() && !after.isBlank()) {
            return articles + following(after);
        }
        if (before.size() > LONGEST || now.size() > LONGEST) {
            return "";
        }
        if (both(before, now, ARTICLES)) {
            return arrow(deleted, inserted) + following(after);
        }
        if (REFERENCES.stream().anyMatch(word -> before.contains(word) || now.contains(word))) {
            return figures(before, now) ? arrow(deleted, inserted) : "";
        }
        if (figures(before, now)) {
            return arrow(fromFigure(deleted), fromFigure(inserted)) + following(after);
        }
        boolean telling = one(before, now, MODALS) || both(before, now, JOINTS);
        return telling ? arrow(deleted, inserted) + following(after) : "";
    }

    /** Whether figures give the place of a paragraph: behind "paragraph" or before "above". */
    private static boolean isNumberOfPlace(String before, String deleted, String inserted, String after) {
        List<String> words = Words.words(before);
        List<String> next = Words.words(after);
        boolean named = !words.isEmpty() && PLACES.contains(words.get(words.size() - 1));
        boolean pointed = !next.isEmpty() && POINTERS.contains(next.get(0));
        return (named || pointed) && figures(Words.words(deleted), Words.words(inserted));
    }

    private static boolean both(List<String> before, List<String> now, Set<String> kind) {
        return !before.isEmpty() && !now.isEmpty() && kind.containsAll(before) && kind.containsAll(now);
    }

    /** {@code a -> the} where two stretches of other words end so: {@code the Council as a} and {@code the Coalition as the}. */
    private static String lastArticles(List<String> before, List<String> now) {
        if (before.size() < 2
                || now.size() < 2
                || before.size() > LONGEST_WITH_ARTICLE
                || now.size() > LONGEST_WITH_ARTICLE) {
            return "";
        }
        String last = before.get(before.size() - 1);
        String lastNow = now.get(now.size() - 1);
        boolean both = ARTICLES.contains(last) && ARTICLES.contains(lastNow);
        return both && !last.equals(lastNow) ? arrow(last, lastNow) : "";
    }

    private static boolean one(List<String> before, List<String> now, Set<String> kind) {
        return (before.isEmpty() || kind.containsAll(before)) && (now.isEmpty() || kind.containsAll(now));
    }

    private static boolean figures(List<String> before, List<String> now) {
        return before.stream().anyMatch(TellingWords::isFigure) && now.stream().anyMatch(TellingWords::isFigure);
    }

    /** {@code Pledges to contribute 140} tells no more than {@code 140}. */
    private static String fromFigure(String text) {
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isFigure(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static String arrow(String deleted, String inserted) {
        return (deleted.isEmpty() ? "(none)" : deleted) + " -> " + (inserted.isEmpty() ? "(none)" : inserted);
    }

    /** The next words up to a punctuation mark. */
    private static String following(String after) {
        StringBuilder following = new StringBuilder();
        List<Token> tokens = Words.tokens(after);
        for (Token token : tokens.subList(0, Math.min(WORDS_AFTER, tokens.size()))) {
            if (!token.word()) {
                break;
            }
            following.append(' ').append(token.text());
        }
        return following.toString();
    }
}

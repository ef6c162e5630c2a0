package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acquis.language.Token;
import org.acquis.language.Words;

/**
 * A word or punctuation mark as the word edits see it.
 *
 * @param text the mark itself; pieces are compared by it alone
 * @param blank the blanks that follow it
 * @param word whether it is a word or figure
 */
record Piece(String text, String blank, boolean word) {

    /** Words that do not stand alone between two changes. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or",
            "that", "the", "their", "this", "to", "with", "which");

    /** The pieces of a text in order; blanks before the first make a piece of their own. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        List<Token> tokens = Words.tokens(text);
        int start = tokens.isEmpty() ? text.length() : tokens.get(0).start();
        if (start > 0) {
            pieces.add(new Piece("", text.substring(0, start), false));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int next = i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
            pieces.add(new Piece(token.text(), text.substring(token.end(), next), token.word()));
        }
        return pieces;
    }

    static String join(List<Piece> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.text).append(piece.blank));
        return joined.toString();
    }

    boolean isSmall() {
        return !word || SMALL.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isFigure() {
        return word && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether it may be part of a name: a word with a capital. */
    boolean isCapitalised() {
        return word && Character.isUpperCase(text.codePointAt(0));
    }

    boolean endsSentence() {
        return text.equals(".") || text.equals(";") || text.equals(":");
    }
}

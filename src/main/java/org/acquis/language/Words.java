package org.acquis.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits text into words and punctuation, and folds it for comparison. Works on any script. */
public final class Words {

    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032\u02BC`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010\u2011\u2012\u2013\u2014\u2015\u2212]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    /**
     * The words and punctuation marks of a text in order. Figures keep their separators and percent signs, words their inner
     * apostrophes and hyphens; Chinese and Japanese go by character.
     */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(text, at, c);
            tokens.add(new Token(
                    text.substring(at, end), at, end, Character.isLetterOrDigit(c) || endsInDigit(text, end)));
            at = end;
        }
        return tokens;
    }

    private static boolean endsInDigit(String text, int end) {
        return Character.isDigit(text.charAt(end - 1))
                || text.charAt(end - 1) == '%' && end > 1 && Character.isDigit(text.charAt(end - 2));
    }

    private static int end(String text, int at, int c) {
        int next = at + Character.charCount(c);
        if (isCharacterWord(c)) {
            return next;
        }
        if (Character.isDigit(c)) {
            return endOfFigure(text, next);
        }
        if (Character.getType(c) == Character.CURRENCY_SYMBOL
                && next < text.length()
                && Character.isDigit(text.codePointAt(next))) {
            return endOfFigure(text, next);
        }
        return isWordPart(c) ? endOfWord(text, next) : next;
    }

    private static int endOfFigure(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean separator = (c == '.' || c == ',' || c == ':' || c == '/')
                    && next < text.length()
                    && Character.isDigit(text.codePointAt(next));
            if (!Character.isDigit(c) && !separator) {
                return c == '%' ? next : at;
            }
            at = next;
        }
        return at;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean inner = isInner(c) && next < text.length() && isWordPart(text.codePointAt(next));
            if (isCharacterWord(c) || !isWordPart(c) && !inner) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInner(int c) {
        return c == '\u2019' || c == '\'' || c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isCharacterWord(int c) {
        if (c < 0x2E80) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** The words and numbers of a text in lower case, without punctuation. */
    public static List<String> words(String text) {
        return ofFolded(fold(text));
    }

    /** The words and numbers of a text that {@link #fold} has folded. */
    public static List<String> ofFolded(String folded) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens(folded)) {
            if (token.word()) {
                words.add(token.text());
            }
        }
        return words;
    }

    /**
     * A key under which two texts are equal when they differ in nothing but case, compatibility forms, quotes, dashes and
     * spacing. Never shown and never stored in place of the text.
     */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = QUOTES.matcher(folded).replaceAll("'");
        folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
        folded = DASHES.matcher(folded).replaceAll("-");
        return SPACE.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a text is ASCII with nothing in it to fold but case, as most English clauses are. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '`' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}

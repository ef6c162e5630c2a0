package org.acquis.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into words and punctuation, and folds it for comparison. Works on any script. */
public final class Words {

    /** Figures keep their separators and percent signs, words their inner apostrophes and hyphens; CJK goes by character. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
            + "|[\\p{Sc}]?\\p{Nd}+(?:[.,:/]\\p{Nd}+)*%?"
            + "|[\\p{L}\\p{M}\\p{Nd}]+(?:[’'\\-\u2010\u2011][\\p{L}\\p{M}\\p{Nd}]+)*"
            + "|[^\\s\\p{L}\\p{M}\\p{Nd}]");

    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u201A\u201B\u2032\u02BC`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]");
    private static final Pattern DASHES = Pattern.compile("[\u2010\u2011\u2012\u2013\u2014\u2015\u2212]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Words() {}

    /** The words and punctuation marks of a text in order. */
    public static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            boolean word = token.codePoints().anyMatch(Character::isLetterOrDigit);
            tokens.add(new Token(token, matcher.start(), matcher.end(), word));
        }
        return tokens;
    }

    /** The words and numbers of a text in lower case, without punctuation. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens(fold(text))) {
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
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        folded = INVISIBLE.matcher(folded).replaceAll("");
        folded = QUOTES.matcher(folded).replaceAll("'");
        folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
        folded = DASHES.matcher(folded).replaceAll("-");
        return SPACE.matcher(folded).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}

package org.acquis.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Words;

/** Decides, by the rest of the document, whether a hyphen at the end of a line belongs to the word or to the line. */
final class Hyphens {

    private static final Set<String> PREFIXES =
            Set.of("non", "self", "co", "ex", "anti", "pre", "post", "all", "cross", "well", "counter", "semi", "vice");

    /** A document with fewer full lines does not tell whether it breaks words at the ends of lines. */
    private static final int FEWEST_LINES = 30;

    private static final int FULL_LINE = 30;

    private static final Pattern PARTED = Pattern.compile("(?<!\\p{L})(\\p{L}++) ([-\u2010\u2011]\\p{L}++)(?!-)");

    /** Where words are broken, more than one line in so many ends in a hyphen; compounds alone come to fewer. */
    private static final int LINES_TO_A_HYPHEN = 33;

    private final Set<String> whole = new HashSet<>();
    private final boolean breaksWords;
    private boolean compoundsHaveTheirOwn;

    /** @param lines of the whole document */
    Hyphens(List<TextLine> lines) {
        boolean afterBroken = false;
        int full = 0;
        int hyphens = 0;
        for (TextLine line : lines) {
            List<String> words = Words.words(line.text());
            int own = line.text().indexOf('\u2010');
            compoundsHaveTheirOwn |= own >= 0 && own < line.text().length() - 1;
            boolean broken = endsInHyphen(line.text());
            int end = words.size() - (broken ? 1 : 0);
            for (int k = afterBroken ? 1 : 0; k < end; k++) {
                whole.add(words.get(k));
            }
            afterBroken = broken;
            full += line.text().length() >= FULL_LINE ? 1 : 0;
            hyphens += broken && line.text().length() >= FULL_LINE ? 1 : 0;
        }
        breaksWords = full < FEWEST_LINES || hyphens * LINES_TO_A_HYPHEN > full;
    }

    /**
     * The text without blanks that the file holds before a hyphen inside a word ({@code follow -up}), where the document has the
     * same word without one. Such blanks come from the program that set the page.
     */
    String mended(String text) {
        return PARTED.matcher(text)
                .replaceAll(parted -> Matcher.quoteReplacement(
                        whole.contains(Words.fold(parted.group(1) + parted.group(2)))
                                ? parted.group(1) + parted.group(2)
                                : parted.group()));
    }

    /** Two lines as one text. */
    String joined(String first, String second) {
        if (!endsInHyphen(first) || second.isEmpty()) {
            return first.isEmpty() || isUnspaced(first, second) ? first + second : first + " " + second;
        }
        String before = lastWord(first.substring(0, first.length() - 1));
        String after = firstWord(second);
        if (after.isEmpty() || before.isEmpty() || !Character.isLetter(before.codePointBefore(before.length()))) {
            return first + second;
        }
        String stem = first.substring(0, first.length() - 1);
        if (!Character.isLowerCase(after.codePointAt(0)) && Character.isUpperCase(after.codePointAt(0))) {
            return first + second;
        }
        boolean asOne = whole.contains(Words.fold(before + after));
        boolean asTwo = whole.contains(Words.fold(before + "-" + after));
        boolean belongs = asTwo || !breaksWords || isUsual(first, before, after);
        return belongs && !asOne ? first + second : stem + second;
    }

    /**
     * Prefixes that keep their hyphen before a word that stands by itself elsewhere ({@code ex-/combatants}, but not
     * {@code ex-/pressed}), and documents that set the hyphen of compounds as a character of its own.
     */
    private boolean isUsual(String first, String before, String after) {
        return PREFIXES.contains(before.toLowerCase(Locale.ROOT)) && whole.contains(Words.fold(after))
                || first.endsWith("\u2010") && compoundsHaveTheirOwn;
    }

    private static boolean endsInHyphen(String text) {
        return text.length() > 1 && (text.endsWith("-") || text.endsWith("\u2010")) && !text.endsWith("--");
    }

    /** Chinese and Japanese have no blanks between words. */
    private static boolean isUnspaced(String first, String second) {
        return !second.isEmpty()
                && isIdeograph(first.codePointBefore(first.length()))
                && isIdeograph(second.codePointAt(0));
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFF60;
    }

    private static String lastWord(String text) {
        int from = text.length();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static String firstWord(String text) {
        int to = 0;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(0, to);
    }
}

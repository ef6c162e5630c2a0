package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.segmentation.StructureWords.Kind;

/**
 * What the first words of a paragraph say of its place: a participle opens a paragraph of a preamble, a verb in the present
 * an operative one (UN Editorial Manual, resolutions and decisions).
 */
final class Openings {

    private static final int HEAD = 90;
    private static final int WORDS = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}’'\\-]*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{1,6}");
    private static final Pattern PARTICIPLE =
            Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:ing|ando|iendo|yendo|ant)|(?:\\p{L}+(?:ая|яя|ясь|ив|ав))");
    private static final Pattern TERMINAL = Pattern.compile("[.;:!?。；：！？؛؟](?:[\"”’»')\\]\\s]|\\[?\\^?\\d{1,3}\\]?)*$");

    private Openings() {}

    /** Whether it opens with a word that opens preambular paragraphs. */
    static boolean preambular(String text) {
        return opens(text, Kind.PREAMBULAR);
    }

    /** Whether it opens with a verb that opens operative paragraphs. */
    static boolean operative(String text) {
        return opens(text, Kind.OPERATIVE);
    }

    /** Whether it reads like a paragraph of a preamble: by its opening, or by any participle where it ends in a comma. */
    static boolean readsPreambular(String text) {
        if (preambular(text)) {
            return true;
        }
        return endsInComma(text)
                && firstWords(text).stream()
                        .limit(2)
                        .anyMatch(w -> PARTICIPLE.matcher(w).matches());
    }

    static boolean endsInComma(String text) {
        String end = text.substring(Math.max(0, text.length() - 16))
                .replaceAll("[\\]\"”’\\s]|[\\^]?\\d{1,3}$|\\[\\^\\d+$", "");
        return !end.isEmpty() && ",،，".indexOf(end.charAt(end.length() - 1)) >= 0;
    }

    /** Whether it ends as a sentence or an item of a list does: . ; : ! or ?, with quotation or note marks after it or not. */
    static boolean endsTerminal(String text) {
        return TERMINAL.matcher(text.substring(Math.max(0, text.length() - 12))).find();
    }

    static boolean endsInColon(String text) {
        String end = text.substring(Math.max(0, text.length() - 12)).replaceAll("[\\]\"”’\\s]|\\[\\^\\d+$", "");
        return end.endsWith(":") || end.endsWith("：") || end.endsWith(":-") || end.endsWith(":–");
    }

    /** Whether a sentence or clause opens in small letters: it goes on from what stands before. */
    static boolean opensSmall(String text) {
        for (int i = 0; i < Math.min(text.length(), 8); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }

    /** Whether the last word is one that no paragraph ends with: an article, a preposition, and, &. */
    static boolean endsLinking(String text) {
        String tail = text.substring(Math.max(0, text.length() - 20)).strip();
        if (tail.endsWith(" &")) {
            return true;
        }
        if (tail.isEmpty() || !Character.isLetter(tail.charAt(tail.length() - 1))) {
            return false;
        }
        int space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\t'));
        return space >= 0
                && StructureWords.is(Kind.LINKING, tail.substring(space + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean opens(String text, Kind kind) {
        if (opensSmall(text)) {
            return false;
        }
        List<String> words = firstWords(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if (StructureWords.is(kind, word)) {
                return true;
            }
            if (!StructureWords.is(Kind.ADVERB, word)) {
                break;
            }
        }
        return opensChinese(text, kind);
    }

    private static boolean opensChinese(String text, Kind kind) {
        Matcher matcher = CHINESE.matcher(text);
        if (text.isEmpty() || !Character.isIdeographic(text.codePointAt(0)) || !matcher.lookingAt()) {
            return false;
        }
        for (int length = matcher.end(); length > 0; length--) {
            if (StructureWords.is(kind, text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    static List<String> firstWords(String text) {
        List<String> words = new ArrayList<>(WORDS);
        Matcher matcher = WORD.matcher(text.substring(0, Math.min(HEAD, text.length())));
        while (words.size() < WORDS && matcher.find()) {
            String word = matcher.group();
            int apostrophe = word.indexOf('\'') >= 0 ? word.indexOf('\'') : word.indexOf('’');
            if (apostrophe == 1) {
                words.add(word.substring(0, 1));
                word = word.substring(2);
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

package org.acquis.segmentation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.acquis.reading.Block;

/** Tells headings, annex headings and closing lines from paragraphs. */
final class Headings {

    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 16;
    private static final int MARKED_WORDS = 40;
    private static final Pattern ANNEX_REST =
            Pattern.compile("[\\s.:]*(?:[IVX]{1,5}|\\p{Nd}{1,2}|[A-Z]|[一二三四五六七八九十])?(?:[\\s.:–—-]+.{0,100})?");
    private static final Pattern MEETING =
            Pattern.compile("\\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting", Pattern.CASE_INSENSITIVE);

    private Headings() {}

    /** Whether a line has the look of a heading: short, no full stop, a capital first. */
    static boolean looksLike(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Openings.opensSmall(text)) {
            return false;
        }
        boolean terminal = Openings.endsTerminal(text) || Openings.endsInComma(text);
        if ((terminal && !text.endsWith("?") && !isCapitals(text)) || Openings.endsLinking(text)) {
            return false;
        }
        return text.split("\\s+", MOST_WORDS + 1).length <= MOST_WORDS
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a paragraph is a heading between paragraphs; {@code next} is what follows it, empty at the end. */
    static boolean is(Paragraph paragraph, String text, String before, String next) {
        if (paragraph.kind() == Block.Kind.HEADING) {
            return text.split("\\s+", MARKED_WORDS + 1).length <= MARKED_WORDS && !endsLikeItem(text);
        }
        if (!looksLike(text) || next.isEmpty() || Openings.endsInColon(before)) {
            return false;
        }
        boolean verbal = Openings.operative(text) || Openings.preambular(text);
        return !Openings.opensSmall(next) && (!verbal || isTitleCase(text) || isCapitals(text));
    }

    /** Whether it heads an annex: the word, its number, and perhaps a title. */
    static boolean isAnnex(String text) {
        if (text.length() > LONGEST || Openings.endsTerminal(text) && !text.endsWith(":")) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : StructureWords.of(StructureWords.Kind.ANNEX)) {
            if (lower.startsWith(word)) {
                String rest = text.substring(word.length());
                boolean whole = rest.isEmpty()
                        || !Character.isLetter(rest.charAt(0))
                        || Character.isIdeographic(rest.charAt(0));
                return whole && ANNEX_REST.matcher(rest).matches() && !restIsSentence(rest);
            }
        }
        return false;
    }

    /** Whether it is a line that closes a statement: adoption, place and date, signature. */
    static boolean isClosing(String text) {
        if (text.length() > 200) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return StructureWords.of(StructureWords.Kind.CLOSING).stream()
                        .anyMatch(start -> lower.startsWith(start)
                                && (lower.length() == start.length()
                                        || !Character.isLetter(lower.charAt(start.length()))))
                || MEETING.matcher(text).matches()
                || isDate(lower);
    }

    private static boolean isDate(String lower) {
        if (Openings.endsInComma(lower)) {
            return false;
        }
        List<String> words = List.of(lower.replaceAll("[.,]", "").strip().split("\\s+"));
        return words.size() <= 4
                && words.stream().anyMatch(word -> StructureWords.is(StructureWords.Kind.MONTH, word))
                && words.stream().anyMatch(word -> word.matches("\\d{4}"));
    }

    private static boolean restIsSentence(String rest) {
        String[] words = rest.strip().split("\\s+", 3);
        return words.length > 1 && Openings.opensSmall(words[1]) || Openings.opensSmall(rest.strip());
    }

    private static boolean endsLikeItem(String text) {
        return text.endsWith(";") || Openings.endsInComma(text);
    }

    /** Whether it is a verb in capitals that leads into what stands below it: "RECALLING", "INVITES THE COMMISSION TO:". */
    static boolean isVerbInCapitals(String text) {
        return isCapitals(text)
                && (Openings.operative(text) || Openings.preambular(text))
                && text.length() <= LONGEST + LONGEST;
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isTitleCase(String text) {
        int capital = 0;
        int small = 0;
        for (String word : text.split("\\s+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                if (Character.isUpperCase(word.charAt(0))) {
                    capital++;
                } else {
                    small++;
                }
            }
        }
        return capital > 1 && small == 0;
    }
}

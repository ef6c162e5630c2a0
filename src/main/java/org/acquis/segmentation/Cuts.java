package org.acquis.segmentation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether what stands as two paragraphs is one that a page end or a blank line cut in two. The first must be unfinished,
 * the second must not look like the beginning of anything.
 */
final class Cuts {

    private static final int LONG_ENOUGH = 40;
    private static final int RUNNING_WORDS = 7;
    private static final double NAMES = 0.7;

    /** "1546 (2004), 1557 (2004) ...", "16 November 2016 (S/PRST/2016/17), ...": a list of documents or dates goes on. */
    private static final Pattern FIGURES =
            Pattern.compile("\\p{Nd}{1,4}(?: \\(\\p{Nd}{4}\\)| \\p{L}{3,12} \\p{Nd}{4}).*,.*", Pattern.DOTALL);

    private Cuts() {}

    static boolean isCut(String before, String next) {
        if (Openings.endsTerminal(before) || before.length() < LONG_ENOUGH || next.isEmpty() || endsList(before)) {
            return false;
        }
        Optional<Label> label = LabelParser.parse(next).filter(found -> !found.weak());
        if (label.isPresent()) {
            return false;
        }
        boolean comma = Openings.endsInComma(before);
        boolean small = Openings.opensSmall(next) && Character.isLetter(next.charAt(0)) && !comma;
        return small
                || Openings.endsLinking(before)
                || comma && FIGURES.matcher(next).matches()
                || !comma && isUnfinished(before) && endsAClause(next);
    }

    /** The sponsors of a draft over several lines, up to the words that say that it is one. */
    static boolean isCutList(String before, String next) {
        if (endsList(before) || Plan.isOrgan(next) || Openings.readsPreambular(next)) {
            return false;
        }
        boolean last = endsList(next) && (Openings.opensSmall(next) || isNameList(before));
        return last || isNameList(before) && (isNameList(next) || areNames(next) && Openings.endsLinking(before));
    }

    private static boolean endsList(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return StructureWords.of(StructureWords.Kind.TITLE).stream().anyMatch(lower::endsWith);
    }

    /** Whether it is a list of names: commas, nearly every word in capitals' case, and no figure, which would make it a place with a date. */
    static boolean isNameList(String text) {
        return text.indexOf(',') > 0 && text.chars().noneMatch(Character::isDigit) && areNames(text);
    }

    private static boolean areNames(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{M}’'-]+"))
                .filter(word -> word.length() > 3)
                .toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() >= 3 && capitals >= NAMES * words.size();
    }

    /** A labelled paragraph or one that opens as a clause does, of some length, with a last word that ends nothing. */
    private static boolean isUnfinished(String before) {
        Optional<Label> label = LabelParser.parse(before).filter(found -> !found.weak());
        String text = label.map(Label::rest).orElse(before);
        char last = before.charAt(before.length() - 1);
        boolean clause = label.isPresent() || Openings.operative(text) || Openings.preambular(text);
        return clause && (Character.isLetterOrDigit(last) || last == ']') && isRunningText(text);
    }

    private static boolean isRunningText(String text) {
        return text.split("\\s+", RUNNING_WORDS + 1).length > RUNNING_WORDS;
    }

    private static boolean endsAClause(String next) {
        boolean ends = Openings.endsTerminal(next) || Openings.endsInComma(next);
        return ends
                && !Openings.operative(next)
                && !Openings.readsPreambular(next)
                && !Plan.isOrgan(next)
                && !Headings.isAnnex(next)
                && !(Headings.isClosing(next) && Openings.endsTerminal(next));
    }
}

package org.acquis.reading.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.acquis.reading.office.ListNumbers;
import org.jspecify.annotations.Nullable;

/** How the levels of a list write their numbers. */
final class OdtListStyle {

    /** A list that numbers nothing. */
    static final OdtListStyle NONE = new OdtListStyle(Map.of());

    private static final int DEEPEST = 10;

    /**
     * A level.
     *
     * @param bullet the sign, or null where it counts
     * @param format as OpenDocument writes it: 1, a, A, i, I, or the first of other digits; empty where it shows no number
     * @param shown how many levels the label shows
     * @param pattern the label with {@code %1%} for the number of the first level, or null where prefix and suffix say it
     */
    private record Level(
            @Nullable String bullet,
            String format,
            String prefix,
            String suffix,
            int shown,
            int start,
            @Nullable String pattern) {}

    private final Map<Integer, Level> levels;

    private OdtListStyle(Map<Integer, Level> levels) {
        this.levels = levels;
    }

    static OdtListStyle read(OdtXml xml) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int number = xml.number("level", 0);
            boolean bullet = xml.name().endsWith("level-style-bullet");
            if (number >= 1 && number <= DEEPEST && xml.name().contains("level-style")) {
                levels.put(
                        number,
                        new Level(
                                bullet ? orEmpty(xml.attribute("bullet-char")) : null,
                                orEmpty(xml.attribute("num-format")),
                                orEmpty(xml.attribute("num-prefix")),
                                orEmpty(xml.attribute("num-suffix")),
                                Math.max(1, xml.number("display-levels", 1)),
                                xml.number("start-value", 1),
                                xml.attribute("num-list-format")));
            }
        }
        return new OdtListStyle(levels);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The number that a level begins with. */
    int start(int level) {
        Level found = levels.get(level);
        return found == null ? 1 : found.start;
    }

    /**
     * The label of a paragraph.
     *
     * @param level from 1
     * @param numbers of all levels, from the first
     */
    String label(int level, int[] numbers) {
        Level own = levels.get(level);
        if (own == null) {
            return "";
        }
        if (own.bullet != null) {
            return own.bullet.isEmpty() || own.bullet.charAt(0) >= '\uE000' && own.bullet.charAt(0) <= '\uF8FF'
                    ? "\u2022"
                    : own.bullet;
        }
        if (own.pattern != null && !own.pattern.isEmpty()) {
            return patterned(own.pattern, numbers);
        }
        if (own.format.isEmpty()) {
            return (own.prefix + own.suffix).strip();
        }
        StringBuilder label = new StringBuilder(own.prefix);
        for (int shown = Math.max(1, level - own.shown + 1); shown <= level; shown++) {
            Level part = levels.get(shown);
            if (part != null && !part.format.isEmpty() && part.bullet == null) {
                label.append(shown < level ? number(shown, numbers) + "." : number(shown, numbers));
            }
        }
        return label.append(own.suffix).toString().strip();
    }

    private String patterned(String pattern, int[] numbers) {
        String label = pattern;
        for (int level = 1; level <= DEEPEST; level++) {
            String mark = "%" + level + "%";
            if (label.contains(mark)) {
                Level part = levels.get(level);
                boolean counts = part != null && part.bullet == null && !part.format.isEmpty();
                label = label.replace(mark, counts ? number(level, numbers) : "");
            }
        }
        return label.replaceAll("[\\u200B\\u2060]", "").strip();
    }

    private String number(int level, int[] numbers) {
        Level style = levels.get(level);
        int number = level - 1 < numbers.length && numbers[level - 1] > 0 ? numbers[level - 1] : start(level);
        return ListNumbers.write(number, style == null ? "decimal" : wordName(style.format));
    }

    /** Word's name of a format; those of other scripts begin with their first three numbers. */
    private static String wordName(String format) {
        return switch (format) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            case "1st" -> "ordinal";
            case "أ, ب, ت, ..." -> "arabicAlpha";
            case "أ, ب, ج, ..." -> "arabicAbjad";
            case "א, ב, ג, ..." -> "hebrew1";
            case "一, 二, 三, ..." -> "chineseCounting";
            case "①, ②, ③, ..." -> "decimalEnclosedCircle";
            case "А, Б, .., Аа, Аб, ... (ru)" -> "russianUpper";
            case "а, б, .., аа, аб, ... (ru)" -> "russianLower";
            case "01, 02, 03, ..." -> "decimalZero";
            default -> "decimal";
        };
    }
}

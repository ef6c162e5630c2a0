package org.acquis.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.acquis.segmentation.Numeral.Style;

/** Values of numbers and letters in the scripts that labels are printed in. */
final class Numerals {

    private static final Pattern ROMAN = Pattern.compile("(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
    private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشت";
    private static final String CHINESE = "一二三四五六七八九";
    private static final List<String> INSERTS = List.of("", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies");

    private Numerals() {}

    /** The value of decimal digits of any script. */
    static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /** Readings of one to six letters as a letter and as a roman number; empty where they are neither. */
    static List<Numeral> letters(String token, String shape) {
        List<Numeral> readings = new ArrayList<>(2);
        boolean upper = Character.isUpperCase(token.charAt(0));
        String lower = token.toLowerCase(Locale.ROOT);
        if (upper && !token.equals(token.toUpperCase(Locale.ROOT))) {
            return readings;
        }
        int letter = letter(lower);
        int roman = ROMAN.matcher(lower).matches() ? roman(lower) : 0;
        if (letter > 0) {
            readings.add(new Numeral(upper ? Style.UPPER_LETTER : Style.LOWER_LETTER, shape, letter, 0));
        }
        if (roman > 0) {
            Numeral reading = new Numeral(upper ? Style.UPPER_ROMAN : Style.LOWER_ROMAN, shape, roman, 0);
            readings.add(roman == 1 ? 0 : readings.size(), reading);
        }
        return readings;
    }

    /** 1 for bis, 2 for ter ...; alternatives come after them in the order they are numbered. */
    static int insert(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int rank = 0;
        for (int i = 1; i < INSERTS.size(); i++) {
            if (lower.contains(i == 3 ? "quat" : INSERTS.get(i))) {
                rank = i;
            }
        }
        int alternative = lower.indexOf("alt");
        if (alternative >= 0) {
            String number = lower.substring(alternative + 3).replaceAll("\\D", "");
            rank += 10 + (number.isEmpty() ? 0 : digits(number.substring(0, Math.min(2, number.length()))));
        }
        return rank;
    }

    /** The value of a Chinese number below one hundred, or 0. */
    static int chinese(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.length() == 1 ? CHINESE.indexOf(text.charAt(0)) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : CHINESE.indexOf(text.charAt(ten - 1)) + 1;
        int ones = ten == text.length() - 1 ? 0 : CHINESE.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    /** The value of a lower-case roman number of the letters i, v, x and l. */
    static int roman(String lower) {
        int value = 0;
        int last = 0;
        for (int i = lower.length() - 1; i >= 0; i--) {
            int one =
                    switch (lower.charAt(i)) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        case 'x' -> 10;
                        default -> 50;
                    };
            value += one < last ? -one : one;
            last = Math.max(last, one);
        }
        return value;
    }

    private static int letter(String lower) {
        char first = lower.charAt(0);
        boolean repeated = lower.chars().allMatch(c -> c == first);
        if (!repeated || lower.length() > 2) {
            return 0;
        }
        int place = place(first);
        return place == 0 ? 0 : (lower.length() - 1) * 26 + place;
    }

    private static int place(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        int cyrillic = CYRILLIC.indexOf(c);
        return cyrillic >= 0 ? cyrillic + 1 : ARABIC.indexOf(c) + 1;
    }
}

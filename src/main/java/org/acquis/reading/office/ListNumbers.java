package org.acquis.reading.office;

import java.util.Locale;

/** Writes a list number as Word does (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */
public final class ListNumbers {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String KOREAN = "가나다라마바사아자차카타파하";
    private static final String KATAKANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final int MOST_REPEATED = 20;

    private ListNumbers() {}

    /** The number in this format; formats that are not known come out as decimal. */
    public static String write(int number, String format) {
        if (number < 0) {
            return "-" + write(-number, format);
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> repeated(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> repeated(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + ordinalEnding(number);
            case "arabicAlpha" -> repeated(number, ARABIC_ALPHA);
            case "arabicAbjad" -> repeated(number, ARABIC_ABJAD);
            case "hebrew1", "hebrew2" -> repeated(number, HEBREW);
            case "russianLower" -> repeated(number, RUSSIAN);
            case "russianUpper" -> repeated(number, RUSSIAN.toUpperCase(Locale.ROOT));
            case "ganada" -> repeated(number, KOREAN);
            case "aiueo", "aiueoFullWidth" -> repeated(number, KATAKANA);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "koreanCounting" -> format.equals("ideographDigital") ? chineseDigits(number) : chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth" -> fullWidth(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "numberInDash" -> "- " + number + " -";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number == 0 || number > 4999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** Word repeats a letter after the end of the alphabet: z, aa, bb. */
    private static String repeated(int number, String alphabet) {
        int letters = alphabet.length();
        if (number == 0 || number > letters * MOST_REPEATED) {
            return String.valueOf(number);
        }
        return String.valueOf(alphabet.charAt((number - 1) % letters)).repeat((number - 1) / letters + 1);
    }

    private static String ordinalEnding(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String chineseDigits(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            digits.append(CHINESE_DIGITS.charAt(digit - '0'));
        }
        return digits.toString();
    }

    private static String chinese(int number) {
        if (number == 0 || number > 9999) {
            return chineseDigits(number);
        }
        StringBuilder written = new StringBuilder();
        String units = "千百十";
        int divisor = 1000;
        boolean gap = false;
        for (int place = 0; place < 4; place++, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (gap) {
                written.append('〇');
                gap = false;
            }
            if (!(digit == 1 && divisor == 10 && written.isEmpty())) {
                written.append(CHINESE_DIGITS.charAt(digit));
            }
            if (divisor > 1) {
                written.append(units.charAt(place));
            }
        }
        return written.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            digits.append((char) ('０' + digit - '0'));
        }
        return digits.toString();
    }
}

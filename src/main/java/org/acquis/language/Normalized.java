package org.acquis.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, figures, articles and resolution numbers of slots in one form each, so that "by the end of March 2013" and "no later than 31
 * March 2013" can be told to be the same. What cannot be put in this form is left out.
 */
public final class Normalized {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile("(end of\\s+)?" + MONTH + "\\s+(\\d{4})");
    private static final Pattern PERIOD = Pattern.compile("(\\d+|[a-z]+(?:-[a-z]+)?)\\s+(hour|day|week|month|year)s?");
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{3,4})\\s*\\((\\d{4})\\)");
    private static final Pattern ARTICLE = Pattern.compile("articles?\\s+(\\d+)(?:\\s+(?:and|to)\\s+(\\d+))?");
    private static final Pattern CHAPTER = Pattern.compile("chapter\\s+([ivx]+)");
    private static final Pattern PARAGRAPH = Pattern.compile("paragraphs?\\s+\\d[^;]*");
    private static final Pattern PARAGRAPH_NUMBER = Pattern.compile("\\d+(?: ?\\([a-z]+\\))*");
    private static final Pattern FIGURE = Pattern.compile(
            "(usd|eur|us\\$|\\$|€|£)?\\s?(\\d[\\d,]*(?:\\.\\d+)?)\\s*(thousand|million|billion|trillion)?\\s*(per cent|percent|%|barrels|tons|tonnes|metric tons"
                    + "|dollars|euros|pounds|crowns|yen|francs|(?:more |further |additional )?(?:refugees|persons|people|observers|monitors|troops|police|families|vehicles))?");
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "us$", "USD", "usd", "USD", "€", "EUR", "eur", "EUR", "£", "GBP");

    private Normalized() {}

    /** The slots that have a normal form, under the same names: dates and periods by ISO 8601, amounts with unit. */
    public static Map<String, String> slots(Map<String, String> slots) {
        Map<String, String> normal = new TreeMap<>();
        put(
                normal,
                slots,
                "deadline",
                text -> date(text).map(LocalDate::toString).or(() -> period(text)));
        put(normal, slots, "duration", Normalized::period);
        put(normal, slots, "legalBasis", Normalized::basis);
        put(normal, slots, "quantity", Normalized::figure);
        return normal;
    }

    /** Reads one kind of slot. */
    private interface Reader {
        Optional<String> read(String text);
    }

    private static void put(Map<String, String> normal, Map<String, String> slots, String name, Reader reader) {
        String text = slots.get(name);
        if (text != null) {
            reader.read(text.toLowerCase(Locale.ROOT).replace("[", "").replace("]", ""))
                    .ifPresent(value -> normal.put(name, value));
        }
    }

    /** The first date of a text; a month alone is its last day. */
    static Optional<LocalDate> date(String text) {
        try {
            Matcher matcher = DAY_FIRST.matcher(text);
            if (matcher.find()) {
                return Optional.of(day(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
            matcher = MONTH_FIRST.matcher(text);
            if (matcher.find()) {
                return Optional.of(day(matcher.group(2), matcher.group(1), matcher.group(3)));
            }
            matcher = MONTH_ALONE.matcher(text);
            return matcher.find()
                    ? Optional.of(YearMonth.of(Integer.parseInt(matcher.group(3)), MONTHS.indexOf(matcher.group(2)) + 1)
                            .atEndOfMonth())
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String day, String month, String year) {
        return LocalDate.of(Integer.parseInt(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }

    private static Optional<String> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group(1);
            Integer count = Character.isDigit(word.charAt(0)) ? Integer.valueOf(word) : NUMBERS.get(word);
            if (count != null) {
                String unit = matcher.group(2);
                return Optional.of(
                        unit.equals("hour")
                                ? "PT" + count + "H"
                                : "P" + count + unit.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> basis(String text) {
        List<String> found = new ArrayList<>();
        Matcher chapter = CHAPTER.matcher(text);
        while (chapter.find()) {
            found.add("Chapter " + chapter.group(1).toUpperCase(Locale.ROOT));
        }
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            found.add("Article " + article.group(1));
            if (article.group(2) != null) {
                found.add("Article " + article.group(2));
            }
        }
        Matcher resolution = RESOLUTION.matcher(text);
        while (resolution.find()) {
            found.add("resolution " + resolution.group(1) + " (" + resolution.group(2) + ")");
        }
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (found.isEmpty() && paragraph.find()) {
            Matcher number = PARAGRAPH_NUMBER.matcher(paragraph.group());
            while (number.find()) {
                found.add("paragraph " + number.group().replace(" ", ""));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
    }

    private static Optional<String> figure(String text) {
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(matcher.group(2).replace(",", ""));
        String power = matcher.group(3);
        BigDecimal whole = power == null ? amount : amount.scaleByPowerOfTen(POWERS.getOrDefault(power, 0));
        String currency = matcher.group(1) == null ? "" : CURRENCIES.getOrDefault(matcher.group(1), "");
        String unit = matcher.group(4) == null ? "" : matcher.group(4);
        String named = unit.equals("per cent") || unit.equals("percent")
                ? "%"
                : unit.replaceFirst("^(?:more|further|additional) ", "");
        return Optional.of((currency + " " + whole.stripTrailingZeros().toPlainString() + " " + named).strip());
    }

    private static Map<String, Integer> numbers() {
        List<String> words = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen");
        Map<String, Integer> numbers = new TreeMap<>();
        for (int k = 0; k < words.size(); k++) {
            numbers.put(words.get(k), k + 1);
        }
        numbers.putAll(Map.of("a", 1, "an", 1, "twenty", 20, "thirty", 30, "forty", 40, "forty-five", 45, "sixty", 60));
        numbers.putAll(Map.of("ninety", 90, "forty-eight", 48, "seventy-two", 72, "twenty-four", 24, "further", 1));
        return numbers;
    }
}

package org.acquis.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a statement's date in a file name or in the lines at its head. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final String MONTH = "(January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            MONTH + ",? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The first date in a text, in ISO form or in English words. */
    static Optional<LocalDate> first(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        int isoAt = iso.find() ? iso.start() : Integer.MAX_VALUE;
        int dayAt = dayFirst.find() ? dayFirst.start() : Integer.MAX_VALUE;
        int monthAt = monthFirst.find() ? monthFirst.start() : Integer.MAX_VALUE;
        int at = Math.min(isoAt, Math.min(dayAt, monthAt));
        if (at == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        if (at == isoAt) {
            return date(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        return at == dayAt
                ? date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
                : date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

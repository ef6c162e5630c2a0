package org.acquis.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acquis.language.Months;

/** Finds a statement's date in a file name or in the lines at its head. */
final class Dates {

    /** A month as the language has it; Arabic texts of the United Nations name it twice, with a stroke between. */
    private static final String MONTH = "(" + Months.ANY + ")(?:/" + Months.ANY + ")?\\.?";

    private static final List<Form> FORMS = List.of(
            new Form(
                    "(?<!\\p{Nd})(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})(?!\\p{Nd})",
                    found -> date(found.group(1), number(found.group(2)), found.group(3))),
            new Form(
                    "(?<!\\p{Nd})(\\p{Nd}{1,2})(?:st|nd|rd|th|er|º)?(?: of| de)? " + MONTH
                            + ",?(?: de| del)? (\\p{Nd}{4})(?!\\p{Nd})",
                    found -> date(found.group(3), month(found.group(2)), found.group(1))),
            new Form(
                    MONTH + ",? (\\p{Nd}{1,2})(?:st|nd|rd|th)?,? (\\p{Nd}{4})(?!\\p{Nd})",
                    found -> date(found.group(3), month(found.group(1)), found.group(2))),
            new Form(
                    "(?<!\\p{Nd})(\\p{Nd}{4}) ?年 ?(\\p{Nd}{1,2}) ?月 ?(\\p{Nd}{1,2}) ?[日号]",
                    found -> date(found.group(1), number(found.group(2)), found.group(3))));

    private Dates() {}

    /** A way of writing a date, and what a find of it says. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reader) {
        Form(String pattern, Function<MatchResult, Optional<LocalDate>> reader) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), reader);
        }

        Stream<Find> first(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? Stream.of(new Find(matcher.start(), reader.apply(matcher))) : Stream.empty();
        }
    }

    private record Find(int at, Optional<LocalDate> date) {}

    /** The first date in a text, in ISO form or as English, French, Spanish, Russian, Arabic and Chinese write it. */
    static Optional<LocalDate> first(String text) {
        return FORMS.stream()
                .flatMap(form -> form.first(text))
                .min(Comparator.comparingInt(Find::at))
                .flatMap(Find::date);
    }

    private static int month(String name) {
        return Months.number(name).orElseThrow();
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

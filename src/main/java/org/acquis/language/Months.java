package org.acquis.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months in the languages of the United Nations that have names for them ({@code months.tsv} beside this class). */
public final class Months {

    private static final Map<String, Integer> NUMBERS = load();

    /** Matches any name, the longest first; for use inside a pattern that passes over upper and lower case. */
    public static final String ANY = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Months() {}

    /** The number, 1 to 12, of the month with this name, in upper or lower case. */
    public static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : ShippedTable.rows(Months.class, "months.tsv")) {
            numbers.put(row.get(0), Integer.parseInt(row.get(1)));
        }
        return Map.copyOf(numbers);
    }
}

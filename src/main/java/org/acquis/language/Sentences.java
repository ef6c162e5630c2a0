package org.acquis.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits running text into sentences without breaking at abbreviations ({@code abbreviations.tsv} beside this class), initials
 * and numbers.
 */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?][\"'\u201D\u2019)\\]]*(?=\\s+[\\p{Lu}\"'\u201C\u2018(\\[\\d])|[。！？؟]");
    private static final String FILE = "abbreviations.tsv";
    private static final Set<String> ABBREVIATIONS = load();

    private Sentences() {}

    /** The sentences of a text in order, without the space around them; together they hold every visible character. */
    public static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            if (text.charAt(matcher.start()) == '.' && endsInAbbreviation(text, matcher.start())) {
                continue;
            }
            add(spans, text, start, matcher.end());
            start = matcher.end();
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static boolean endsInAbbreviation(String text, int dot) {
        int from = dot;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(text.charAt(from)));
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }

    private static Set<String> load() {
        return ShippedTable.rows(Sentences.class, FILE).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }
}

package org.acquis.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acquis.statement.Warning;

/** Markings of classification and distribution, such as {@code LIMITE}: no part of the text, but people must know of them. */
public final class Markings {

    private static final int LONGEST = 80;

    private static final String ONLY_ALONE = "=";
    private static final List<String> ENTRIES = read();

    /** Any of them, in capitals, the longest first, for use inside a pattern. */
    static final String WORDS = alternatives(ENTRIES.stream().map(Markings::word));

    private static final Pattern ALONE =
            Pattern.compile("[\\s*–—-]*(?:" + WORDS + ")(?:[\\s/,*–—-]+(?:" + WORDS + "))*[\\s*–—-]*");
    private static final Pattern MARKING = whole(WORDS);
    private static final Pattern AMONG_OTHERS =
            whole(alternatives(ENTRIES.stream().filter(entry -> !entry.startsWith(ONLY_ALONE))));

    private Markings() {}

    /** Whether a line at the edge of a page is made of markings and nothing else. */
    public static boolean isMarking(String line) {
        return line.length() <= LONGEST
                && ALONE.matcher(line.toUpperCase(Locale.ROOT)).matches();
    }

    /** What heads and feet say, in capitals as markings are written; empty where they say nothing. */
    public static Optional<Warning> in(List<String> aside) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : aside) {
            Matcher matcher = (isMarking(line) ? MARKING : AMONG_OTHERS).matcher(line);
            while (matcher.find()) {
                found.add(matcher.group());
            }
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Warning("MARKED", "its heads or feet say: " + String.join(", ", found)));
    }

    private static String word(String entry) {
        return entry.startsWith(ONLY_ALONE) ? entry.substring(ONLY_ALONE.length()) : entry;
    }

    private static Pattern whole(String alternatives) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + alternatives + ")(?![\\p{L}-])");
    }

    /** The longest first, so that {@code NATO SECRET} is not read as {@code SECRET}. */
    private static String alternatives(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(Markings.class.getResourceAsStream("markings.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

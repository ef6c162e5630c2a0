package org.acquis.statement;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a clause, by which it is known again in another reading of its statement, where ids may have shifted. Case, spacing, quotes
 * and punctuation are no part of them, for those differ between files of one text.
 *
 * @param hash SHA-256 of its letters and figures
 * @param place which of the clauses of its statement with these words it is, from 1
 * @param of how many clauses of its statement have these words
 */
public record ClauseWords(String hash, int place, int of) {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{64}) (\\d{1,6})/(\\d{1,6})");

    /** The hash of the letters and figures of a text. */
    public static String hash(String text) {
        String letters = NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Sha256.of(letters.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of each clause of a statement by its id. */
    public static Map<String, ClauseWords> of(Statement statement) {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        statement
                .clauses()
                .forEach(clause -> ids.computeIfAbsent(hash(clause.text()), key -> new ArrayList<>())
                        .add(clause.id()));
        Map<String, ClauseWords> words = new LinkedHashMap<>();
        ids.forEach((hash, alike) -> {
            for (int place = 1; place <= alike.size(); place++) {
                words.put(alike.get(place - 1), new ClauseWords(hash, place, alike.size()));
            }
        });
        return words;
    }

    /**
     * The words as {@link #toString} writes them.
     *
     * @throws IllegalArgumentException when they are not so written
     */
    public static ClauseWords parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not the words of a clause: " + written);
        }
        return new ClauseWords(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    @Override
    public String toString() {
        return hash + " " + place + "/" + of;
    }
}

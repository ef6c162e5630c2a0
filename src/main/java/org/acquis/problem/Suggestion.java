package org.acquis.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The nearest known word to one that was mistyped. */
public final class Suggestion {

    private Suggestion() {}

    /** {@code ; did you mean X?} with the prefix before X, or nothing when no known word is near. */
    public static String of(String typed, Collection<String> known, String prefix) {
        return nearest(typed, known)
                .map(word -> "; did you mean " + prefix + word + "?")
                .orElse("");
    }

    /** The nearest known word within a third of its length, at least one and at most three letters away. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word ->
                        distance(wanted, word.toLowerCase(Locale.ROOT)) <= Math.max(1, Math.min(3, word.length() / 3)))
                .min(Comparator.comparingInt((String word) -> distance(wanted, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

package org.acquis.library.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.acquis.language.Frequencies;

/**
 * Makes clauses whose words are as frequent as in the texts of the field: common words by the counts of {@code frequencies.tsv},
 * names and rare words by Zipf's law. The same seed makes the same clauses.
 */
public final class ClauseGenerator {

    private static final int RARE_WORDS = 120_000;
    private static final double SHARE_OF_RARE = 0.2;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 44;
    private static final String[] SYLLABLES = {
        "ka", "re", "si", "mon", "tal", "du", "ver", "an", "qui", "bor", "le", "zam", "hi", "for", "ne", "pul", "ta",
        "gri", "os", "wen"
    };

    private final Random random;
    private final String[] common;
    private final double[] upTo;
    private final double[] rareUpTo;

    public ClauseGenerator(long seed) {
        random = new Random(seed);
        List<String> words = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        double sum = 0;
        for (String line : frequencies()) {
            String[] cells = line.split("\t", -1);
            words.add(cells[0]);
            sum += Double.parseDouble(cells[1]);
            counts.add(sum);
        }
        common = words.toArray(String[]::new);
        upTo = counts.stream().mapToDouble(Double::doubleValue).toArray();
        rareUpTo = new double[RARE_WORDS];
        double rare = 0;
        for (int k = 0; k < RARE_WORDS; k++) {
            rare += 1.0 / (k + 10);
            rareUpTo[k] = rare;
        }
    }

    private static List<String> frequencies() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Frequencies.class.getResourceAsStream("frequencies.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("*") && !line.startsWith("stem\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next clause. */
    public String clause() {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        StringBuilder text = new StringBuilder(word());
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        for (int k = 1; k < length; k++) {
            text.append(k % 11 == 10 ? ", " : " ").append(word());
        }
        return text.append(';').toString();
    }

    /** The clause with this share of its words replaced by others. */
    public String amended(String clause, double share) {
        String[] words = clause.split(" ");
        for (int k = 0; k < words.length; k++) {
            if (random.nextDouble() < share) {
                words[k] = word();
            }
        }
        return String.join(" ", words);
    }

    private String word() {
        if (random.nextDouble() < SHARE_OF_RARE) {
            return rare(place(rareUpTo));
        }
        return common[place(upTo)];
    }

    private int place(double[] sums) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }

    /** A word that can be said, of its own for each number. */
    private static String rare(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() == 0 || rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.append(number % 7 == 0 ? "ia" : "an").toString().toLowerCase(Locale.ROOT);
    }
}

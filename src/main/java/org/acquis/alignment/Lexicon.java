package org.acquis.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acquis.language.Frequencies;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/**
 * Numbers the words, stems and letter runs of two statements and weighs them: what is rare in the field and in these two texts
 * tells more. Numbers are given in order of first use, so that sums are the same on every run.
 */
final class Lexicon {

    private static final double PAIR_WEIGHT = 0.5;
    private static final double LEAST_WEIGHT = 0.05;

    /** The part of these two texts in the weight of a theme; the rest is the field's. */
    private static final double LOCAL = 0.7;

    private static final double PAIR_THEME = 0.8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> clausesWith = new HashMap<>();
    private final Frequencies field = Frequencies.standard();
    private final int clauses;

    /** @param texts of all clauses of both statements */
    Lexicon(List<String> texts) {
        clauses = texts.size();
        for (String text : texts) {
            Set<String> seen = new HashSet<>();
            String before = null;
            for (String stem : Stems.stems(text)) {
                seen.add(stem);
                if (before != null) {
                    seen.add(before + " " + stem);
                }
                before = stem;
            }
            seen.forEach(stem -> clausesWith.merge(stem, 1, Integer::sum));
        }
    }

    /** The passage of a text. */
    Passage passage(String text) {
        List<String> words = Words.words(text);
        int[] ids = new int[words.size()];
        Map<String, Integer> counts = new LinkedHashMap<>();
        String before = null;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = number(words.get(i));
            String stem = Stems.stem(words.get(i));
            counts.merge(stem, 1, Integer::sum);
            if (before != null) {
                counts.merge(before + " " + stem, 1, Integer::sum);
            }
            before = stem;
        }
        TreeMap<Integer, Double> topics = new TreeMap<>();
        TreeMap<Integer, Double> themes = new TreeMap<>();
        counts.forEach((stem, count) -> {
            double often = 1 + Math.log(count);
            topics.put(number(stem), often * weight(stem));
            int space = stem.indexOf(' ');
            double theme = space < 0
                    ? often * themeWeight(stem)
                    : pairTheme(stem, stem.substring(0, space), stem.substring(space + 1));
            if (theme > 0) {
                themes.put(number(stem), theme);
            }
        });
        String key = Words.fold(text);
        return new Passage(text, key, ids, Vector.of(topics), themes(themes), letters(key));
    }

    private static Themes themes(TreeMap<Integer, Double> weighted) {
        return Themes.of(
                weighted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weighted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How much a stem, or a pair of stems, tells in these two texts. */
    double weight(String stem) {
        double here = Math.log((clauses + 1.0) / (clausesWith.getOrDefault(stem, 0) + 0.5));
        return stem.indexOf(' ') >= 0 ? PAIR_WEIGHT * Math.max(0, here) : Math.max(LEAST_WEIGHT, here);
    }

    /** How much a stem tells in these two texts and in the field. */
    double themeWeight(String stem) {
        return Math.pow(weight(stem), LOCAL) * Math.pow(inTheField(stem), 1 - LOCAL);
    }

    /** How much a pair of stems tells, the field's part being the mean of both. */
    private double pairTheme(String pair, String first, String second) {
        double here = Math.max(0, Math.log((clauses + 1.0) / (clausesWith.getOrDefault(pair, 0) + 0.5)));
        return PAIR_THEME * Math.sqrt(here * (inTheField(first) + inTheField(second)) / 2);
    }

    private double inTheField(String stem) {
        return Math.max(LEAST_WEIGHT, -Math.log(field.share(stem)));
    }

    /** Runs of three and four letters by their hash; two runs that share one by chance hardly matter among hundreds. */
    private static Vector letters(String key) {
        int[] runs = new int[Math.max(0, 2 * key.length() - 5)];
        int count = 0;
        for (int i = 0; i + 3 <= key.length(); i++) {
            int three = (key.charAt(i) * 31 + key.charAt(i + 1)) * 31 + key.charAt(i + 2);
            runs[count++] = three;
            if (i + 4 <= key.length()) {
                runs[count++] = (three * 31 + key.charAt(i + 3)) * 31 + 7;
            }
        }
        return Vector.counting(Arrays.copyOf(runs, count));
    }

    private int number(String feature) {
        return numbers.computeIfAbsent(feature, key -> numbers.size());
    }
}

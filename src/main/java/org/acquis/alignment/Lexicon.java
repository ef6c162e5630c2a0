package org.acquis.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acquis.language.Frequencies;

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

    /** Any odd number keeps keys apart; without it those of small numbers would fall into few places of a hash table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final TextMemory memory;
    private final Weights weights = new Weights();
    private final int clauses;

    /**
     * Weighs the words of two statements.
     *
     * @param texts of all clauses of both
     * @param memory knows the forms of texts, or comes to know them
     */
    Lexicon(List<String> texts, TextMemory memory) {
        this.memory = memory;
        clauses = texts.size();
        for (String text : texts) {
            int[] features = features(memory.of(text).stems());
            Arrays.sort(features);
            for (int k = 0; k < features.length; k++) {
                if (k == 0 || features[k] != features[k - 1]) {
                    weights.clausesWith[features[k]]++;
                }
            }
        }
    }

    /** The number of each stem and of each pair of stems beside each other. */
    private int[] features(List<String> text) {
        int[] features = new int[Math.max(0, 2 * text.size() - 1)];
        int count = 0;
        int before = -1;
        for (String written : text) {
            int stem = stem(written);
            features[count++] = stem;
            if (before >= 0) {
                features[count++] = pair(before, stem);
            }
            before = stem;
        }
        return features;
    }

    private int stem(String stem) {
        Integer known = stems.get(stem);
        if (known == null) {
            known = weights.add(
                    -1,
                    -1,
                    Math.max(LEAST_WEIGHT, -Math.log(Frequencies.standard().share(stem))));
            stems.put(stem, known);
        }
        return known;
    }

    private int pair(int first, int second) {
        Long key = ((long) first << 32 | second) * SPREAD;
        Integer known = pairs.get(key);
        if (known == null) {
            known = weights.add(first, second, (weights.inField[first] + weights.inField[second]) / 2);
            pairs.put(key, known);
        }
        return known;
    }

    /** How many stems and pairs have a number so far. */
    int size() {
        return weights.size;
    }

    /** The passage of a text. */
    Passage passage(String text) {
        TextForms forms = memory.of(text);
        List<String> written = forms.words();
        int[] ids = new int[written.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.computeIfAbsent(written.get(i), key -> words.size());
        }
        int[] features = features(forms.stems());
        Arrays.sort(features);
        int[] distinct = new int[features.length];
        double[] topics = new double[features.length];
        double[] themes = new double[features.length];
        int size = 0;
        for (int from = 0; from < features.length; ) {
            int to = from;
            while (to < features.length && features[to] == features[from]) {
                to++;
            }
            double often = 1 + Math.log(to - from);
            distinct[size] = features[from];
            topics[size] = often * weights.topic(features[from]);
            themes[size] = (weights.isPair(features[from]) ? 1 : often) * weights.theme(features[from]);
            size++;
            from = to;
        }
        int[] numbers = Arrays.copyOf(distinct, size);
        return new Passage(
                text,
                forms.key(),
                ids,
                new WordOrder(ids),
                Vector.scaled(numbers, Arrays.copyOf(topics, size)),
                Themes.of(numbers, Arrays.copyOf(themes, size)),
                forms.letters());
    }

    /** How much a stem tells in these two texts and in the field; a stem that is in neither text tells nothing. */
    double themeWeight(String stem) {
        Integer number = stems.get(stem);
        return number == null ? 0 : weights.theme(number);
    }

    /** What is known of each feature, by its number. */
    private final class Weights {
        private int size;
        private int[] clausesWith = new int[1024];
        private boolean[] pair = new boolean[1024];
        private double[] inField = new double[1024];
        private double[] topic = new double[1024];
        private double[] theme = new double[1024];

        private int add(int first, int second, double field) {
            if (size == inField.length) {
                clausesWith = Arrays.copyOf(clausesWith, 2 * size);
                pair = Arrays.copyOf(pair, 2 * size);
                inField = Arrays.copyOf(inField, 2 * size);
                topic = Arrays.copyOf(topic, 2 * size);
                theme = Arrays.copyOf(theme, 2 * size);
            }
            pair[size] = first >= 0 && second >= 0;
            inField[size] = field;
            topic[size] = Double.NaN;
            return size++;
        }

        private boolean isPair(int feature) {
            return pair[feature];
        }

        private double topic(int feature) {
            weigh(feature);
            return topic[feature];
        }

        private double theme(int feature) {
            weigh(feature);
            return theme[feature];
        }

        private void weigh(int feature) {
            if (!Double.isNaN(topic[feature])) {
                return;
            }
            double here = Math.log((clauses + 1.0) / (clausesWith[feature] + 0.5));
            if (pair[feature]) {
                topic[feature] = PAIR_WEIGHT * Math.max(0, here);
                theme[feature] = PAIR_THEME * Math.sqrt(Math.max(0, here) * inField[feature]);
            } else {
                topic[feature] = Math.max(LEAST_WEIGHT, here);
                theme[feature] = Math.pow(topic[feature], LOCAL) * Math.pow(inField[feature], 1 - LOCAL);
            }
        }
    }
}

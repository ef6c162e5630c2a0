package org.acquis.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Stems;
import org.acquis.language.Words;

/**
 * One way to put a demand into words. The head of {@code demand-types.tsv} explains how it is written.
 *
 * @param written as in the file
 * @param parts that must all stand in one sentence, or must not
 */
public record Phrasing(String written, List<Part> parts) {

    private static final Pattern DISTANCE = Pattern.compile("\\s*~(\\d{1,2})\\s*");

    /**
     * One part of a phrasing.
     *
     * @param absent whether it must not stand in the sentence
     * @param steps alternatives that must follow each other
     * @param distances the most words between a step and the next
     */
    public record Part(boolean absent, List<List<Term>> steps, List<Integer> distances) {}

    /** One alternative: stems in a row; a stem that ends in {@code *} stands for every word with that beginning. */
    public record Term(List<String> stems) {

        boolean isAt(List<String> words, List<String> wordStems, int place) {
            if (place + stems.size() > wordStems.size()) {
                return false;
            }
            for (int k = 0; k < stems.size(); k++) {
                String wanted = stems.get(k);
                boolean same = wanted.endsWith("*")
                        ? words.get(place + k).startsWith(wanted.substring(0, wanted.length() - 1))
                        : wanted.equals(wordStems.get(place + k));
                if (!same) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads a phrasing.
     *
     * @throws IllegalArgumentException when it is written wrongly
     */
    static Phrasing of(String written) {
        List<Part> parts = new ArrayList<>();
        for (String part : written.split("&", -1)) {
            String text = part.strip();
            boolean absent = text.startsWith("!");
            text = absent ? text.substring(1) : text;
            List<Integer> distances = new ArrayList<>();
            Matcher matcher = DISTANCE.matcher(text);
            while (matcher.find()) {
                distances.add(Integer.valueOf(matcher.group(1)));
            }
            List<List<Term>> steps = new ArrayList<>();
            for (String step : DISTANCE.split(text, -1)) {
                steps.add(
                        Arrays.stream(step.split("\\|", -1)).map(Phrasing::term).toList());
            }
            parts.add(new Part(absent, List.copyOf(steps), List.copyOf(distances)));
        }
        if (parts.get(0).absent()) {
            throw new IllegalArgumentException("a phrasing begins with what is said: " + written);
        }
        return new Phrasing(written, List.copyOf(parts));
    }

    private static Term term(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : text.strip().split("[\\s,]+")) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an alternative is empty: " + text);
            }
            stems.add(word.endsWith("*") ? word : Stems.stem(Words.fold(word)));
        }
        return new Term(List.copyOf(stems));
    }

    /** The place of the word at which a sentence says this, or -1. */
    int find(List<String> words, List<String> stems) {
        int found = -1;
        for (Part part : parts) {
            int place = place(part, words, stems);
            if (part.absent() ? place >= 0 : place < 0) {
                return -1;
            }
            if (found < 0) {
                found = place;
            }
        }
        return found;
    }

    private static int place(Part part, List<String> words, List<String> stems) {
        for (int place = 0; place < words.size(); place++) {
            if (follows(part, 0, words, stems, place)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean follows(Part part, int step, List<String> words, List<String> stems, int place) {
        for (Term term : part.steps().get(step)) {
            if (!term.isAt(words, stems, place)) {
                continue;
            }
            if (step + 1 == part.steps().size()) {
                return true;
            }
            int from = place + term.stems().size();
            int to = Math.min(words.size() - 1, from + part.distances().get(step));
            for (int next = from; next <= to; next++) {
                if (follows(part, step + 1, words, stems, next)) {
                    return true;
                }
            }
        }
        return false;
    }
}

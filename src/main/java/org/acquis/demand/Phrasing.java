package org.acquis.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Stems;
import org.acquis.statement.Axis;

/**
 * One way to put a demand into words. The head of {@code demand-types.tsv} explains how it is written.
 *
 * @param written as in the file
 * @param by axes of acts that it is limited to; all where empty
 * @param parts that must all stand in one sentence, or must not
 */
public record Phrasing(String written, Set<Axis> by, List<Part> parts) {

    static final String BEGINNING = "*";
    static final String EXACT = "=";
    private static final Pattern DISTANCE = Pattern.compile("\\s*~(\\d{1,2})\\s*");
    private static final Pattern AXES = Pattern.compile("^\\[([A-Z ]+)]\\s*");

    /**
     * One part of a phrasing.
     *
     * @param absent whether it must not stand in the sentence
     * @param steps alternatives that must follow each other
     * @param distances the most words between a step and the next
     */
    public record Part(boolean absent, List<Step> steps, List<Integer> distances) {}

    /**
     * The alternatives at one place of a part, each where it is found soonest.
     *
     * @param stems those of one word, met by its stem
     * @param words those of one word, met exactly
     * @param byFirst those of several words, by the stem of the first
     * @param others those that begin with an exact word or with the beginning of one
     */
    public record Step(Set<String> stems, Set<String> words, Map<String, List<Term>> byFirst, List<Term> others) {

        static Step of(List<Term> all) {
            Set<String> stems = new TreeSet<>();
            Set<String> words = new TreeSet<>();
            Map<String, List<Term>> byFirst = new TreeMap<>();
            List<Term> others = new ArrayList<>();
            for (Term term : all) {
                String first = term.stems().get(0);
                boolean plain = !first.endsWith(BEGINNING) && !first.startsWith(EXACT);
                if (plain && term.stems().size() == 1) {
                    stems.add(first);
                } else if (first.startsWith(EXACT) && term.stems().size() == 1) {
                    words.add(first.substring(1));
                } else if (plain) {
                    byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(term);
                } else {
                    others.add(term);
                }
            }
            return new Step(Set.copyOf(stems), Set.copyOf(words), Map.copyOf(byFirst), List.copyOf(others));
        }

        /** How many alternatives there are: with few, a phrasing is seldom tried in vain. */
        int size() {
            return stems.size() + words.size() + byFirst.size() + others.size();
        }

        boolean holdsWord(String word, String stem) {
            return !stems.isEmpty() && stems.contains(stem) || !words.isEmpty() && words.contains(word);
        }

        /** The alternatives of several words that may begin with a stem. */
        List<Term> from(String stem) {
            return byFirst.isEmpty() ? List.of() : byFirst.getOrDefault(stem, List.of());
        }

        List<String> anchors() {
            List<String> anchors = new ArrayList<>(stems);
            words.forEach(word -> anchors.add(ActPhrases.stem(word, Stems::stem)));
            anchors.addAll(byFirst.keySet());
            for (Term term : others) {
                String first = term.stems().get(0);
                anchors.add(first.startsWith(EXACT) ? ActPhrases.stem(first.substring(1), Stems::stem) : first);
            }
            return anchors;
        }
    }

    /**
     * One alternative: stems in a row; one that ends in {@code *} stands for every word with that beginning, one that begins with
     * {@code =} for this word alone.
     */
    public record Term(List<String> stems) {

        boolean isAt(Scope scope, int place) {
            if (!scope.isWhole(place, stems.size())) {
                return false;
            }
            for (int k = 0; k < stems.size(); k++) {
                String wanted = stems.get(k);
                String word = scope.word(place + k);
                boolean same = wanted.endsWith(BEGINNING)
                        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                        : wanted.startsWith(EXACT)
                                ? word.equals(wanted.substring(1))
                                : wanted.equals(scope.stem(place + k));
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
     * @param classes what names in braces stand for
     * @throws IllegalArgumentException when it is written wrongly; the message says how
     */
    static Phrasing of(String written, WordClasses classes) {
        String whole = classes.expanded(written);
        Matcher axes = AXES.matcher(whole);
        Set<Axis> by = EnumSet.noneOf(Axis.class);
        String body = whole;
        if (axes.find()) {
            for (String axis : axes.group(1).split(" ")) {
                by.add(axis(axis));
            }
            body = whole.substring(axes.end());
        }
        List<Part> parts = Arrays.stream(body.split("&", -1))
                .map(part -> part(part, classes))
                .toList();
        if (parts.get(0).absent()) {
            throw new IllegalArgumentException("a phrasing begins with what is said, not with '!'");
        }
        return new Phrasing(written, Set.copyOf(by), parts);
    }

    static Axis axis(String name) {
        try {
            return Axis.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + name + "' is no axis; the axes are COG POS NEG DIR COM DEC", e);
        }
    }

    private static Part part(String part, WordClasses classes) {
        String text = part.strip();
        boolean absent = text.startsWith("!");
        text = absent ? text.substring(1) : text;
        List<Integer> distances = new ArrayList<>();
        Matcher matcher = DISTANCE.matcher(text);
        while (matcher.find()) {
            distances.add(Integer.valueOf(matcher.group(1)));
        }
        List<Step> steps = new ArrayList<>();
        for (String step : DISTANCE.split(text, -1)) {
            steps.add(Step.of(
                    Arrays.stream(step.split("\\|", -1)).map(classes::term).toList()));
        }
        return new Part(absent, List.copyOf(steps), List.copyOf(distances));
    }

    /** The stems and beginnings of which one must stand in a sentence that says this. */
    List<String> anchors() {
        Step fewest = parts.get(0).steps().get(0);
        for (Part part : parts) {
            for (Step step : part.absent() ? List.<Step>of() : part.steps()) {
                fewest = step.size() < fewest.size() ? step : fewest;
            }
        }
        return fewest.anchors();
    }

    /**
     * Whether a scope says this.
     *
     * @param from place of the first word of the scope's own; what stands before it alone does not count
     */
    boolean isSaidBy(Scope scope, int from) {
        boolean own = false;
        for (Part part : parts) {
            if (part.absent()) {
                if (stands(part, scope, 0)) {
                    return false;
                }
            } else if (stands(part, scope, from)) {
                own = true;
            } else if (!stands(part, scope, 0)) {
                return false;
            }
        }
        return own;
    }

    /** One past the last word of the first place that says the first part of this; -1 where there is none. */
    int endIn(Scope scope) {
        return end(parts.get(0), scope, 0);
    }

    /** The first word and the one past the last of the first place that says the first part of this; empty where none does. */
    int[] placeIn(Scope scope) {
        for (int place = 0; place < scope.size(); place++) {
            int end = follows(parts.get(0), 0, scope, place, 0);
            if (end >= 0) {
                return new int[] {place, end};
            }
        }
        return new int[0];
    }

    private static boolean stands(Part part, Scope scope, int until) {
        return end(part, scope, until) >= 0;
    }

    /** One past the last word of the first place where a part stands in a scope, ending after {@code until}; or -1. */
    private static int end(Part part, Scope scope, int until) {
        for (int place = 0; place < scope.size(); place++) {
            int end = follows(part, 0, scope, place, until);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /** Where the steps of a part end that follow each other from a place, the last ending after {@code until}; or -1. */
    private static int follows(Part part, int step, Scope scope, int place, int until) {
        Step here = part.steps().get(step);
        String stem = scope.stem(place);
        if (here.holdsWord(scope.word(place), stem) && scope.isWhole(place, 1)) {
            int end = goesOn(part, step, scope, place + 1, until);
            if (end >= 0) {
                return end;
            }
        }
        int end = anyOf(here.from(stem), part, step, scope, place, until);
        return end >= 0 || here.others().isEmpty() ? end : anyOf(here.others(), part, step, scope, place, until);
    }

    private static int anyOf(List<Term> terms, Part part, int step, Scope scope, int place, int until) {
        for (Term term : terms) {
            if (term.isAt(scope, place)) {
                int end = goesOn(part, step, scope, place + term.stems().size(), until);
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int goesOn(Part part, int step, Scope scope, int end, int until) {
        if (step + 1 == part.steps().size()) {
            return end > until ? end : -1;
        }
        int to = Math.min(scope.size() - 1, end + part.distances().get(step));
        for (int next = end; next <= to; next++) {
            int last = follows(part, step + 1, scope, next, until);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }
}

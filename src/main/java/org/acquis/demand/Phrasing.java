package org.acquis.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Stems;
import org.acquis.language.Words;
import org.acquis.statement.Axis;

/**
 * One way to put a demand into words. The head of {@code demand-types.tsv} explains how it is written.
 *
 * @param written as in the file
 * @param by axes of acts that it is limited to; all where empty
 * @param parts that must all stand in one sentence, or must not
 */
public record Phrasing(String written, Set<Axis> by, List<Part> parts) {

    private static final String BEGINNING = "*";
    private static final String EXACT = "=";
    private static final Pattern DISTANCE = Pattern.compile("\\s*~(\\d{1,2})\\s*");
    private static final Pattern AXES = Pattern.compile("^\\[([A-Z ]+)]\\s*");

    /**
     * One part of a phrasing.
     *
     * @param absent whether it must not stand in the sentence
     * @param steps alternatives that must follow each other
     * @param distances the most words between a step and the next
     */
    public record Part(boolean absent, List<List<Term>> steps, List<Integer> distances) {}

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
     * @throws IllegalArgumentException when it is written wrongly; the message says how
     */
    static Phrasing of(String written) {
        Matcher axes = AXES.matcher(written);
        Set<Axis> by = EnumSet.noneOf(Axis.class);
        String body = written;
        if (axes.find()) {
            for (String axis : axes.group(1).split(" ")) {
                by.add(axis(axis));
            }
            body = written.substring(axes.end());
        }
        List<Part> parts =
                Arrays.stream(body.split("&", -1)).map(Phrasing::part).toList();
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

    private static Part part(String part) {
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
            steps.add(Arrays.stream(step.split("\\|", -1)).map(Phrasing::term).toList());
        }
        return new Part(absent, List.copyOf(steps), List.copyOf(distances));
    }

    private static Term term(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : text.strip().split("[\\s,]+")) {
            if (word.isEmpty()) {
                throw new IllegalArgumentException("an alternative is empty; look for '||', '& &' or '~' at an end");
            }
            boolean asIs = word.endsWith(BEGINNING) || word.startsWith(EXACT);
            stems.add(asIs ? word : Stems.stem(Words.fold(word)));
        }
        return new Term(List.copyOf(stems));
    }

    /** The stems and beginnings of which one must stand in a sentence that says this. */
    List<String> anchors() {
        return parts.get(0).steps().get(0).stream()
                .map(term -> term.stems().get(0))
                .map(stem -> stem.startsWith(EXACT) ? Stems.stem(stem.substring(1)) : stem)
                .toList();
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

    /** Whether a part stands in a scope, ending after the place {@code until}. */
    private static boolean stands(Part part, Scope scope, int until) {
        for (int place = 0; place < scope.size(); place++) {
            if (follows(part, 0, scope, place, until)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the steps of a part follow each other from a place, the last ending after {@code until}. */
    private static boolean follows(Part part, int step, Scope scope, int place, int until) {
        for (Term term : part.steps().get(step)) {
            if (!term.isAt(scope, place)) {
                continue;
            }
            int end = place + term.stems().size();
            if (step + 1 == part.steps().size()) {
                if (end > until) {
                    return true;
                }
                continue;
            }
            int to = Math.min(scope.size() - 1, end + part.distances().get(step));
            for (int next = end; next <= to; next++) {
                if (follows(part, step + 1, scope, next, until)) {
                    return true;
                }
            }
        }
        return false;
    }
}

package org.acquis.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Words;
import org.jspecify.annotations.Nullable;

/** The rules by which one place in brackets is bridged; the first that fits decides. */
final class BridgeRule {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}");
    private static final int WORDS_OF_A_QUALITY = 2;
    private static final int MOST_QUALITIES = 4;
    private static final int MOST_QUOTED = 12;
    private static final int BEGINNING = 8;

    /**
     * What a rule gives.
     *
     * @param words that bridge, or null where the brackets stay
     * @param reason the words and the rule, for people
     */
    record Outcome(@Nullable String words, String reason) {}

    private final String base;
    private final Map<String, List<String>> wanted = new LinkedHashMap<>();

    private BridgeRule(Brackets place) {
        base = place.base().orElse("").strip();
        for (Brackets.Alternative one : place.alternatives()) {
            if (!one.by().isEmpty()) {
                wanted.computeIfAbsent(one.deletes() ? "" : one.words().strip(), words -> new ArrayList<>())
                        .addAll(one.by());
            }
        }
    }

    static Outcome settled(Brackets place) {
        BridgeRule rule = new BridgeRule(place);
        if (rule.wanted.isEmpty()) {
            return new Outcome(null, "'" + rule.base + "': in brackets without a delegation, left to the meeting");
        }
        return rule.between()
                .or(rule::alike)
                .or(rule::alone)
                .or(rule::shared)
                .or(rule::together)
                .or(rule::most)
                .orElseGet(() -> new Outcome(null, "no rule fits " + rule.sides() + "; left to the meeting"));
    }

    /** All that stands against each other there: the base, where there is one, and what is wanted. */
    private List<String> positions() {
        Set<String> positions = new LinkedHashSet<>();
        if (!base.isEmpty()) {
            positions.add(base);
        }
        positions.addAll(wanted.keySet());
        return List.copyOf(positions);
    }

    private Optional<Outcome> between() {
        List<String> positions = positions();
        if (positions.size() < 2 || positions.contains("")) {
            return Optional.empty();
        }
        return figureBetween(positions)
                .map(words -> given(words, "the figure between"))
                .or(() -> Ladders.between(positions).map(words -> given(words, "the rung between")))
                .or(() -> verbBetween(positions).map(words -> given(words, "the verb of middle strength")));
    }

    /** Where the positions differ in one figure alone: the median, rounded to a whole number. */
    private static Optional<String> figureBetween(List<String> positions) {
        List<Long> figures = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>();
        for (String position : positions) {
            Matcher matcher = FIGURE.matcher(position);
            if (!matcher.find()) {
                return Optional.empty();
            }
            figures.add(Long.parseLong(matcher.group()));
            rest.add(position.substring(0, matcher.start()) + "#" + position.substring(matcher.end()));
        }
        if (rest.size() != 1) {
            return Optional.empty();
        }
        List<Long> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        long median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half) + 1) / 2;
        return Optional.of(rest.iterator().next().replace("#", String.valueOf(median)));
    }

    /** Where three or more positions open with verbs of one axis: the one that stands between the others. */
    private static Optional<String> verbBetween(List<String> positions) {
        List<Phrase> verbs = new ArrayList<>();
        for (String position : positions) {
            PhraseList.standard().opening(position).ifPresent(verbs::add);
        }
        boolean comparable = positions.size() > 2
                && verbs.size() == positions.size()
                && verbs.stream().map(Phrase::axis).distinct().count() == 1;
        if (!comparable) {
            return Optional.empty();
        }
        int[] ranks = verbs.stream().mapToInt(Phrase::rank).sorted().toArray();
        int middle = ranks[(ranks.length - 1) / 2];
        boolean isBetween = ranks[0] < middle && middle < ranks[ranks.length - 1];
        for (int k = 0; k < verbs.size() && isBetween; k++) {
            if (verbs.get(k).rank() == middle) {
                return Optional.of(positions.get(k));
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> alike() {
        Map.Entry<String, List<String>> only = wanted.entrySet().iterator().next();
        return wanted.size() == 1 && only.getValue().size() > 1
                ? Optional.of(given(only.getKey(), "all who propose want it"))
                : Optional.empty();
    }

    private Optional<Outcome> alone() {
        Map.Entry<String, List<String>> only = wanted.entrySet().iterator().next();
        if (wanted.size() > 1 || only.getValue().size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                only.getKey().isEmpty()
                        ? given(base, "one alone wants them out, the words stay")
                        : given(only.getKey(), "nobody else touches these words"));
    }

    /** The shortest of what is wanted, where all the others hold it. */
    private Optional<Outcome> shared() {
        String shortest = wanted.keySet().stream()
                .min((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        List<String> words = Words.words(shortest);
        boolean held = !words.isEmpty()
                && wanted.keySet().stream()
                        .allMatch(other -> Collections.indexOfSubList(Words.words(other), words) >= 0);
        return held ? Optional.of(given(shortest, "what all proposals share")) : Optional.empty();
    }

    /** Where everybody adds a quality or two: all of them, each once. */
    private Optional<Outcome> together() {
        Set<String> qualities = new LinkedHashSet<>();
        for (String words : wanted.keySet()) {
            Arrays.stream(words.split(",| and "))
                    .map(String::strip)
                    .filter(quality -> !quality.isEmpty())
                    .forEach(qualities::add);
        }
        boolean areShort =
                qualities.stream().allMatch(quality -> Words.words(quality).size() <= WORDS_OF_A_QUALITY);
        if (!base.isEmpty() || wanted.containsKey("") || !areShort || qualities.size() > MOST_QUALITIES) {
            return Optional.empty();
        }
        List<String> all = List.copyOf(qualities);
        String words = all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
        return Optional.of(given(words, "all that is added, together"));
    }

    private Optional<Outcome> most() {
        int largest = wanted.values().stream().mapToInt(List::size).max().orElse(0);
        List<String> leading = wanted.keySet().stream()
                .filter(words -> wanted.getOrDefault(words, List.of()).size() == largest)
                .toList();
        return largest > 1 && leading.size() == 1
                ? Optional.of(given(leading.get(0), "most want it"))
                : Optional.empty();
    }

    private Outcome given(String words, String rule) {
        return new Outcome(words, (words.isEmpty() ? "deleted" : quoted(words)) + ": " + rule + " (" + sides() + ")");
    }

    private String sides() {
        List<String> sides = new ArrayList<>();
        if (!base.isEmpty()) {
            sides.add("base " + quoted(base));
        }
        wanted.forEach(
                (words, by) -> sides.add(String.join(", ", by) + (words.isEmpty() ? " out" : " " + quoted(words))));
        return String.join("; ", sides);
    }

    /** The words in quotation marks, whole paragraphs by their beginning: they stand in full beside the reason. */
    private static String quoted(String words) {
        String[] all = words.split("\\s+");
        return "'"
                + (all.length <= MOST_QUOTED
                        ? words
                        : String.join(" ", List.of(all).subList(0, BEGINNING)) + " ...") + "'";
    }
}

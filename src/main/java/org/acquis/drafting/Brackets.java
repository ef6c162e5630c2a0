package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acquis.segmentation.Segmenter;
import org.acquis.statement.Bracket;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/**
 * The brackets of a text, those that stand side by side as the alternatives of one place.
 *
 * @param start first UTF-16 unit of the place in the text
 * @param end one past the last
 * @param alternatives in order, at least one
 */
record Brackets(int start, int end, List<Alternative> alternatives) {

    private static final Segmenter SEGMENTER = new Segmenter();

    /**
     * The words of one bracket.
     *
     * @param by the delegations that want them; empty for none
     * @param deletes whether they, or those beside them, are to go
     */
    record Alternative(List<String> by, boolean deletes, String words) {

        boolean isOf(String delegation) {
            return by.stream().anyMatch(name -> name.equalsIgnoreCase(delegation));
        }
    }

    Brackets {
        alternatives = List.copyOf(alternatives);
    }

    /** The places in brackets, outermost brackets alone, in the order of the text. */
    static List<Brackets> of(String text) {
        List<Brackets> places = new ArrayList<>();
        for (Bracket bracket : outermost(text)) {
            Brackets last = places.isEmpty() ? null : places.get(places.size() - 1);
            if (last != null && text.substring(last.end(), bracket.start()).isBlank()) {
                List<Alternative> more = new ArrayList<>(last.alternatives());
                more.add(alternative(bracket));
                places.set(places.size() - 1, new Brackets(last.start(), bracket.end(), more));
            } else {
                places.add(new Brackets(bracket.start(), bracket.end(), List.of(alternative(bracket))));
            }
        }
        return places;
    }

    private static List<Bracket> outermost(String text) {
        if (text.indexOf('[') < 0) {
            return List.of();
        }
        List<Bracket> found = new ArrayList<>();
        int end = 0;
        for (Bracket bracket : SEGMENTER
                .complete(List.of(Clause.of("P1", Role.PARAGRAPH, "", 1, null, text)))
                .get(0)
                .brackets()) {
            if (bracket.start() >= end) {
                found.add(bracket);
                end = bracket.end();
            }
        }
        return found;
    }

    private static Alternative alternative(Bracket bracket) {
        String words = bracket.text();
        if (words.toLowerCase(Locale.ROOT).startsWith(Proposals.DELETE)) {
            String rest = words.substring(Proposals.DELETE.length());
            if (rest.isEmpty() || rest.startsWith(":")) {
                return new Alternative(
                        bracket.by(),
                        true,
                        rest.isEmpty() ? "" : rest.substring(1).strip());
            }
        }
        return new Alternative(bracket.by(), false, words);
    }

    /** The words that stood before anybody proposed others. */
    Optional<String> base() {
        return alternatives.stream()
                .filter(one ->
                        one.by().isEmpty() || one.deletes() && !one.words().isEmpty() || alternatives.size() == 1)
                .map(Alternative::words)
                .findFirst();
    }

    /** The words that a delegation wants there. */
    Optional<String> wantedBy(String delegation) {
        return alternatives.stream()
                .filter(one -> one.isOf(delegation))
                .map(one -> one.deletes() ? "" : one.words())
                .findFirst();
    }

    /** The delegations that want something there, in order. */
    List<String> delegations() {
        return alternatives.stream()
                .flatMap(one -> one.by().stream())
                .distinct()
                .toList();
    }

    /** The text with the brackets of this place gone and these words there instead. */
    String settled(String text, String words) {
        String before = text.substring(0, start);
        String after = text.substring(end);
        String joined = before + words + after;
        return joined.replaceAll(" {2,}", " ").replaceAll(" ([,;.:])", "$1").strip();
    }
}

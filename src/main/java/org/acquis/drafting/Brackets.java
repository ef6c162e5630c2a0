package org.acquis.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brackets of a text, those that stand side by side as the alternatives of one place.
 *
 * @param start first UTF-16 unit of the place in the text
 * @param end one past the last
 * @param alternatives in order, at least one
 */
record Brackets(int start, int end, List<Alternative> alternatives) {

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{Nd}.’'-]*(?: (?:of |the |and )?[\\p{L}\\p{Nd}.’'-]+){0,4}";
    private static final Pattern ATTRIBUTED =
            Pattern.compile("(" + NAME + "(?:, ?" + NAME + "){0,20}): ?(.*)", Pattern.DOTALL);
    private static final Pattern DELETION =
            Pattern.compile(Proposals.DELETE + "(?:: ?(.*))?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

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
        int depth = 0;
        int start = 0;
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) == '[') {
                start = depth++ == 0 ? k : start;
            } else if (text.charAt(k) == ']' && depth > 0 && --depth == 0) {
                add(places, text, start, k + 1);
            }
        }
        return places;
    }

    private static void add(List<Brackets> places, String text, int start, int end) {
        Alternative alternative = alternative(text.substring(start + 1, end - 1));
        Brackets last = places.isEmpty() ? null : places.get(places.size() - 1);
        if (last != null && text.substring(last.end(), start).isBlank()) {
            List<Alternative> more = new ArrayList<>(last.alternatives());
            more.add(alternative);
            places.set(places.size() - 1, new Brackets(last.start(), end, more));
        } else {
            places.add(new Brackets(start, end, List.of(alternative)));
        }
    }

    private static Alternative alternative(String inside) {
        Matcher attributed = ATTRIBUTED.matcher(inside);
        List<String> by = List.of();
        String words = inside;
        if (attributed.matches()) {
            by = List.of(attributed.group(1).split(" ?, ?"));
            words = attributed.group(2);
        }
        Matcher deletion = DELETION.matcher(words);
        return deletion.matches()
                ? new Alternative(by, true, deletion.group(1) == null ? "" : deletion.group(1))
                : new Alternative(by, false, words.strip());
    }

    /** The text as it was before anybody proposed other words. */
    static String withoutProposals(String text) {
        String base = text;
        List<Brackets> places = of(text);
        for (int k = places.size() - 1; k >= 0; k--) {
            base = places.get(k).settled(base, places.get(k).base().orElse(""));
        }
        return base;
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

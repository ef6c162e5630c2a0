package org.acquis.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acquis.language.Span;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.acquis.statement.ClauseStatus;

/**
 * Square brackets of one text, and braces where they hold a place for text to come. Brackets of editors ({@code [sic]},
 * {@code [...]}, note marks) and marks of agreement ({@code (Agreed ad ref)}) are told apart.
 *
 * @param found in the order they open, an outer one before those inside it
 * @param aside brackets of editors, notes of facilitators in braces, and marks of agreement, in order
 * @param unopened places of closing brackets that nothing opened
 * @param unclosed places of opening brackets that nothing closed
 */
record Brackets(List<Bracket> found, List<Span> aside, List<Integer> unopened, List<Integer> unclosed) {

    /** Deeper than any text is negotiated; what is nested deeper is set aside, so that hostile texts take no longer. */
    private static final int DEEPEST = 40;

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]{1,400}\\}");
    private static final Pattern AGREED = Pattern.compile("\\((?i:agreed|ad ref)[^()]{0,40}\\)");
    private static final Pattern AFTER = Pattern.compile("\\s?\\(([^()\\[\\]]{2,80})\\)");

    Brackets {
        found = List.copyOf(found);
        aside = List.copyOf(aside);
        unopened = List.copyOf(unopened);
        unclosed = List.copyOf(unclosed);
    }

    static Brackets of(String text) {
        if (text.indexOf('[') < 0 && text.indexOf(']') < 0 && text.indexOf('{') < 0 && text.indexOf('(') < 0) {
            return new Brackets(List.of(), List.of(), List.of(), List.of());
        }
        List<Span> pairs = new ArrayList<>();
        List<Integer> unopened = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        List<Span> aside = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && open.isEmpty()) {
                unopened.add(i);
            } else if (c == ']') {
                (open.size() > DEEPEST ? aside : pairs).add(new Span(open.pop(), i + 1));
            }
        }
        List<Integer> unclosed = new ArrayList<>(open);
        unclosed.sort(Comparator.naturalOrder());
        pairs.sort(Comparator.comparingInt(Span::start));
        List<Bracket> found = new ArrayList<>();
        sort(text, pairs, found, aside);
        addBraces(text, found, aside);
        addAgreed(text, aside);
        found.sort(Comparator.comparingInt(Bracket::start));
        aside.sort(Comparator.comparingInt(Span::start));
        return new Brackets(found, aside, unopened, unclosed);
    }

    private static void sort(String text, List<Span> pairs, List<Bracket> found, List<Span> aside) {
        List<Span> negotiated = new ArrayList<>();
        for (Span pair : pairs) {
            String inside = inside(text, pair);
            boolean apart =
                    BracketReading.isEditorial(text, pair.start(), pair.end()) || BracketReading.isAgreed(inside);
            (apart ? aside : negotiated).add(pair);
        }
        Map<Integer, Boolean> options = options(text, negotiated);
        for (Span pair : negotiated) {
            Attribution attribution = Attribution.of(inside(text, pair));
            BracketKind kind = BracketReading.kind(attribution);
            boolean choice =
                    options.containsKey(pair.start()) && (kind == BracketKind.TEXT || kind == BracketKind.PLACEHOLDER);
            List<String> by = attribution.by().isEmpty() ? namedAfter(text, pair.end()) : attribution.by();
            found.add(Bracket.within(
                    attribution.text(), by, choice ? BracketKind.OPTION : kind, pair.start(), pair.end()));
        }
    }

    /** Starts of the brackets that stand beside another one as wordings to choose from. */
    private static Map<Integer, Boolean> options(String text, List<Span> pairs) {
        Map<Integer, Span> byStart = new HashMap<>();
        pairs.forEach(pair -> byStart.put(pair.start(), pair));
        Map<Integer, Boolean> options = new HashMap<>();
        for (Span pair : pairs) {
            int next = text.indexOf('[', pair.end());
            Span other = next < 0 || next - pair.end() > 4 ? null : byStart.get(next);
            if (other != null
                    && BracketReading.areOptions(
                            inside(text, pair), text.substring(pair.end(), next), inside(text, other))) {
                options.put(pair.start(), true);
                options.put(other.start(), true);
            }
        }
        return options;
    }

    /** "[text] (EU, Norway)": the names in parentheses right after a bracket are its own. */
    private static List<String> namedAfter(String text, int end) {
        Matcher after = AFTER.matcher(text).region(end, text.length());
        return after.lookingAt() ? Delegations.known(after.group(1).strip()).orElse(List.of()) : List.of();
    }

    private static void addBraces(String text, List<Bracket> found, List<Span> aside) {
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            String inside = matcher.group().substring(1, matcher.group().length() - 1);
            if (BracketReading.isPlaceholder(inside)) {
                found.add(Bracket.within(
                        inside.strip(), List.of(), BracketKind.PLACEHOLDER, matcher.start(), matcher.end()));
            } else {
                aside.add(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    private static void addAgreed(String text, List<Span> aside) {
        Matcher matcher = AGREED.matcher(text);
        while (matcher.find()) {
            String inside = matcher.group().substring(1, matcher.group().length() - 1);
            if (BracketReading.isAgreed(inside)) {
                aside.add(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    private static String inside(String text, Span pair) {
        return text.substring(pair.start() + 1, pair.end() - 1);
    }

    ClauseStatus status() {
        return status(found, !unopened.isEmpty() || !unclosed.isEmpty());
    }

    static ClauseStatus status(List<Bracket> brackets, boolean unpaired) {
        if (brackets.stream().anyMatch(bracket -> !bracket.by().isEmpty())) {
            return ClauseStatus.ATTRIBUTED;
        }
        return brackets.isEmpty() && !unpaired ? ClauseStatus.AGREED : ClauseStatus.BRACKETED;
    }
}

package org.acquis.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.acquis.statement.Bracket;
import org.acquis.statement.ClauseStatus;

/**
 * Square brackets of one text. Brackets of editors ({@code [sic]}, {@code [...]}, note marks) are not brackets of negotiators.
 *
 * @param found in the order they open, an outer one before those inside it
 * @param unopened places of closing brackets that nothing opened
 * @param unclosed places of opening brackets that nothing closed
 */
record Brackets(List<Bracket> found, List<Integer> unopened, List<Integer> unclosed) {

    private static final Pattern EDITORIAL =
            Pattern.compile("\\^.{0,12}|sic|\\.{2,4}|…|\\*|(?i:emphasis added|agreed(?: ad ref)?|applause|date|signature)");

    Brackets {
        found = List.copyOf(found);
        unopened = List.copyOf(unopened);
        unclosed = List.copyOf(unclosed);
    }

    static Brackets of(String text) {
        if (text.indexOf('[') < 0 && text.indexOf(']') < 0) {
            return new Brackets(List.of(), List.of(), List.of());
        }
        List<Bracket> found = new ArrayList<>();
        List<Integer> unopened = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']') {
                if (open.isEmpty()) {
                    unopened.add(i);
                } else {
                    add(found, text, open.pop(), i + 1);
                }
            }
        }
        List<Integer> unclosed = new ArrayList<>(open);
        unclosed.sort(Comparator.naturalOrder());
        found.sort(Comparator.comparingInt(Bracket::start));
        return new Brackets(found, unopened, unclosed);
    }

    private static void add(List<Bracket> found, String text, int start, int end) {
        String inside = text.substring(start + 1, end - 1);
        if (isEditorial(text, start, inside)) {
            return;
        }
        Attribution attribution = Attribution.of(inside);
        found.add(new Bracket(attribution.text(), attribution.by(), start, end));
    }

    private static boolean isEditorial(String text, int start, String inside) {
        if (inside.length() <= 16 && EDITORIAL.matcher(inside.strip()).matches()) {
            return true;
        }
        // "Yemen,[12]" is a note mark, "[60] countries" a number still to be settled.
        boolean figure = !inside.isEmpty() && inside.length() <= 3 && inside.chars().allMatch(Character::isDigit);
        return figure && start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != ']'
                && text.charAt(start - 1) != '[';
    }

    ClauseStatus status() {
        if (found.stream().anyMatch(bracket -> !bracket.by().isEmpty())) {
            return ClauseStatus.ATTRIBUTED;
        }
        return found.isEmpty() && unopened.isEmpty() && unclosed.isEmpty() ? ClauseStatus.AGREED : ClauseStatus.BRACKETED;
    }
}

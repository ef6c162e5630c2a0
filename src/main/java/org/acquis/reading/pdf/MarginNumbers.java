package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the numbers of lines out of the margin, as Council documents and bills have them: bare numbers below each other that
 * count the lines, whichever line of a paragraph they stand beside. Numbers of paragraphs count paragraphs.
 */
final class MarginNumbers {

    /** Fewer numbers on a page do not show that they count lines. */
    private static final int FEWEST = 4;

    /** Numbers stand below each other when their edges differ by no more, in points. */
    private static final float SAME_EDGE = 3;

    /** The gap between a number and the text, in font sizes. */
    private static final float GAP = 0.6f;

    private static final int MOST_DIGITS = 4;

    /** The share of neighbouring numbers that must differ by as much as their lines. */
    private static final float COUNTING = 0.7f;

    /** The share of numbers beside lines that go on with a sentence. */
    private static final float AMID_SENTENCES = 0.1f;

    /** A number at one side of a row; the edge is the one that looks at the text or away from it, whichever lines up. */
    private record Found(int page, int row, int value, List<Glyph> glyphs, float left, float right, boolean amid) {}

    private final List<List<List<Glyph>>> pages;
    private int taken;

    private MarginNumbers(List<List<List<Glyph>>> pages) {
        this.pages = pages;
    }

    /**
     * Takes them out of the rows of all pages.
     *
     * @param pages rows of each page, sorted by their left edges; rows and pages are changed
     * @return how many numbers were taken out
     */
    static int takenFrom(List<List<List<Glyph>>> pages) {
        MarginNumbers numbers = new MarginNumbers(pages);
        numbers.take(true);
        numbers.take(false);
        return numbers.taken;
    }

    private void take(boolean left) {
        List<Found> all = new ArrayList<>();
        List<Found> counting = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            List<Found> onPage = new ArrayList<>();
            for (int r = 0; r < pages.get(p).size(); r++) {
                Found found = found(p, r, left);
                if (found != null) {
                    onPage.add(found);
                }
            }
            all.addAll(onPage);
            counting.addAll(countingLines(onPage));
        }
        long amid = counting.stream().filter(Found::amid).count();
        if (counting.isEmpty() || amid < AMID_SENTENCES * counting.size()) {
            return;
        }
        for (Found number : all) {
            if (counting.stream().anyMatch(one -> standsBelow(one, number))) {
                pages.get(number.page).get(number.row).removeAll(number.glyphs);
                taken++;
            }
        }
        pages.forEach(rows ->
                rows.removeIf(row -> row.stream().allMatch(glyph -> glyph.text().isBlank())));
    }

    private static boolean standsBelow(Found one, Found other) {
        return Math.abs(one.right - other.right) <= SAME_EDGE || Math.abs(one.left - other.left) <= SAME_EDGE;
    }

    /** The largest group of numbers of a page that stand below each other, if it counts the rows. */
    private static List<Found> countingLines(List<Found> numbers) {
        List<Found> best = List.of();
        for (boolean right : new boolean[] {true, false}) {
            List<Found> byEdge = new ArrayList<>(numbers);
            byEdge.sort(Comparator.comparingDouble(found -> right ? found.right : found.left));
            int from = 0;
            for (int to = 0; to < byEdge.size(); to++) {
                while (edge(byEdge.get(to), right) - edge(byEdge.get(from), right) > SAME_EDGE) {
                    from++;
                }
                if (to + 1 - from > best.size()) {
                    best = byEdge.subList(from, to + 1);
                }
            }
        }
        List<Found> inOrder = new ArrayList<>(best);
        inOrder.sort(Comparator.comparingInt(Found::row));
        int good = 0;
        for (int k = 1; k < inOrder.size(); k++) {
            int lines = inOrder.get(k).row - inOrder.get(k - 1).row;
            good += inOrder.get(k).value - inOrder.get(k - 1).value == lines ? 1 : 0;
        }
        return inOrder.size() >= FEWEST && good >= COUNTING * (inOrder.size() - 1) ? inOrder : List.of();
    }

    private static float edge(Found found, boolean right) {
        return right ? found.right : found.left;
    }

    /** The number at the left or right end of a row, with a gap between it and the text, or null. */
    private @Nullable Found found(int page, int row, boolean left) {
        List<Glyph> visible = new ArrayList<>(pages.get(page).get(row));
        visible.removeIf(glyph -> glyph.text().isBlank());
        if (!left) {
            Collections.reverse(visible);
        }
        List<Glyph> digits = new ArrayList<>();
        for (Glyph glyph : visible) {
            boolean apart = !digits.isEmpty() && gap(digits.get(digits.size() - 1), glyph) > GAP * glyph.size();
            if (apart || !isFigures(glyph.text())) {
                break;
            }
            digits.add(glyph);
        }
        if (digits.isEmpty() || digits.size() > MOST_DIGITS) {
            return null;
        }
        Glyph next = digits.size() < visible.size() ? visible.get(digits.size()) : null;
        if (next != null && gap(digits.get(digits.size() - 1), next) <= GAP * next.size()) {
            return null;
        }
        if (!left) {
            Collections.reverse(digits);
        }
        StringBuilder figures = new StringBuilder();
        digits.forEach(glyph -> figures.append(glyph.text()));
        if (figures.length() > MOST_DIGITS) {
            return null;
        }
        Glyph first = left ? next : next == null ? null : visible.get(visible.size() - 1);
        return new Found(
                page,
                row,
                Integer.parseInt(figures.toString()),
                digits,
                digits.get(0).x(),
                digits.get(digits.size() - 1).right(),
                first != null && isAmidSentence(first.text().codePointAt(0)));
    }

    private static float gap(Glyph one, Glyph other) {
        return Math.max(other.x() - one.right(), one.x() - other.right());
    }

    private static boolean isFigures(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A line that begins with a small letter goes on; scripts without capitals do not tell, and count as if it did. */
    private static boolean isAmidSentence(int c) {
        return Character.isLetter(c) && !Character.isUpperCase(c);
    }
}

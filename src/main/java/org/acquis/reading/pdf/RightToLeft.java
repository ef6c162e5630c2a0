package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns the characters of a right-to-left line, as they stand from left to right, into the order in which they are read. */
final class RightToLeft {

    private RightToLeft() {}

    /** From the right edge to the left, but numbers and words of left-to-right scripts from left to right. */
    static List<Glyph> inReadingOrder(List<Glyph> byLeftEdge) {
        List<Glyph> reversed = new ArrayList<>(byLeftEdge);
        Collections.reverse(reversed);
        List<Glyph> ordered = new ArrayList<>();
        int i = 0;
        while (i < reversed.size()) {
            if (!isLeftToRight(reversed.get(i))) {
                ordered.add(mirrored(reversed.get(i++)));
                continue;
            }
            int end = i + 1;
            for (int k = i + 1; k < reversed.size() && (isLeftToRight(reversed.get(k)) || joins(reversed, k)); k++) {
                end = k + 1;
            }
            List<Glyph> run = new ArrayList<>(reversed.subList(i, end));
            Collections.reverse(run);
            ordered.addAll(run);
            i = end;
        }
        return ordered;
    }

    private static boolean isLeftToRight(Glyph glyph) {
        return switch (Character.getDirectionality(glyph.text().codePointAt(0))) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }

    /** A separator, or a blank, between two left-to-right characters stays in their run. */
    private static boolean joins(List<Glyph> reversed, int k) {
        if (k + 1 >= reversed.size() || !isLeftToRight(reversed.get(k + 1)) || !isLeftToRight(reversed.get(k - 1))) {
            return false;
        }
        String text = reversed.get(k).text();
        boolean letters = Character.isLetter(reversed.get(k - 1).text().codePointAt(0))
                && Character.isLetter(reversed.get(k + 1).text().codePointAt(0));
        return "./,:-".contains(text) || letters && text.isBlank();
    }

    /** A bracket is stored as it looks on the page; in reading order it opens where it opened. */
    private static Glyph mirrored(Glyph glyph) {
        String text = switch (glyph.text()) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> glyph.text();
        };
        return text.equals(glyph.text())
                ? glyph
                : new Glyph(
                        text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.space(), glyph.bold(), glyph.italic());
    }
}

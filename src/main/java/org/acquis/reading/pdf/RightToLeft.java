package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the characters of a right-to-left line, as they stand from left to right, into the order in which they are read. */
final class RightToLeft {

    private RightToLeft() {}

    /**
     * The characters of a line as they are read: from the right edge to the left, one by one, but numbers and words of left-to-right
     * scripts together and from left to right.
     */
    static List<List<Glyph>> inReadingOrder(List<Glyph> byLeftEdge) {
        List<Glyph> reversed = new ArrayList<>(byLeftEdge);
        Collections.reverse(reversed);
        putMarksAfterTheirLetters(reversed);
        dropStrays(reversed);
        boolean asTheyLook = areBracketsStoredAsTheyLook(reversed);
        List<List<Glyph>> ordered = new ArrayList<>();
        int i = 0;
        while (i < reversed.size()) {
            if (!isLeftToRight(reversed.get(i))) {
                Glyph glyph = reversed.get(i++);
                ordered.add(List.of(asTheyLook ? mirrored(glyph) : glyph));
                continue;
            }
            int end = i + 1;
            for (int k = i + 1; k < reversed.size() && (isLeftToRight(reversed.get(k)) || joins(reversed, k)); k++) {
                end = k + 1;
            }
            List<Glyph> run = new ArrayList<>(reversed.subList(i, end));
            Collections.reverse(run);
            ordered.add(run);
            i = end;
        }
        return ordered;
    }

    /**
     * A vowel sign stands over or beside its letter, so that places alone do not tell whose it is; the order of painting does. A
     * line is painted as it looks, from the left, or as it is read.
     */
    private static void putMarksAfterTheirLetters(List<Glyph> reversed) {
        List<Glyph> marks = reversed.stream().filter(RightToLeft::isMark).toList();
        if (marks.isEmpty()) {
            return;
        }
        List<Glyph> letters = reversed.stream()
                .filter(glyph -> !isMark(glyph))
                .sorted(Comparator.comparingInt(Glyph::order))
                .toList();
        boolean asItLooks = isPaintedFromTheLeft(letters);
        Map<Glyph, List<Glyph>> marksOf = new IdentityHashMap<>();
        for (Glyph mark : marks) {
            Glyph letter = letter(mark, letters, asItLooks);
            if (letter != null) {
                marksOf.computeIfAbsent(letter, key -> new ArrayList<>()).add(mark);
            }
        }
        Comparator<Glyph> painting = Comparator.comparingInt(Glyph::order);
        List<Glyph> ordered = new ArrayList<>();
        Set<Glyph> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        marksOf.values().forEach(placed::addAll);
        for (Glyph glyph : reversed) {
            if (placed.contains(glyph)) {
                continue;
            }
            ordered.add(glyph);
            List<Glyph> own = marksOf.getOrDefault(glyph, List.of());
            own.stream().sorted(asItLooks ? painting.reversed() : painting).forEach(ordered::add);
        }
        reversed.clear();
        reversed.addAll(ordered);
    }

    private static boolean isPaintedFromTheLeft(List<Glyph> inPaintingOrder) {
        int rightwards = 0;
        for (int k = 1; k < inPaintingOrder.size(); k++) {
            rightwards +=
                    inPaintingOrder.get(k).x() > inPaintingOrder.get(k - 1).x() ? 1 : -1;
        }
        return rightwards > 0;
    }

    /** The letter painted next to a mark on the side where its letter comes, or null where that stands far away. */
    private static @Nullable Glyph letter(Glyph mark, List<Glyph> inPaintingOrder, boolean asItLooks) {
        Glyph found = null;
        for (Glyph letter : inPaintingOrder) {
            if (letter.order() < mark.order()) {
                found = asItLooks ? null : letter;
            } else if (asItLooks) {
                found = letter;
                break;
            }
        }
        return found != null
                        && !found.text().isBlank()
                        && mark.x() < found.right() + mark.size()
                        && mark.right() > found.x() - mark.size()
                ? found
                : null;
    }

    /** One Latin character inside an Arabic word is a glyph that the font maps wrongly, never text. */
    private static void dropStrays(List<Glyph> reversed) {
        for (int k = reversed.size() - 2; k > 0; k--) {
            int c = reversed.get(k).text().codePointAt(0);
            boolean stray = c > ' ' && c < 0x80 && !Character.isDigit(c) && (Character.isLetter(c) || c == '@');
            if (stray && isArabicLetter(reversed.get(k - 1)) && isArabicLetter(reversed.get(k + 1))) {
                reversed.remove(k);
            }
        }
    }

    private static boolean isArabicLetter(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }

    private static boolean isMark(Glyph glyph) {
        return Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
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

    /** Whether a word is written from right to left: its first letter is. */
    static boolean isWord(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(point -> Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || Character.getDirectionality(point) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /**
     * Most programs store the bracket that a page shows, some the one that is meant. Whichever it is, brackets open before they
     * close; a line with a bracket of one side alone does not tell, and is taken as most are.
     */
    private static boolean areBracketsStoredAsTheyLook(List<Glyph> reversed) {
        int asMeant = 0;
        int asTheyLook = 0;
        int open = 0;
        int closed = 0;
        for (Glyph glyph : reversed) {
            switch (glyph.text()) {
                case "(", "[" -> {
                    asTheyLook += closed > 0 ? 1 : 0;
                    closed -= closed > 0 ? 1 : 0;
                    open++;
                }
                case ")", "]" -> {
                    asMeant += open > 0 ? 1 : 0;
                    open -= open > 0 ? 1 : 0;
                    closed++;
                }
                default -> {
                    // no bracket
                }
            }
        }
        return asTheyLook >= asMeant;
    }

    /** A bracket that is stored as it looks on the page; in reading order it opens where it opened. */
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
                        text,
                        glyph.x(),
                        glyph.y(),
                        glyph.width(),
                        glyph.size(),
                        glyph.space(),
                        glyph.bold(),
                        glyph.italic(),
                        glyph.order(),
                        glyph.confidence());
    }
}

package org.acquis.reading.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Makes lines of words of the characters on a row. */
final class LineBuilder {

    /** A gap wider than this share of a blank parts words, where the page has no blanks of its own. */
    private static final float WORD_GAP = 0.45f;

    /** The same where blanks are printed as characters. */
    private static final float WORD_GAP_BESIDE_BLANKS = 0.95f;

    private static final int GLYPHS_TO_A_BLANK = 15;

    /** A gap wider than so many font sizes may part the cells of a table. */
    private static final float CELL_GAP = 1.5f;

    /** Smaller than this share of the line's size and raised: a mark. */
    private static final float MARK_SIZE = 0.82f;

    /** Sizes that differ by more than this share are two. */
    private static final float OTHER_SIZE = 0.12f;

    private LineBuilder() {}

    /** The baseline of the largest characters of a row. */
    static double baseline(List<Glyph> row) {
        return row.stream()
                .max(Comparator.comparingDouble(Glyph::size))
                .orElseThrow()
                .y();
    }

    /** The size that most characters have, in points. */
    static float usualSize(List<Glyph> glyphs) {
        return glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .collect(java.util.stream.Collectors.groupingBy(
                        glyph -> Math.round(glyph.size() * 2) / 2f,
                        java.util.TreeMap::new,
                        java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(10f);
    }

    /** The line of characters that stand on one row, sorted by their left edges. */
    static TextLine line(List<Glyph> row, int page) {
        List<Glyph> glyphs = withoutShadows(row);
        float size = usualSize(glyphs);
        boolean rightToLeft = isRightToLeft(glyphs);
        return line(glyphs, page, size, rightToLeft, cells(glyphs, page, size, rightToLeft));
    }

    private static List<TextLine> cells(List<Glyph> glyphs, int page, float size, boolean rightToLeft) {
        List<List<Glyph>> parts = new ArrayList<>();
        float end = -Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (glyph.x() - end > CELL_GAP * size) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(glyph);
            end = Math.max(end, glyph.right());
        }
        if (parts.size() < 2) {
            return List.of();
        }
        if (rightToLeft) {
            Collections.reverse(parts);
        }
        return parts.stream()
                .map(part -> line(withBlanks(part, glyphs), page, size, rightToLeft, List.of()))
                .toList();
    }

    private static List<Glyph> withBlanks(List<Glyph> part, List<Glyph> row) {
        float from = part.get(0).x();
        float to = part.get(part.size() - 1).right();
        return row.stream()
                .filter(glyph -> glyph.x() >= from - 0.01f && glyph.right() <= to + 0.01f)
                .toList();
    }

    private static TextLine line(List<Glyph> glyphs, int page, float size, boolean rightToLeft, List<TextLine> cells) {
        long blanks = glyphs.stream().filter(glyph -> glyph.text().isBlank()).count();
        boolean hasBlanks = blanks * GLYPHS_TO_A_BLANK >= glyphs.size();
        Pieces pieces = new Pieces(size, hasBlanks ? WORD_GAP_BESIDE_BLANKS : WORD_GAP);
        if (rightToLeft) {
            RightToLeft.inReadingOrder(glyphs).forEach(pieces::addRun);
        } else {
            glyphs.forEach(pieces::add);
        }
        Glyph last =
                glyphs.stream().max(Comparator.comparingDouble(Glyph::right)).orElseThrow();
        long bold = glyphs.stream().filter(Glyph::bold).count();
        return new TextLine(
                normalised(pieces.text.toString()),
                page,
                glyphs.get(0).x(),
                last.right(),
                (float) baseline(glyphs),
                size,
                2 * bold > glyphs.size(),
                pieces.emphasis,
                rightToLeft,
                cells,
                List.copyOf(pieces.raised),
                Sureness.of(glyphs));
    }

    /** Presentation forms and ligatures become letters; marks are composed. */
    private static String normalised(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean presentation = c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF;
            String one = Character.toString(c);
            plain.append(presentation ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
        });
        // A private character before a text is a bullet of a symbol font.
        if (plain.length() > 1 && plain.charAt(0) >= 0xF000 && plain.charAt(0) <= 0xF0FF && plain.charAt(1) == ' ') {
            plain.setCharAt(0, '•');
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC).stripTrailing();
    }

    private static boolean isRightToLeft(List<Glyph> glyphs) {
        int right = 0;
        int left = 0;
        for (Glyph glyph : glyphs) {
            byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                right++;
            } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                left++;
            }
        }
        return right > left;
    }

    /** Bold made by printing a letter twice, a hair apart, is one letter. */
    private static List<Glyph> withoutShadows(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean shadow = false;
            for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 4; k--) {
                Glyph before = kept.get(k);
                shadow |= before.text().equals(glyph.text())
                        && !glyph.text().isBlank()
                        && Math.abs(before.x() - glyph.x()) < 0.2f * glyph.width()
                        && Math.abs(before.y() - glyph.y()) < 0.2f * glyph.size();
            }
            if (!shadow) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    /** The text of a line as it grows. */
    private static final class Pieces {
        private final StringBuilder text = new StringBuilder();
        private final List<TextLine.Raised> raised = new ArrayList<>();
        private final float lineSize;
        private final float wordGap;
        private int emphasis;
        private Glyph before = new Glyph("", 0, 0, 0, 0, 0, false, false, 0);
        private boolean beforeRaised;

        private Pieces(float lineSize, float wordGap) {
            this.lineSize = lineSize;
            this.wordGap = wordGap;
        }

        private void add(Glyph glyph) {
            space(glyph);
            put(glyph);
        }

        /** Adds characters that run from left to right in a line from right to left: what was read before stands to their right. */
        private void addRun(List<Glyph> run) {
            Glyph nearest = run.get(run.size() - 1);
            if (areOfTwoTexts(before, nearest) && !endsBlank()) {
                text.append(' ');
            }
            space(nearest);
            put(run.get(0));
            run.subList(1, run.size()).forEach(this::add);
            before = run.get(0).text().isBlank() ? before : run.get(0);
        }

        /** Letters of two scripts in two sizes, such as the columns of a masthead that touch, are no word. */
        private static boolean areOfTwoTexts(Glyph first, Glyph second) {
            return Math.abs(first.size() - second.size()) > OTHER_SIZE * Math.max(first.size(), second.size())
                    && !first.text().isEmpty()
                    && Character.isLetter(first.text().codePointAt(0))
                    && Character.isLetter(second.text().codePointAt(0))
                    && RightToLeft.isWord(first.text()) != RightToLeft.isWord(second.text());
        }

        private void space(Glyph next) {
            if (before.size() > 0 && !next.text().isBlank() && isGap(before, next) && !endsBlank()) {
                text.append(' ');
            }
        }

        private void put(Glyph glyph) {
            boolean blank = glyph.text().isBlank();
            boolean mark = !blank
                    && glyph.size() < MARK_SIZE * lineSize
                    && Character.isLetterOrDigit(glyph.text().codePointAt(0));
            if (mark) {
                raise(glyph.text());
            }
            beforeRaised = mark;
            if (!blank || !endsBlank()) {
                boolean leading = emphasis == text.length();
                text.append(blank ? " " : glyph.text().replace("\u00AD", "-"));
                if (leading && (glyph.bold() || glyph.italic() || blank)) {
                    emphasis = text.length();
                }
            }
            if (!blank) {
                before = glyph;
            }
        }

        private void raise(String mark) {
            if (beforeRaised && !raised.isEmpty()) {
                TextLine.Raised last = raised.remove(raised.size() - 1);
                raised.add(new TextLine.Raised(last.mark() + mark, last.start()));
            } else {
                raised.add(new TextLine.Raised(mark, text.length()));
            }
        }

        private boolean endsBlank() {
            return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        }

        private boolean isGap(Glyph first, Glyph second) {
            float gap = Math.max(second.x() - first.right(), first.x() - second.right());
            float blank =
                    Math.max(Math.min(first.space(), second.space()), 0.15f * Math.min(first.size(), second.size()));
            return gap > wordGap * blank;
        }
    }
}

package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds whether a page is set in columns, and gives its lines in reading order. */
final class Columns {

    /** A gap of this many blanks may be the space between columns. */
    private static final float GAP_BLANKS = 2.5f;

    private static final float CLEARANCE = 0.2f;
    private static final int FEWEST_LINES = 4;
    private static final float MOST_CROSSING = 0.25f;
    private static final float FILLED = 0.6f;

    /** A stretch of a row between wide gaps. */
    private record Segment(List<Glyph> glyphs, float x, float right, float y) {}

    /** A line of a column, and when the page paints it. */
    private record Row(TextLine line, int order) {}

    private final int page;
    private final List<List<Glyph>> rows;

    private Columns(int page, List<List<Glyph>> rows) {
        this.page = page;
        this.rows = rows;
    }

    /** The lines of a page in reading order: column after column between lines that run over both. */
    static List<List<TextLine>> lines(PageGlyphs page) {
        List<Glyph> visible =
                page.glyphs().stream().filter(glyph -> !glyph.text().isEmpty()).toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        Columns columns = new Columns(page.number(), LineBuilder.rows(visible));
        return columns.ordered();
    }

    private List<List<TextLine>> ordered() {
        List<Segment> segments = new ArrayList<>();
        rows.forEach(row -> segments.addAll(segments(row)));
        float gutter = gutter(segments);
        if (gutter < 0) {
            return List.of(rows.stream()
                    .filter(row -> row.stream().anyMatch(glyph -> !glyph.text().isBlank()))
                    .map(row -> LineBuilder.line(row, page))
                    .toList());
        }
        return inColumns(gutter);
    }

    private static List<Segment> segments(List<Glyph> row) {
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (last != null && glyph.x() - last.right() > GAP_BLANKS * Math.max(last.space(), 0.25f * last.size())) {
                segments.add(segment(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
            last = last == null || glyph.right() > last.right() || current.size() == 1 ? glyph : last;
        }
        if (!current.isEmpty()) {
            segments.add(segment(current));
        }
        return segments;
    }

    private static Segment segment(List<Glyph> glyphs) {
        float right =
                glyphs.stream().map(Glyph::right).max(Comparator.naturalOrder()).orElseThrow();
        return new Segment(glyphs, glyphs.get(0).x(), right, glyphs.get(0).y());
    }

    /** The place of the gap between two columns, or -1 for a page of one. */
    private static float gutter(List<Segment> segments) {
        if (segments.isEmpty()) {
            return -1;
        }
        float left =
                segments.stream().map(Segment::x).min(Comparator.naturalOrder()).orElseThrow();
        float right = segments.stream()
                .map(Segment::right)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        float width = right - left;
        float best = -1;
        int fewest = Integer.MAX_VALUE;
        boolean rightToLeft = isRightToLeft(segments);
        for (float x : ends(segments, left + 0.25f * width, left + 0.75f * width)) {
            int crossing = crossing(segments, x);
            if ((crossing < fewest || rightToLeft && crossing == fewest)
                    && isBetweenColumns(segments, x, left, right)) {
                fewest = crossing;
                best = x;
            }
        }
        return fewest <= MOST_CROSSING * segments.size() ? best : -1;
    }

    /** Numbers that hang out of a column hang to its left, or to its right in scripts that run from there. */
    private static boolean isRightToLeft(List<Segment> segments) {
        long right = segments.stream()
                .filter(segment -> switch (Character.getDirectionality(
                        segment.glyphs.get(segment.glyphs.size() / 2).text().codePointAt(0))) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                    default -> false;
                })
                .count();
        return 2 * right > segments.size();
    }

    /** The places just behind the ends of segments, which is where a gap can begin. */
    private static List<Float> ends(List<Segment> segments, float from, float to) {
        return segments.stream()
                .map(segment -> segment.right + CLEARANCE)
                .filter(x -> x >= from && x <= to)
                .sorted()
                .distinct()
                .toList();
    }

    private static int crossing(List<Segment> segments, float x) {
        int crossing = 0;
        for (Segment segment : segments) {
            crossing += segment.x < x && segment.right > x ? 1 : 0;
        }
        return crossing;
    }

    /** Columns of text fill their width; the cells of a table seldom do. */
    private static boolean isBetweenColumns(List<Segment> segments, float x, float left, float right) {
        List<Segment> before = segments.stream().filter(s -> s.right <= x).toList();
        List<Segment> after = segments.stream().filter(s -> s.x >= x).toList();
        if (before.size() < FEWEST_LINES || after.size() < FEWEST_LINES) {
            return false;
        }
        float endOfLeft = before.stream()
                .map(Segment::right)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        float startOfRight =
                after.stream().map(Segment::x).min(Comparator.naturalOrder()).orElseThrow();
        return median(before) >= FILLED * (endOfLeft - left) && median(after) >= FILLED * (right - startOfRight);
    }

    /** The width that a row of one side usually takes, from its first segment to its last. */
    private static float median(List<Segment> segments) {
        TreeMap<Integer, float[]> rows = new TreeMap<>();
        for (Segment segment : segments) {
            rows.merge(Math.round(segment.y), new float[] {segment.x, segment.right}, (a, b) ->
                    new float[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
        List<Float> widths =
                rows.values().stream().map(row -> row[1] - row[0]).sorted().toList();
        return widths.get(widths.size() / 2);
    }

    private List<List<TextLine>> inColumns(float gutter) {
        List<List<TextLine>> ordered = new ArrayList<>();
        List<Row> first = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        for (List<Glyph> row : rows) {
            List<Glyph> left = new ArrayList<>();
            List<Glyph> right = new ArrayList<>();
            boolean crosses = false;
            for (Segment segment : segments(row)) {
                crosses |= segment.x < gutter && segment.right > gutter;
                (segment.right <= gutter ? left : right).addAll(withBlanks(row, segment));
            }
            if (crosses) {
                flush(ordered, first, second);
                ordered.add(List.of(LineBuilder.line(row, page)));
            } else {
                if (!left.isEmpty()) {
                    first.add(new Row(LineBuilder.line(left, page), left.get(0).order()));
                }
                if (!right.isEmpty()) {
                    second.add(
                            new Row(LineBuilder.line(right, page), right.get(0).order()));
                }
            }
        }
        flush(ordered, first, second);
        return ordered;
    }

    private static List<Glyph> withBlanks(List<Glyph> row, Segment segment) {
        return row.stream()
                .filter(glyph -> glyph.x() >= segment.x - 0.01f && glyph.right() <= segment.right + 0.01f)
                .toList();
    }

    /** The column that the page paints first is read first; for a page painted all at once that is the order of its script. */
    private static void flush(List<List<TextLine>> ordered, List<Row> first, List<Row> second) {
        boolean swapped = !first.isEmpty() && !second.isEmpty() && middle(second) < middle(first);
        for (List<Row> column : swapped ? List.of(second, first) : List.of(first, second)) {
            if (!column.isEmpty()) {
                ordered.add(column.stream().map(Row::line).toList());
            }
        }
        first.clear();
        second.clear();
    }

    /** When the glyph in the middle of a column is painted. */
    private static int middle(List<Row> column) {
        List<Integer> orders = column.stream().map(Row::order).sorted().toList();
        return orders.get(orders.size() / 2);
    }
}

package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds whether a page is set in columns, and gives its lines in reading order. */
final class Columns {

    /** A gap of this many blanks may be the space between columns. */
    private static final float GAP_BLANKS = 2.5f;

    /** A gap so much wider than the gaps between the words of its row is more than a space that was spread. */
    private static final float SPREAD = 1.6f;

    private static final int FEWEST_GAPS = 4;

    /** Characters painted so much later belong to another line. */
    private static final int LEAST_JUMP = 40;

    private static final float CLEARANCE = 0.2f;
    private static final int FEWEST_LINES = 4;
    private static final float MOST_CROSSING = 0.25f;
    private static final float FILLED = 0.6f;
    private static final float INDENTED = 0.4f;

    /** A stretch of a row between wide gaps. */
    private record Segment(List<Glyph> glyphs, float x, float right, float y, int first, int last) {
        boolean crosses(float gutter) {
            return x < gutter && right > gutter;
        }
    }

    /** A line of a column, and when the page paints it. */
    private record Row(TextLine line, int order) {}

    private final int page;
    private final List<List<Glyph>> rows;

    private Columns(int page, List<List<Glyph>> rows) {
        this.page = page;
        this.rows = rows;
    }

    /**
     * The lines of a page in reading order: column after column between lines that run over both.
     *
     * @param page its number, from 1
     * @param rows of its characters, from the top
     */
    static List<List<TextLine>> lines(int page, List<List<Glyph>> rows) {
        return rows.isEmpty() ? List.of() : new Columns(page, rows).ordered();
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

    /**
     * The stretches of a row, from the left: what is painted in one go and has no wide gap in it. A number that hangs out of its
     * column may touch the text of the next one, but is painted long before or after it.
     */
    private static List<Segment> segments(List<Glyph> row) {
        List<Glyph> visible =
                row.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        List<Segment> segments = new ArrayList<>();
        for (List<Glyph> run : paintedInOneGo(visible)) {
            List<Glyph> current = new ArrayList<>();
            float end = Float.MAX_VALUE;
            float spread = SPREAD * usualGap(run);
            for (Glyph glyph : run) {
                if (glyph.x() - end > Math.max(GAP_BLANKS * blank(glyph), spread)) {
                    segments.add(segment(current, row));
                    current = new ArrayList<>();
                }
                current.add(glyph);
                end = current.size() == 1 ? glyph.right() : Math.max(end, glyph.right());
            }
            if (!current.isEmpty()) {
                segments.add(segment(current, row));
            }
        }
        segments.sort(Comparator.comparingDouble(Segment::x));
        return segments;
    }

    private static float blank(Glyph glyph) {
        return Math.max(glyph.space(), 0.25f * glyph.size());
    }

    /** The gap between words of a row, which may be wide where a line of few words was spread over its column; 0 for few words. */
    private static float usualGap(List<Glyph> run) {
        List<Float> gaps = new ArrayList<>();
        float end = Float.MAX_VALUE;
        for (Glyph glyph : run) {
            if (glyph.x() - end > 0.5f * blank(glyph)) {
                gaps.add(glyph.x() - end);
            }
            end = end == Float.MAX_VALUE ? glyph.right() : Math.max(end, glyph.right());
        }
        return gaps.size() < FEWEST_GAPS ? 0 : median(gaps.stream().sorted().toList());
    }

    /** Groups of characters painted one after the other, each from its left to its right. */
    private static List<List<Glyph>> paintedInOneGo(List<Glyph> row) {
        List<Glyph> byOrder = new ArrayList<>(row);
        byOrder.sort(Comparator.comparingInt(Glyph::order));
        int jump = Math.max(LEAST_JUMP, row.size());
        List<List<Glyph>> runs = new ArrayList<>();
        for (int k = 0; k < byOrder.size(); k++) {
            if (k == 0 || byOrder.get(k).order() - byOrder.get(k - 1).order() > jump) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(byOrder.get(k));
        }
        if (overlap(runs)) {
            return List.of(row);
        }
        runs.forEach(run -> run.sort(Comparator.comparingDouble(Glyph::x)));
        return runs;
    }

    /** Text painted twice, or words of other fonts painted afterwards, belong to the line that they stand in. */
    private static boolean overlap(List<List<Glyph>> runs) {
        for (int k = 1; k < runs.size(); k++) {
            float from = left(runs.get(k));
            float to = right(runs.get(k));
            for (List<Glyph> other : runs.subList(0, k)) {
                float shared = Math.min(to, right(other)) - Math.max(from, left(other));
                if (shared > 0.5f * Math.min(to - from, right(other) - left(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static float left(List<Glyph> glyphs) {
        return (float) glyphs.stream().mapToDouble(Glyph::x).min().orElseThrow();
    }

    private static float right(List<Glyph> glyphs) {
        return (float) glyphs.stream().mapToDouble(Glyph::right).max().orElseThrow();
    }

    /** A segment with the blanks that stand in it. */
    private static Segment segment(List<Glyph> visible, List<Glyph> row) {
        float x = left(visible);
        float right = right(visible);
        int first = visible.stream().mapToInt(Glyph::order).min().orElseThrow();
        int last = visible.stream().mapToInt(Glyph::order).max().orElseThrow();
        List<Glyph> all = new ArrayList<>(visible);
        for (Glyph glyph : row) {
            boolean inside = glyph.x() >= x - 0.01f && glyph.right() <= right + 0.01f;
            if (glyph.text().isBlank() && inside && glyph.order() >= first && glyph.order() <= last) {
                all.add(glyph);
            }
        }
        all.sort(Comparator.comparingDouble(Glyph::x));
        return new Segment(all, x, right, visible.get(0).y(), first, last);
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
            crossing += segment.crosses(x) ? 1 : 0;
        }
        return crossing;
    }

    /** How many rows run over a place without a gap there. */
    private static int rowsOver(List<Segment> segments, float x) {
        return rows(segments.stream().filter(s -> s.crosses(x)).toList()).size();
    }

    /** Columns of text fill their width and outnumber the lines over both; the cells of a table seldom do. */
    private static boolean isBetweenColumns(List<Segment> segments, float x, float left, float right) {
        List<Segment> before = segments.stream().filter(s -> s.right <= x).toList();
        List<Segment> after = segments.stream().filter(s -> s.x >= x).toList();
        if (rows(before).size() < FEWEST_LINES || rows(after).size() < FEWEST_LINES) {
            return false;
        }
        float endOfLeft = before.stream()
                .map(Segment::right)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        float startOfRight =
                after.stream().map(Segment::x).min(Comparator.naturalOrder()).orElseThrow();
        return rows(after).size() >= rowsOver(segments, x)
                && isFilled(before, left, endOfLeft)
                && isFilled(after, startOfRight, right);
    }

    /**
     * Whether most rows of one side run over most of it, seen from the edge at which they begin, and indented ones over much.
     * Where text runs from the right, numbers hang into the gap between columns, so that only the rows' own widths tell.
     */
    private static boolean isFilled(List<Segment> segments, float from, float to) {
        List<float[]> rows = rows(segments);
        float width = median(rows.stream().map(row -> row[1] - row[0]).sorted().toList());
        if (isRightToLeft(segments)) {
            return width >= FILLED * (to - from);
        }
        float reach = median(rows.stream().map(row -> row[1] - from).sorted().toList());
        return reach >= FILLED * (to - from) && width >= INDENTED * (to - from);
    }

    private static float median(List<Float> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** The rows of one side, each from the left of its first segment to the right of its last. */
    private static List<float[]> rows(List<Segment> segments) {
        TreeMap<Integer, float[]> rows = new TreeMap<>();
        for (Segment segment : segments) {
            rows.merge(Math.round(segment.y), new float[] {segment.x, segment.right}, (a, b) ->
                    new float[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
        return List.copyOf(rows.values());
    }

    private List<List<TextLine>> inColumns(float gutter) {
        List<List<Segment>> parted = rows.stream()
                .map(Columns::segments)
                .filter(row -> !row.isEmpty())
                .toList();
        Map<Segment, Boolean> hanging = hanging(parted, gutter);
        List<List<TextLine>> ordered = new ArrayList<>();
        List<Row> first = new ArrayList<>();
        List<Row> second = new ArrayList<>();
        for (List<Segment> row : parted) {
            List<Glyph> left = new ArrayList<>();
            List<Glyph> right = new ArrayList<>();
            boolean crosses = false;
            for (Segment segment : row) {
                crosses |= segment.crosses(gutter) && !hanging.containsKey(segment);
                boolean isLeft = hanging.getOrDefault(segment, segment.right <= gutter);
                (isLeft ? left : right).addAll(segment.glyphs);
            }
            if (crosses) {
                left.addAll(right);
                left.sort(Comparator.comparingDouble(Glyph::x));
                flush(ordered, first, second);
                ordered.add(List.of(LineBuilder.line(left, page)));
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

    /**
     * Which of the segments that reach over the gutter belong to a column, true for the left one: those painted between
     * segments of that column. A line over both columns is painted between them.
     */
    private static Map<Segment, Boolean> hanging(List<List<Segment>> rows, float gutter) {
        List<Segment> painted = new ArrayList<>();
        rows.forEach(painted::addAll);
        painted.sort(Comparator.comparingInt(Segment::first));
        Map<Segment, Boolean> hanging = new IdentityHashMap<>();
        for (int k = 0; k < painted.size(); k++) {
            Segment segment = painted.get(k);
            if (segment.crosses(gutter)) {
                Segment before = beside(painted, k, -1, gutter);
                Segment after = beside(painted, k, 1, gutter);
                Segment neighbour = neighbour(segment, before, after, gutter, isAccompanied(segment, painted));
                if (neighbour != null) {
                    hanging.put(segment, neighbour.right <= gutter);
                }
            }
        }
        return hanging;
    }

    /** Whether other text stands beside it; beside a line over both columns there is none. */
    private static boolean isAccompanied(Segment segment, List<Segment> all) {
        float size = segment.glyphs.get(0).size();
        return all.stream().anyMatch(other -> other != segment && Math.abs(other.y - segment.y) < size);
    }

    /** The segment that shares the column of one between these two, or null where it belongs to neither column. */
    private static @Nullable Segment neighbour(
            Segment segment, @Nullable Segment before, @Nullable Segment after, float gutter, boolean accompanied) {
        if (before == null || after == null) {
            return !accompanied ? null : before == null ? after : before;
        }
        boolean newColumnBefore = before.y > segment.y;
        boolean newColumnAfter = after.y < segment.y;
        boolean sameColumn = before.right <= gutter == after.right <= gutter;
        if (sameColumn || newColumnAfter && !newColumnBefore) {
            return before;
        }
        return newColumnBefore && !newColumnAfter || accompanied ? after : null;
    }

    private static @Nullable Segment beside(List<Segment> painted, int k, int step, float gutter) {
        for (int i = k + step; i >= 0 && i < painted.size(); i += step) {
            if (!painted.get(i).crosses(gutter)) {
                return painted.get(i);
            }
        }
        return null;
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

package org.acquis.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the characters of a page on rows by their baselines; raised and lowered marks on the rows that they belong to. */
final class Rows {

    /** Two baselines nearer than this share of the font size are one line. */
    private static final float SAME_LINE = 0.3f;

    /** How far above its line a small character may stand, such as the mark of a footnote, as a share of the line's size. */
    private static final float RAISED = 0.62f;

    /** The same for one below its line, which the line beneath must not lose its raised marks to. */
    private static final float LOWERED = 0.36f;

    /** Smaller than this share of the page's usual size: may be raised or lowered. */
    private static final float SMALL = 0.82f;

    private final TreeMap<Float, List<List<Glyph>>> byBaseline = new TreeMap<>();
    private float largest;

    private Rows() {}

    /** Characters by row, from the top; each row by its left edges. */
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        Rows rows = new Rows();
        List<Glyph> small = new ArrayList<>();
        float body = LineBuilder.usualSize(glyphs);
        for (Glyph glyph : sorted) {
            if (glyph.size() < SMALL * body && !glyph.text().isBlank()) {
                small.add(glyph);
            } else {
                rows.place(glyph, SAME_LINE, SAME_LINE);
            }
        }
        for (Glyph glyph : small) {
            rows.place(glyph, RAISED, LOWERED);
        }
        return rows.inOrder();
    }

    private void place(Glyph glyph, float above, float below) {
        List<Glyph> row = nearest(glyph, above, below);
        if (row != null) {
            row.add(glyph);
            return;
        }
        largest = Math.max(largest, glyph.size());
        List<Glyph> begun = new ArrayList<>(List.of(glyph));
        byBaseline.computeIfAbsent(glyph.y(), key -> new ArrayList<>(1)).add(begun);
    }

    private @Nullable List<Glyph> nearest(Glyph glyph, float above, float below) {
        float reach = Math.max(above, below) * Math.max(largest, glyph.size());
        List<Glyph> nearest = null;
        float least = Float.MAX_VALUE;
        for (List<List<Glyph>> rows : byBaseline
                .subMap(glyph.y() - reach, true, glyph.y() + reach, true)
                .values()) {
            for (List<Glyph> row : rows) {
                Glyph first = row.get(0);
                float down = first.y() - glyph.y();
                float size = Math.max(first.size(), glyph.size());
                if (down <= above * size && -down <= below * size && Math.abs(down) < least) {
                    least = Math.abs(down);
                    nearest = row;
                }
            }
        }
        return nearest;
    }

    private List<List<Glyph>> inOrder() {
        List<List<Glyph>> rows = new ArrayList<>();
        byBaseline.values().forEach(rows::addAll);
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::x)));
        rows.sort(Comparator.comparingDouble(LineBuilder::baseline));
        return rows;
    }
}

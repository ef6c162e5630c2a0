package org.acquis.reading.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the items of lists; a list begins anew unless it says that it goes on with another one. */
final class OdtLists {

    private static final int DEEPEST = 10;

    /** A list that is open, with the style of its level. */
    private static final class Open {
        private final String style;
        private final int[] numbers;
        private boolean numbered;
        private int startAt;

        private Open(String style, int[] numbers) {
            this.style = style;
            this.numbers = numbers;
        }
    }

    private final OdtStyles styles;
    private final Map<String, int[]> byId;
    private final Map<String, int[]> byStyle;
    private final int[] outline;
    private final Deque<Open> open = new ArrayDeque<>();

    OdtLists(OdtStyles styles) {
        this(styles, new HashMap<>(), new HashMap<>(), new int[DEEPEST]);
    }

    private OdtLists(OdtStyles styles, Map<String, int[]> byId, Map<String, int[]> byStyle, int[] outline) {
        this.styles = styles;
        this.byId = byId;
        this.byStyle = byStyle;
        this.outline = outline;
    }

    /** The lists of a cell, box or note: they stand in no list of those outside, and may go on with one. */
    OdtLists inside() {
        return new OdtLists(styles, byId, byStyle, outline);
    }

    /**
     * A list begins, inside the one that is open or on its own.
     *
     * @param id its own, or null
     * @param goesOn whether it says that it goes on with the last list of its style
     * @param with the list that it goes on with, or null
     */
    void begin(@Nullable String style, @Nullable String id, boolean goesOn, @Nullable String with) {
        Open above = open.peek();
        String named = style != null ? style : above == null ? "" : above.style;
        int[] numbers;
        if (above != null && (style == null || style.equals(above.style))) {
            numbers = above.numbers;
        } else if (with != null && byId.containsKey(with)) {
            numbers = byId.get(with);
        } else if (goesOn && byStyle.containsKey(named)) {
            numbers = byStyle.get(named);
        } else {
            numbers = new int[DEEPEST];
        }
        if (id != null) {
            byId.put(id, numbers);
        }
        byStyle.put(named, numbers);
        open.push(new Open(named, numbers));
    }

    void end() {
        open.pop();
    }

    /** An item begins; its first paragraph has the number. */
    void item(boolean header, int startAt) {
        Open list = open.peek();
        if (list != null) {
            list.numbered = !header;
            list.startAt = startAt;
        }
    }

    int level() {
        return Math.min(DEEPEST, open.size());
    }

    /** The label of the paragraph that comes next; empty for the second one of an item. */
    String next() {
        Open list = open.peek();
        if (list == null || !list.numbered) {
            return "";
        }
        list.numbered = false;
        return count(styles.list(list.style), list.numbers, level(), list.startAt);
    }

    /** The label of a heading that stands in no list. */
    String heading(int level) {
        return count(styles.list(""), outline, Math.min(DEEPEST, level), 0);
    }

    private static String count(OdtListStyle style, int[] numbers, int level, int startAt) {
        int at = level - 1;
        numbers[at] = startAt > 0 ? startAt : numbers[at] == 0 ? style.start(level) : numbers[at] + 1;
        Arrays.fill(numbers, level, DEEPEST, 0);
        return style.label(level, numbers);
    }
}

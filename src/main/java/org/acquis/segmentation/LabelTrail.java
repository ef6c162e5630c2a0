package org.acquis.segmentation;

import java.util.HashMap;
import java.util.Map;

/** The labels met so far while lines are joined: whether one at the start of a line can be the next of a list. */
final class LabelTrail {

    private static final int GAP = 3;

    private final Map<String, Numeral> last = new HashMap<>();

    /** Whether it carries on a list at its next number. */
    boolean isNext(Label label) {
        return label.readings().stream().anyMatch(reading -> {
            Numeral before = last.get(key(reading));
            return before != null && reading.continues(before.value(), before.insert());
        });
    }

    /** Whether it can stand here: the next of a list, with a number or two left out at most, or the first of a new one. */
    boolean fits(Label label) {
        return label.readings().stream().anyMatch(reading -> {
            Numeral before = last.get(key(reading));
            boolean near = before != null && reading.value() > before.value() && reading.value() <= before.value() + GAP;
            return reading.isFirst() || near || isNext(label);
        });
    }

    void add(Label label) {
        for (Numeral reading : label.readings()) {
            last.put(key(reading), reading);
        }
    }

    private static String key(Numeral reading) {
        return reading.style() + reading.shape();
    }
}

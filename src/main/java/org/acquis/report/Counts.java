package org.acquis.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Change;
import org.acquis.alignment.Link;

/**
 * How many links of each kind a comparison has.
 *
 * @param byKey the names of the interchange format with their counts, in its order
 */
record Counts(Map<String, Integer> byKey) {

    static Counts of(Alignment alignment) {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        int moved = 0;
        for (Link link : alignment.links()) {
            changes.merge(link.change(), 1, Integer::sum);
            moved += link.moved() ? 1 : 0;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            counts.put(change.key(), changes.getOrDefault(change, 0));
        }
        counts.put("moved", moved);
        counts.put("dropped", alignment.dropped().size());
        counts.put("added", alignment.added().size());
        return new Counts(Collections.unmodifiableMap(counts));
    }

    int of(String key) {
        return byKey.getOrDefault(key, 0);
    }

    /** The counts that are not nought, in words: {@code 3 amended, 1 moved}. */
    String inWords() {
        StringBuilder words = new StringBuilder();
        byKey.forEach((key, count) -> {
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(key);
            }
        });
        return words.isEmpty() ? "nothing to compare" : words.toString();
    }
}

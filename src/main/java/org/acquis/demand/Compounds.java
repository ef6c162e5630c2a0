package org.acquis.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that belong together, so that "nuclear weapons" are not taken for arms, nor "Security Council" for a council. */
final class Compounds {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** @param compounds each the stems of its words in order */
    Compounds(List<List<String>> compounds) {
        for (List<String> compound : compounds) {
            byFirst.computeIfAbsent(compound.get(0), key -> new ArrayList<>()).add(compound);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt(compound -> -compound.size())));
    }

    /** Writes for every word of a compound where the compound starts and ends. */
    void mark(List<String> stems, int[] starts, int[] ends) {
        int place = 0;
        while (place < stems.size()) {
            int length = lengthAt(stems, place);
            for (int at = place; at < place + length; at++) {
                starts[at] = place;
                ends[at] = place + length;
            }
            place += Math.max(1, length);
        }
    }

    private int lengthAt(List<String> stems, int place) {
        for (List<String> compound : byFirst.getOrDefault(stems.get(place), List.of())) {
            int end = place + compound.size();
            if (end <= stems.size() && stems.subList(place, end).equals(compound)) {
                return compound.size();
            }
        }
        return 0;
    }
}

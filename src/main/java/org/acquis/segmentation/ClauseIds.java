package org.acquis.segmentation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives clauses ids by role and place, each once. */
final class ClauseIds {

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** The next place of a part: PP1, OP2, A1-P3 ... */
    String next(String prefix) {
        String id;
        do {
            id = prefix + places.merge(prefix, 1, Integer::sum);
        } while (!used.add(id));
        return id;
    }

    /** The organ line of a preamble: PP0, so that the first paragraph is PP1; a second organ line takes the next place. */
    String organ() {
        return used.add("PP0") ? "PP0" : next("PP");
    }

    /** Whether an id is the first place of its part. */
    static boolean isFirst(String id) {
        return id.endsWith("P1");
    }

    /** A sub-paragraph by its letter or number as printed; by its place where it has none or where the letter is taken. */
    String below(String parent, String label) {
        int place = places.merge(parent, 1, Integer::sum);
        String core = core(label);
        String id = parent + "(" + core + ")";
        if (!core.isEmpty() && used.add(id)) {
            return id;
        }
        while (!used.add(parent + "(" + place + ")")) {
            place = places.merge(parent, 1, Integer::sum);
        }
        return parent + "(" + place + ")";
    }

    private static String core(String label) {
        StringBuilder core = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean inner = c == '.' && i > 0 && i + 1 < label.length() && Character.isDigit(label.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || inner) {
                core.append(c);
            }
        }
        return core.toString();
    }
}

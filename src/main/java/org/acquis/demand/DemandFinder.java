package org.acquis.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acquis.statement.Axis;

/** Finds in the words that an act governs the demand types that they put into words. */
final class DemandFinder {

    private record Entry(int type, Phrasing phrasing, boolean hint) {}

    private final DemandTypes types;
    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    DemandFinder(DemandTypes types) {
        this.types = types;
        for (int type = 0; type < types.all().size(); type++) {
            for (Phrasing phrasing : types.all().get(type).phrasings()) {
                enter(new Entry(type, phrasing, false));
            }
            for (Phrasing phrasing : types.all().get(type).hints()) {
                enter(new Entry(type, phrasing, true));
            }
        }
    }

    private void enter(Entry entry) {
        for (String anchor : new HashSet<>(entry.phrasing().anchors())) {
            if (anchor.endsWith("*")) {
                String beginning = anchor.substring(0, anchor.length() - 1);
                shortest = Math.min(shortest, beginning.length());
                longest = Math.max(longest, beginning.length());
                byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(entry);
            } else {
                byStem.computeIfAbsent(anchor, key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The types that a scope says, in the order of the codebook, by an act of this axis. */
    List<DemandType> in(Scope scope, Axis axis) {
        Set<Integer> said = new TreeSet<>();
        Set<Integer> hinted = new TreeSet<>();
        Set<Phrasing> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry entry : candidates(scope)) {
            Phrasing phrasing = entry.phrasing();
            boolean open = !said.contains(entry.type())
                    && (phrasing.by().isEmpty() || phrasing.by().contains(axis));
            if (open && tried.add(phrasing) && phrasing.isSaidBy(scope, scope.own())) {
                (entry.hint() ? hinted : said).add(entry.type());
            }
        }
        return (said.isEmpty() ? hinted : said).stream().map(types.all()::get).toList();
    }

    private List<Entry> candidates(Scope scope) {
        List<Entry> candidates = new ArrayList<>();
        for (String stem : scope.stems()) {
            candidates.addAll(byStem.getOrDefault(stem, List.of()));
        }
        for (String word : new HashSet<>(scope.words())) {
            for (int end = shortest; end <= Math.min(longest, word.length()); end++) {
                candidates.addAll(byBeginning.getOrDefault(word.substring(0, end), List.of()));
            }
        }
        return candidates;
    }

    /** Whether one of a type's phrasings for chapeaux is said anywhere in a scope. */
    static boolean says(List<Phrasing> phrasings, Scope scope) {
        return phrasings.stream().anyMatch(phrasing -> phrasing.isSaidBy(scope, 0));
    }
}

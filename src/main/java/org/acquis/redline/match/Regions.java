package org.acquis.redline.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acquis.redline.match.Region.Fate;

/** Puts what was found in the order of the marked text: deletions before insertions, halves of moves as whole blocks. */
final class Regions {

    private final int[] partner;
    private final int newSize;
    private final Map<Integer, Span> spanOfOld = new HashMap<>();
    private final Map<Integer, Integer> moveOfOld = new HashMap<>();
    private final Map<Integer, Integer> moveOfNew = new HashMap<>();
    private final boolean[] kept;
    private final List<Region> regions = new ArrayList<>();

    Regions(int[] partner, int newSize, List<Span> spans, List<Candidate> moves) {
        this.partner = partner;
        this.newSize = newSize;
        this.kept = new boolean[newSize];
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                kept[partner[i]] = true;
                spanOfOld.put(i, new Span(i, i + 1, partner[i], partner[i] + 1));
            }
        }
        for (Span span : spans) {
            for (int j = span.newFrom(); j < span.newTo(); j++) {
                kept[j] = true;
            }
            for (int i = span.oldFrom(); i < span.oldTo(); i++) {
                spanOfOld.put(i, span);
            }
        }
        number(moves);
    }

    /** Neighbours that moved together are one move. */
    private void number(List<Candidate> moves) {
        List<Candidate> sorted = new ArrayList<>(moves);
        sorted.sort(java.util.Comparator.comparingInt(Candidate::old));
        Candidate last = null;
        int number = 0;
        for (Candidate move : sorted) {
            boolean together = last != null && move.old() == last.old() + 1 && move.young() == last.young() + 1;
            number += together ? 0 : 1;
            moveOfOld.put(move.old(), number);
            moveOfNew.put(move.young(), number);
            last = move;
        }
    }

    List<Region> inOrder() {
        int i = 0;
        int j = 0;
        while (i < partner.length || j < newSize) {
            if (i < partner.length && !spanOfOld.containsKey(i)) {
                Integer move = moveOfOld.get(i);
                add(move == null ? Fate.DELETED : Fate.MOVED_FROM, i, i + 1, j, j, move);
                i++;
            } else if (j < newSize && !kept[j]) {
                Integer move = moveOfNew.get(j);
                add(move == null ? Fate.INSERTED : Fate.MOVED_TO, i, i, j, j + 1, move);
                j++;
            } else {
                Span span = java.util.Objects.requireNonNull(spanOfOld.get(i));
                regions.add(new Region(Fate.KEPT, span.oldFrom(), span.oldTo(), span.newFrom(), span.newTo(), 0));
                i = span.oldTo();
                j = span.newTo();
            }
        }
        return regions;
    }

    private void add(
            Fate fate,
            int oldFrom,
            int oldTo,
            int newFrom,
            int newTo,
            @org.jspecify.annotations.Nullable Integer move) {
        int number = move == null ? 0 : move;
        Region last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
        if (last != null && last.fate() == fate && last.move() == number) {
            regions.set(regions.size() - 1, new Region(fate, last.oldFrom(), oldTo, last.newFrom(), newTo, number));
        } else {
            regions.add(new Region(fate, oldFrom, oldTo, newFrom, newTo, number));
        }
    }
}

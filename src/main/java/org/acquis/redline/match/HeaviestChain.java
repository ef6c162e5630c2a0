package org.acquis.redline.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The candidates that keep the order of both sides and weigh most together, in O(n log n) by a Fenwick tree of maxima. */
final class HeaviestChain {

    private HeaviestChain() {}

    static List<Candidate> of(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(Candidate::old)
                .thenComparing(Comparator.comparingInt(Candidate::young).reversed()));
        int highest = sorted.stream().mapToInt(Candidate::young).max().orElse(-1);
        int[] tree = new int[highest + 2];
        java.util.Arrays.fill(tree, -1);
        double[] best = new double[sorted.size()];
        int[] before = new int[sorted.size()];
        int end = -1;
        for (int k = 0; k < sorted.size(); k++) {
            Candidate one = sorted.get(k);
            before[k] = heaviest(tree, one.young(), best);
            best[k] = one.weight() + (before[k] < 0 ? 0 : best[before[k]]);
            for (int at = one.young() + 1; at < tree.length; at += at & -at) {
                if (tree[at] < 0 || best[tree[at]] < best[k]) {
                    tree[at] = k;
                }
            }
            end = end < 0 || best[k] > best[end] ? k : end;
        }
        Deque<Candidate> chain = new ArrayDeque<>();
        for (int k = end; k >= 0; k = before[k]) {
            chain.addFirst(sorted.get(k));
        }
        return List.copyOf(chain);
    }

    /** The end of the heaviest chain among those whose new unit lies before this one. */
    private static int heaviest(int[] tree, int young, double[] best) {
        int found = -1;
        for (int at = young; at > 0; at -= at & -at) {
            if (tree[at] >= 0 && (found < 0 || best[tree[at]] > best[found])) {
                found = tree[at];
            }
        }
        return found;
    }
}

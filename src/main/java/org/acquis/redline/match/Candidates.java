package org.acquis.redline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds units that are alike. Few units are compared each with each; of many, only those that share rare words, so that long texts
 * of repeated wording stay near linear.
 */
final class Candidates {

    private static final long EACH_WITH_EACH = 60_000;
    private static final int NEAREST = 6;
    private static final int RAREST_WORDS = 8;
    private static final int MOST_POSTINGS = 200;
    private static final int EMPTY_REACH = 8;

    private final List<Unit> old;
    private final List<Unit> young;

    Candidates(List<Unit> old, List<Unit> young) {
        this.old = old;
        this.young = young;
    }

    /** Pairs of these units that are at least so much alike; their weight is the likeness, from 0 to 1. */
    List<Candidate> among(List<Integer> olds, List<Integer> youngs, double least) {
        List<Candidate> found = new ArrayList<>();
        if ((long) olds.size() * youngs.size() <= EACH_WITH_EACH) {
            for (int i : olds) {
                for (int j : youngs) {
                    offer(i, j, least, found);
                }
            }
            return found;
        }
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int j : youngs) {
            int last = 0;
            boolean first = true;
            for (int word : young.get(j).words()) {
                if (first || word != last) {
                    index.computeIfAbsent(word, key -> new ArrayList<>()).add(j);
                }
                first = false;
                last = word;
            }
        }
        for (int i : olds) {
            found.addAll(nearest(i, index, youngs, least));
        }
        return found;
    }

    private List<Candidate> nearest(int i, Map<Integer, List<Integer>> index, List<Integer> youngs, double least) {
        List<Candidate> found = new ArrayList<>();
        if (old.get(i).words().length == 0) {
            int place = Math.abs(java.util.Collections.binarySearch(youngs, i));
            for (int k = Math.max(0, place - EMPTY_REACH); k < Math.min(youngs.size(), place + EMPTY_REACH); k++) {
                offer(i, youngs.get(k), least, found);
            }
            return found;
        }
        List<List<Integer>> postings = new ArrayList<>();
        for (int word : java.util.Arrays.stream(old.get(i).words()).distinct().toArray()) {
            postings.add(index.getOrDefault(word, List.of()));
        }
        postings.sort(Comparator.comparingInt(List::size));
        Map<Integer, Integer> votes = new HashMap<>();
        int used = 0;
        for (List<Integer> posting : postings) {
            if (posting.isEmpty() || used >= RAREST_WORDS || used >= 2 && posting.size() > MOST_POSTINGS) {
                continue;
            }
            used++;
            posting.forEach(j -> votes.merge(j, 1, Integer::sum));
        }
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> Math.abs(entry.getKey() - i))
                        .thenComparing(Map.Entry::getKey))
                .limit(NEAREST)
                .forEach(entry -> offer(i, entry.getKey(), least, found));
        return found;
    }

    private void offer(int i, int j, double least, List<Candidate> found) {
        Unit left = old.get(i);
        Unit right = young.get(j);
        if (left.kind() != right.kind()) {
            return;
        }
        int shorter = Math.min(left.words().length, right.words().length);
        int all = left.words().length + right.words().length;
        if (all > 0 && 2.0 * shorter / all < least) {
            return;
        }
        double alike = left.alike(right);
        if (alike >= least) {
            found.add(new Candidate(i, j, alike));
        }
    }
}

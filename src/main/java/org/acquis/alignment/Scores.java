package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The similarity of the clauses of two statements, worked out for the pairs that may be alike. */
final class Scores {

    /** Up to this many pairs all are scored. */
    private static final int ALL_PAIRS = 3_600;

    private static final int CANDIDATES = 10;

    private final Passage[] left;
    private final Passage[] right;
    private final float[][] scores;
    private final Lexicon lexicon;
    private final Map<Long, Passage> joinedLeft = new HashMap<>();
    private final Map<Long, Passage> joinedRight = new HashMap<>();

    Scores(List<String> leftTexts, List<String> rightTexts, Lexicon lexicon) {
        this.lexicon = lexicon;
        left = leftTexts.stream().map(lexicon::passage).toArray(Passage[]::new);
        right = rightTexts.stream().map(lexicon::passage).toArray(Passage[]::new);
        scores = new float[left.length][right.length];
        if ((long) left.length * right.length <= ALL_PAIRS) {
            for (int i = 0; i < left.length; i++) {
                for (int j = 0; j < right.length; j++) {
                    score(i, j);
                }
            }
        } else {
            scoreCandidates();
        }
    }

    private void score(int i, int j) {
        if (scores[i][j] == 0) {
            scores[i][j] = (float) Similarity.of(left[i], right[j]);
        }
    }

    /** The clauses of the right side that share the most weight with each of the left, and the other way round. */
    private void scoreCandidates() {
        Map<Integer, List<int[]>> rightPostings = postings(right);
        for (int i = 0; i < left.length; i++) {
            for (int j : nearest(left[i], rightPostings, right.length)) {
                score(i, j);
            }
        }
        Map<Integer, List<int[]>> leftPostings = postings(left);
        for (int j = 0; j < right.length; j++) {
            for (int i : nearest(right[j], leftPostings, left.length)) {
                score(i, j);
            }
        }
    }

    private Map<Integer, List<int[]>> postings(Passage[] side) {
        Map<Integer, List<int[]>> postings = new HashMap<>();
        for (int k = 0; k < side.length; k++) {
            int[] ids = side[k].topics().ids();
            for (int f = 0; f < ids.length; f++) {
                postings.computeIfAbsent(ids[f], key -> new ArrayList<>()).add(new int[] {k, f});
            }
        }
        return postings;
    }

    private List<Integer> nearest(Passage passage, Map<Integer, List<int[]>> postings, int size) {
        double[] shared = new double[size];
        List<Integer> found = new ArrayList<>();
        int[] ids = passage.topics().ids();
        for (int f = 0; f < ids.length; f++) {
            List<int[]> holders = postings.getOrDefault(ids[f], List.of());
            for (int[] holder : holders) {
                if (shared[holder[0]] == 0) {
                    found.add(holder[0]);
                }
                shared[holder[0]] += passage.topics().weights()[f];
            }
        }
        found.sort(Comparator.comparingDouble((Integer k) -> -shared[k]).thenComparing(Comparator.naturalOrder()));
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    int leftSize() {
        return left.length;
    }

    int rightSize() {
        return right.length;
    }

    Passage left(int i) {
        return left[i];
    }

    Passage right(int j) {
        return right[j];
    }

    /** From 0 to 1; 0 for a pair that was never a candidate. */
    double of(int i, int j) {
        return scores[i][j];
    }

    /** From 0 to 1, worked out where it was not. */
    double wording(int i, int j) {
        score(i, j);
        return scores[i][j];
    }

    /** The similarity of several clauses of the left in a row to several of the right in a row, both ends included. */
    double of(int firstLeft, int lastLeft, int firstRight, int lastRight) {
        if (firstLeft == lastLeft && firstRight == lastRight) {
            return of(firstLeft, firstRight);
        }
        return Similarity.of(joined(left, firstLeft, lastLeft), joined(right, firstRight, lastRight));
    }

    private Passage joined(Passage[] side, int first, int last) {
        if (first == last) {
            return side[first];
        }
        Map<Long, Passage> known = side == left ? joinedLeft : joinedRight;
        return known.computeIfAbsent((long) first << 32 | last, key -> {
            StringBuilder text = new StringBuilder(side[first].text());
            for (int k = first + 1; k <= last; k++) {
                text.append(' ').append(side[k].text());
            }
            return lexicon.passage(text.toString());
        });
    }
}

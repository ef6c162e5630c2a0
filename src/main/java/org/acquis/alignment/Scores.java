package org.acquis.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
            scoreAll();
        } else {
            scoreCandidates();
        }
    }

    private void scoreAll() {
        Cosines topics = new Cosines(vectors(right, Passage::topics));
        Cosines letters = new Cosines(vectors(right, Passage::letters));
        for (int i = 0; i < left.length; i++) {
            double[] byTopics = topics.with(left[i].topics());
            double[] byLetters = letters.with(left[i].letters());
            for (int j = 0; j < right.length; j++) {
                scores[i][j] = (float) Similarity.of(left[i], right[j], byTopics[j], byLetters[j]);
            }
        }
    }

    private static Vector[] vectors(Passage[] side, Function<Passage, Vector> kind) {
        return Arrays.stream(side).map(kind).toArray(Vector[]::new);
    }

    private void score(int i, int j) {
        if (scores[i][j] == 0) {
            scores[i][j] = (float) Similarity.of(left[i], right[j]);
        }
    }

    /** The clauses of the right side that share the most weight with each of the left, and the other way round. */
    private void scoreCandidates() {
        Postings ofRight = new Postings(right, lexicon.size());
        for (int i = 0; i < left.length; i++) {
            for (int j : ofRight.nearest(left[i], CANDIDATES)) {
                score(i, j);
            }
        }
        Postings ofLeft = new Postings(left, lexicon.size());
        for (int j = 0; j < right.length; j++) {
            for (int i : ofLeft.nearest(right[j], CANDIDATES)) {
                score(i, j);
            }
        }
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

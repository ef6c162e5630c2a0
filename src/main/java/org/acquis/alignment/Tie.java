package org.acquis.alignment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A match as it becomes a link: indices of clauses that need not stand in a row.
 *
 * @param left ascending, at least one
 * @param right ascending, at least one
 * @param mainLeft of the pair that is most alike
 * @param mainRight of the pair that is most alike
 * @param score similarity of the joined texts, or of the best pair where the clauses stand apart, from 0 to 1
 * @param likelihood how likely the tie is by what it rests on, from 0 to 1; the wording's is worked out by {@link Confidence}
 * @param note what it rests on, in words for people, where that is more than the ground says; else empty
 */
record Tie(
        List<Integer> left,
        List<Integer> right,
        int mainLeft,
        int mainRight,
        double score,
        Ground ground,
        double likelihood,
        String note) {
    Tie {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    static Tie of(Match match) {
        return new Tie(
                IntStream.rangeClosed(match.left(), match.lastLeft()).boxed().toList(),
                IntStream.rangeClosed(match.right(), match.lastRight()).boxed().toList(),
                match.left(),
                match.right(),
                match.score(),
                Ground.WORDING,
                1,
                "");
    }

    /** One clause and another. */
    static Tie of(int left, int right, double score, Ground ground, double likelihood, String note) {
        return new Tie(List.of(left), List.of(right), left, right, score, ground, likelihood, note);
    }

    boolean joins(int i, int j) {
        return left.contains(i) && right.contains(j);
    }

    int firstLeft() {
        return left.get(0);
    }

    int lastLeft() {
        return left.get(left.size() - 1);
    }

    int firstRight() {
        return right.get(0);
    }

    int lastRight() {
        return right.get(right.size() - 1);
    }
}

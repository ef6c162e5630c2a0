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
 * @param score similarity of the joined texts, or of the best pair of restated clauses, from 0 to 1
 * @param restated whether the clauses say the same in other words
 */
record Tie(List<Integer> left, List<Integer> right, int mainLeft, int mainRight, double score, boolean restated) {
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
                false);
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

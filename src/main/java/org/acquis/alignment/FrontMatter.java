package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/**
 * Ties the lines above the text, such as title, place and date: they may share no word from one meeting to the next, but each has
 * its place between the same two.
 */
final class FrontMatter {

    private static final double LIKELIHOOD = 0.95;

    private FrontMatter() {}

    /** The ties, and those of the titles, and of lines between a tied line and the next, or the first clause of the text. */
    static List<Tie> added(List<Tie> ties, Statement left, Statement right, Scores scores) {
        List<Tie> all = new ArrayList<>(ties);
        int leftEnd = end(left.clauses());
        int rightEnd = end(right.clauses());
        for (int i = 0; i < leftEnd; i++) {
            for (int j = 0; j < rightEnd; j++) {
                boolean titles = i == 0 && j == 0;
                boolean between = areTied(i - 1, j - 1, all) && isBefore(i + 1, j + 1, leftEnd, rightEnd, all);
                if (isFree(i, j, all) && (titles || between)) {
                    String note = titles ? "both are the title" : "both stand at the same place above the text";
                    all.add(Tie.of(i, j, scores.wording(i, j), Ground.PLACE, LIKELIHOOD, note));
                }
            }
        }
        return all;
    }

    /** How many headings stand before the first clause of another kind. */
    private static int end(List<Clause> clauses) {
        int end = 0;
        while (end < clauses.size() && clauses.get(end).role() == Role.HEADING) {
            end++;
        }
        return end;
    }

    private static boolean isFree(int i, int j, List<Tie> ties) {
        return ties.stream()
                .noneMatch(tie -> tie.left().contains(i) || tie.right().contains(j));
    }

    private static boolean areTied(int i, int j, List<Tie> ties) {
        return ties.stream().anyMatch(tie -> tie.joins(i, j));
    }

    private static boolean isBefore(int i, int j, int leftEnd, int rightEnd, List<Tie> ties) {
        return areTied(i, j, ties) || i == leftEnd && j == rightEnd;
    }
}

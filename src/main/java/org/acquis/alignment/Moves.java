package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/** The pass for moves: what the main chain left over is matched out of order, the most alike first. */
final class Moves {

    /** Less alike clauses are not taken for the same one moved. */
    private static final double THRESHOLD = 0.40;

    /** In a text that was revised in place, a clause both moved and rewritten is rare. */
    private static final double IN_REVISION = 0.60;

    /** A move between preamble and operative part, or to another addressee, is rarer and must be plainer. */
    private static final double RARE = 0.50;

    private Moves() {}

    /** The chain's matches and those of moved clauses, by the order of the left. */
    static List<Match> added(List<Match> chain, Scores scores, List<Clause> left, List<Clause> right) {
        double least = Revision.is(chain, scores) ? IN_REVISION : THRESHOLD;
        boolean[] leftTaken = new boolean[scores.leftSize()];
        boolean[] rightTaken = new boolean[scores.rightSize()];
        for (Match match : chain) {
            for (int i = match.left(); i <= match.lastLeft(); i++) {
                leftTaken[i] = true;
            }
            for (int j = match.right(); j <= match.lastRight(); j++) {
                rightTaken[j] = true;
            }
        }
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < scores.leftSize(); i++) {
            for (int j = 0; j < scores.rightSize() && !leftTaken[i]; j++) {
                if (!rightTaken[j] && scores.of(i, j) >= threshold(least, left.get(i), right.get(j))) {
                    candidates.add(new Match(i, 1, j, 1, scores.of(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Match match) -> -match.score())
                .thenComparingInt(match -> Math.abs(match.left() - match.right()))
                .thenComparingInt(Match::left)
                .thenComparingInt(Match::right));
        List<Match> all = new ArrayList<>(chain);
        for (Match candidate : candidates) {
            if (!leftTaken[candidate.left()] && !rightTaken[candidate.right()]) {
                leftTaken[candidate.left()] = true;
                rightTaken[candidate.right()] = true;
                all.add(candidate);
            }
        }
        all.sort(Comparator.comparingInt(Match::left).thenComparingInt(Match::right));
        return all;
    }

    private static double threshold(double least, Clause left, Clause right) {
        boolean across = (left.role() == Role.PREAMBULAR) != (right.role() == Role.PREAMBULAR);
        return across || Addressees.differ(left, right) ? Math.max(RARE, least) : least;
    }
}

package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/** The pass for moves: what the main chain left over is matched out of order, the most alike first, blocks kept together. */
final class Moves {

    /** Less alike clauses are not taken for the same one moved. */
    private static final double THRESHOLD = 0.40;

    /** In a text that was revised in place, a clause both moved and rewritten is rare, unless its neighbour moved along. */
    private static final double IN_REVISION = 0.60;

    /** ... or unless both are clauses that stand by themselves, each by far the nearest to the other in the whole of both texts. */
    private static final double NEAREST = 0.50;

    private static final double BY_FAR = 0.10;

    /** A move between preamble and operative part, or to another addressee, is rarer and must be plainer. */
    private static final double RARE = 0.50;

    private final Scores scores;
    private final List<Clause> left;
    private final List<Clause> right;
    private final double least;
    private final int[] partner;
    private final boolean[] rightTaken;
    private final List<Match> all;

    private Moves(List<Match> chain, Scores scores, List<Clause> left, List<Clause> right) {
        this.scores = scores;
        this.left = left;
        this.right = right;
        least = Revision.is(chain, scores) ? IN_REVISION : THRESHOLD;
        partner = new int[left.size()];
        Arrays.fill(partner, -1);
        rightTaken = new boolean[right.size()];
        all = new ArrayList<>(chain);
        for (Match match : chain) {
            for (int i = match.left(); i <= match.lastLeft(); i++) {
                partner[i] = i == match.left() ? match.right() : match.lastRight();
            }
            for (int j = match.right(); j <= match.lastRight(); j++) {
                rightTaken[j] = true;
            }
        }
    }

    /** The chain's matches and those of moved clauses, by the order of the left. */
    static List<Match> added(List<Match> chain, Scores scores, List<Clause> left, List<Clause> right) {
        Moves moves = new Moves(chain, scores, left, right);
        List<Match> candidates = moves.candidates();
        for (Match candidate : candidates) {
            if (candidate.score() >= moves.threshold(candidate)) {
                moves.take(candidate);
            }
        }
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Match candidate : candidates) {
                grew |= moves.isBesideItsBlock(candidate) && moves.take(candidate);
            }
        }
        moves.all.sort(Comparator.comparingInt(Match::left).thenComparingInt(Match::right));
        return moves.all;
    }

    private List<Match> candidates() {
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size() && partner[i] < 0; j++) {
                if (!rightTaken[j] && scores.of(i, j) >= THRESHOLD) {
                    candidates.add(new Match(i, 1, j, 1, scores.of(i, j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Match match) -> -match.score())
                .thenComparingInt(match -> Math.abs(match.left() - match.right()))
                .thenComparingInt(Match::left)
                .thenComparingInt(Match::right));
        return candidates;
    }

    private double threshold(Match candidate) {
        Clause old = left.get(candidate.left());
        Clause young = right.get(candidate.right());
        boolean across = (old.role() == Role.PREAMBULAR) != (young.role() == Role.PREAMBULAR);
        boolean nearest = standsByItself(old) && standsByItself(young) && areNearest(candidate);
        double usual = nearest ? Math.min(least, NEAREST) : least;
        return across || Addressees.differ(old, young) ? Math.max(RARE, usual) : usual;
    }

    /** Paragraphs of running text hold together by their order; clauses of a resolution each say one thing. */
    private static boolean standsByItself(Clause clause) {
        return clause.role() == Role.PREAMBULAR || clause.role() == Role.OPERATIVE;
    }

    private boolean areNearest(Match candidate) {
        double rival = candidate.score() - BY_FAR;
        for (int j = 0; j < right.size(); j++) {
            if (j != candidate.right() && scores.of(candidate.left(), j) > rival) {
                return false;
            }
        }
        for (int i = 0; i < left.size(); i++) {
            if (i != candidate.left() && scores.of(i, candidate.right()) > rival) {
                return false;
            }
        }
        return true;
    }

    private boolean isBesideItsBlock(Match candidate) {
        int i = candidate.left();
        int j = candidate.right();
        return i > 0 && j > 0 && partner[i - 1] == j - 1 || i + 1 < partner.length && partner[i + 1] == j + 1;
    }

    /** Takes a match whose clauses are free; false where one is not. */
    private boolean take(Match candidate) {
        if (partner[candidate.left()] >= 0 || rightTaken[candidate.right()]) {
            return false;
        }
        partner[candidate.left()] = candidate.right();
        rightTaken[candidate.right()] = true;
        all.add(candidate);
        return true;
    }
}

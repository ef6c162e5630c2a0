package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Clause;

/**
 * Lets go of matches of the chain that only their place speaks for. A weak match stays when a strong one stands beside it on both
 * texts, or when neither of its clauses is more like another one; it goes when the two clauses address different parties, and where
 * the texts as a whole have little in common it must be about the same matter too.
 */
final class WeakMatches {

    /** From here on a match needs no support. */
    static final double STRONG = 0.42;

    /** From here on a match may stand alone, where nothing is more alike. */
    private static final double ALONE = 0.30;

    /** By how much another clause may be more alike, with support and without. */
    private static final double RIVAL_OF_SUPPORTED = 0.10;

    private static final double RIVAL_OF_ALONE = 0.05;

    /** How far away a supporting match may stand, in clauses. */
    private static final int REACH = 2;

    /** The kinship that a weak match needs between texts of which neither revises the other. */
    private static final double SAME_MATTER = 0.17;

    private final List<Match> matches;
    private final Scores scores;
    private final List<Clause> left;
    private final List<Clause> right;
    private final Kinship kinship;
    private final boolean revision;

    private WeakMatches(List<Match> matches, Scores scores, List<Clause> left, List<Clause> right) {
        this.matches = matches;
        this.scores = scores;
        this.left = left;
        this.right = right;
        kinship = new Kinship(scores);
        revision = Revision.is(matches, scores);
    }

    /** The matches that stay, in the same order. */
    static List<Match> removed(List<Match> matches, Scores scores, List<Clause> left, List<Clause> right) {
        WeakMatches weak = new WeakMatches(matches, scores, left, right);
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (match.score() >= STRONG || weak.stays(match)) {
                kept.add(match);
            }
        }
        return kept;
    }

    private boolean stays(Match match) {
        if (Addressees.differ(left.get(match.left()), right.get(match.right()))
                || !revision && kinship.of(match.left(), match.right()) < SAME_MATTER) {
            return false;
        }
        return isSupported(match) && !isOutdone(match, RIVAL_OF_SUPPORTED)
                || match.score() >= ALONE && !isOutdone(match, RIVAL_OF_ALONE);
    }

    private boolean isSupported(Match match) {
        for (Match other : matches) {
            if (other.score() >= STRONG && (isJustBefore(other, match) || isJustBefore(match, other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJustBefore(Match first, Match second) {
        int onLeft = second.left() - first.lastLeft();
        int onRight = second.right() - first.lastRight();
        return Math.min(onLeft, onRight) >= 1 && Math.max(onLeft, onRight) <= REACH;
    }

    private boolean isOutdone(Match match, double by) {
        for (int i = match.left(); i <= match.lastLeft(); i++) {
            for (int j = 0; j < scores.rightSize(); j++) {
                if ((j < match.right() || j > match.lastRight()) && scores.of(i, j) > match.score() + by) {
                    return true;
                }
            }
        }
        for (int j = match.right(); j <= match.lastRight(); j++) {
            for (int i = 0; i < scores.leftSize(); i++) {
                if ((i < match.left() || i > match.lastLeft()) && scores.of(i, j) > match.score() + by) {
                    return true;
                }
            }
        }
        return false;
    }
}

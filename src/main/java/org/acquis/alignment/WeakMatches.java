package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets go of matches of the chain that only their place speaks for: a weak match stays when a strong one stands beside it on both
 * texts, or when neither of its clauses is more like another one.
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

    private WeakMatches() {}

    /** The matches that stay, in the same order. */
    static List<Match> removed(List<Match> matches, Scores scores) {
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (match.score() >= STRONG
                    || isSupported(match, matches) && !isOutdone(match, scores, RIVAL_OF_SUPPORTED)
                    || match.score() >= ALONE && !isOutdone(match, scores, RIVAL_OF_ALONE)) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static boolean isSupported(Match match, List<Match> matches) {
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

    private static boolean isOutdone(Match match, Scores scores, double by) {
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

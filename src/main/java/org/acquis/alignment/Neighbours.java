package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Completes splits and merges: an unmatched clause beside a match joins it when the joined texts are more alike. */
final class Neighbours {

    /** What a neighbour must add to the similarity. */
    static final double GAIN = 0.06;

    private static final int MOST = 4;

    private final Scores scores;
    private final boolean[] leftTaken;
    private final boolean[] rightTaken;

    private Neighbours(Scores scores, List<Match> matches) {
        this.scores = scores;
        leftTaken = new boolean[scores.leftSize()];
        rightTaken = new boolean[scores.rightSize()];
        matches.forEach(this::take);
    }

    /** The matches with the neighbours that belong to them. */
    static List<Match> joined(List<Match> matches, Scores scores) {
        Neighbours neighbours = new Neighbours(scores, matches);
        List<Match> all = new ArrayList<>();
        for (Match match : matches) {
            all.add(neighbours.grown(match));
        }
        return all;
    }

    private Match grown(Match match) {
        Match grown = match;
        boolean more = match.score() < 0.95;
        while (more) {
            Match better = better(grown);
            more = better != grown;
            grown = better;
        }
        return grown;
    }

    /** The match with the first neighbour that makes it more alike, or the match itself. */
    private Match better(Match match) {
        boolean oneLeft = match.lefts() == 1 && match.rights() < MOST;
        boolean oneRight = match.rights() == 1 && match.lefts() < MOST;
        List<Match> wider = new ArrayList<>();
        if (oneLeft && isFree(rightTaken, match.right() - 1)) {
            wider.add(match(match.left(), 1, match.right() - 1, match.rights() + 1));
        }
        if (oneLeft && isFree(rightTaken, match.lastRight() + 1)) {
            wider.add(match(match.left(), 1, match.right(), match.rights() + 1));
        }
        if (oneRight && isFree(leftTaken, match.left() - 1)) {
            wider.add(match(match.left() - 1, match.lefts() + 1, match.right(), 1));
        }
        if (oneRight && isFree(leftTaken, match.lastLeft() + 1)) {
            wider.add(match(match.left(), match.lefts() + 1, match.right(), 1));
        }
        for (Match one : wider) {
            if (one.score() >= match.score() + GAIN) {
                take(one);
                return one;
            }
        }
        return match;
    }

    private static boolean isFree(boolean[] taken, int place) {
        return place >= 0 && place < taken.length && !taken[place];
    }

    private void take(Match match) {
        Arrays.fill(leftTaken, match.left(), match.lastLeft() + 1, true);
        Arrays.fill(rightTaken, match.right(), match.lastRight() + 1, true);
    }

    private Match match(int left, int lefts, int right, int rights) {
        return new Match(left, lefts, right, rights, scores.of(left, left + lefts - 1, right, right + rights - 1));
    }
}

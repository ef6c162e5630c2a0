package org.acquis.alignment;

import java.util.ArrayList;
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
        for (Match match : matches) {
            for (int i = match.left(); i <= match.lastLeft(); i++) {
                leftTaken[i] = true;
            }
            for (int j = match.right(); j <= match.lastRight(); j++) {
                rightTaken[j] = true;
            }
        }
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

    private Match better(Match match) {
        if (match.lefts() == 1 && match.rights() < MOST) {
            int before = match.right() - 1;
            int after = match.lastRight() + 1;
            if (before >= 0 && !rightTaken[before]) {
                Match wider = match(match.left(), 1, before, match.rights() + 1);
                if (wider.score() >= match.score() + GAIN) {
                    rightTaken[before] = true;
                    return wider;
                }
            }
            if (after < scores.rightSize() && !rightTaken[after]) {
                Match wider = match(match.left(), 1, match.right(), match.rights() + 1);
                if (wider.score() >= match.score() + GAIN) {
                    rightTaken[after] = true;
                    return wider;
                }
            }
        }
        if (match.rights() == 1 && match.lefts() < MOST) {
            int before = match.left() - 1;
            int after = match.lastLeft() + 1;
            if (before >= 0 && !leftTaken[before]) {
                Match wider = match(before, match.lefts() + 1, match.right(), 1);
                if (wider.score() >= match.score() + GAIN) {
                    leftTaken[before] = true;
                    return wider;
                }
            }
            if (after < scores.leftSize() && !leftTaken[after]) {
                Match wider = match(match.left(), match.lefts() + 1, match.right(), 1);
                if (wider.score() >= match.score() + GAIN) {
                    leftTaken[after] = true;
                    return wider;
                }
            }
        }
        return match;
    }

    private Match match(int left, int lefts, int right, int rights) {
        return new Match(
                left, lefts, right, rights, scores.of(left, left + lefts - 1, right, right + rights - 1));
    }
}

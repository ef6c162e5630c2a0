package org.acquis.alignment;

import java.util.List;

/** Whether one text revises the other, clause by clause, or is another text on the same matter. */
final class Revision {

    /** Matched as well as this, a clause was taken over. */
    private static final double TAKEN_OVER = 0.6;

    /** One text revises the other when this share of the shorter one was taken over. */
    private static final double SHARE = 0.5;

    private Revision() {}

    static boolean is(List<Match> matches, Scores scores) {
        long takenOver =
                matches.stream().filter(match -> match.score() >= TAKEN_OVER).count();
        return takenOver >= SHARE * Math.min(scores.leftSize(), scores.rightSize());
    }
}

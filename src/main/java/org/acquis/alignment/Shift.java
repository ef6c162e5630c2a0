package org.acquis.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the places where the same words may be said to have been put in or taken out. */
final class Shift {

    private static final int BALANCED = 8;
    private static final int AFTER_SENTENCE = 4;
    private static final int AT_SENTENCE_END = 3;
    private static final int AFTER_COMMA = 2;
    private static final int AT_COMMA = 1;

    private Shift() {}

    /**
     * Moves a run that is empty on one side along its neighbours.
     *
     * @param pieces of the side on which it is not empty
     */
    static void toPhrase(Run run, @Nullable Run before, @Nullable Run after, List<Piece> pieces) {
        while (before != null && before.size() > 0 && after != null && same(pieces, start(run) - 1, end(run) - 1)) {
            move(run, before, after, -1);
        }
        int best = merit(pieces, start(run), end(run));
        int back = 0;
        int steps = 0;
        while (before != null && after != null && after.size() > 0 && same(pieces, start(run), end(run))) {
            move(run, before, after, 1);
            steps++;
            int merit = merit(pieces, start(run), end(run));
            if (merit >= best) {
                best = merit;
                back = steps;
            }
        }
        for (int k = steps; k > back && before != null && after != null; k--) {
            move(run, before, after, -1);
        }
    }

    private static int start(Run run) {
        return run.oldSize() == 0 ? run.newFrom : run.oldFrom;
    }

    private static int end(Run run) {
        return run.oldSize() == 0 ? run.newTo : run.oldTo;
    }

    private static boolean same(List<Piece> pieces, int one, int other) {
        return one >= 0
                && other < pieces.size()
                && pieces.get(one).text().equals(pieces.get(other).text());
    }

    private static void move(Run run, Run before, Run after, int by) {
        run.oldFrom += by;
        run.oldTo += by;
        run.newFrom += by;
        run.newTo += by;
        before.oldTo += by;
        before.newTo += by;
        after.oldFrom += by;
        after.newFrom += by;
    }

    private static int merit(List<Piece> pieces, int from, int to) {
        int merit = depth(pieces.subList(from, to)) == 0 ? BALANCED : 0;
        if (from == 0 || pieces.get(from - 1).endsSentence()) {
            merit += AFTER_SENTENCE;
        } else if (pieces.get(from - 1).text().equals(",")) {
            merit += AFTER_COMMA;
        }
        Piece last = pieces.get(to - 1);
        return merit + (last.endsSentence() ? AT_SENTENCE_END : last.text().equals(",") ? AT_COMMA : 0);
    }

    /** Brackets opened and not closed; far below 0 where one is closed before it is opened. */
    static int depth(List<Piece> pieces) {
        int depth = 0;
        for (Piece piece : pieces) {
            depth += piece.text().equals("(") || piece.text().equals("[") ? 1 : 0;
            depth -= piece.text().equals(")") || piece.text().equals("]") ? 1 : 0;
            if (depth < 0) {
                return Integer.MIN_VALUE;
            }
        }
        return depth;
    }
}

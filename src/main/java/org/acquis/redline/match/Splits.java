package org.acquis.redline.match;

import java.util.ArrayList;
import java.util.List;

/** Finds paragraphs that were split or merged: what the partner lacks stands in the paragraph beside it. */
final class Splits {

    private static final double CONTAINED = 0.7;
    private static final int FEWEST_WORDS = 2;

    private final List<Unit> old;
    private final List<Unit> young;
    private final int[] partner;
    private final int[] partnerOfNew;

    Splits(List<Unit> old, List<Unit> young, int[] partner, int[] partnerOfNew) {
        this.old = old;
        this.young = young;
        this.partner = partner;
        this.partnerOfNew = partnerOfNew;
    }

    /** The groups in order. */
    List<Span> found() {
        List<Span> spans = new ArrayList<>();
        int[] oldTaken = partner.clone();
        int[] newTaken = partnerOfNew.clone();
        for (int i = 0; i < partner.length; i++) {
            int j = partner[i];
            if (j < 0
                    || old.get(i).kind() != Unit.Kind.PARAGRAPH
                    || old.get(i).key().equals(young.get(j).key())) {
                continue;
            }
            int[] news = reach(old.get(i), young, j, newTaken);
            int[] olds = news[1] - news[0] > 1 ? new int[] {i, i + 1} : reach(young.get(j), old, i, oldTaken);
            if (news[1] - news[0] + olds[1] - olds[0] > 2) {
                for (int k = olds[0]; k < olds[1]; k++) {
                    oldTaken[k] = j;
                }
                for (int k = news[0]; k < news[1]; k++) {
                    newTaken[k] = i;
                }
                spans.add(new Span(olds[0], olds[1], news[0], news[1]));
            }
        }
        return spans;
    }

    /** The units around a partner that hold what the partner lacks of the whole. */
    private static int[] reach(Unit whole, List<Unit> parts, int at, int[] taken) {
        int[] rest = Unit.without(whole.words(), parts.get(at).words());
        int from = at;
        int to = at + 1;
        while (to < parts.size() && taken[to] < 0 && holds(rest, parts.get(to))) {
            rest = Unit.without(rest, parts.get(to).words());
            to++;
        }
        while (from > 0 && taken[from - 1] < 0 && holds(rest, parts.get(from - 1))) {
            from--;
            rest = Unit.without(rest, parts.get(from).words());
        }
        return new int[] {from, to};
    }

    private static boolean holds(int[] rest, Unit part) {
        return part.kind() == Unit.Kind.PARAGRAPH
                && part.size() >= FEWEST_WORDS
                && Unit.shared(rest, part.words()) >= CONTAINED * part.words().length;
    }
}

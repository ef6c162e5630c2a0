package org.acquis.alignment;

import java.util.Arrays;
import java.util.List;

/** Which links leave the order of the others. */
final class Order {

    private Order() {}

    /**
     * Whether each link is moved: the links that stay are the heaviest set that keeps the order of both texts, a link weighing as
     * many clauses as it has.
     *
     * @param links sorted by the left side
     */
    static boolean[] moved(List<Tie> links) {
        int n = links.size();
        double[] best = new double[n];
        int[] before = new int[n];
        int end = -1;
        for (int k = 0; k < n; k++) {
            before[k] = -1;
            for (int b = 0; b < k; b++) {
                if (follows(links.get(b), links.get(k)) && best[b] > best[k]) {
                    best[k] = best[b];
                    before[k] = b;
                }
            }
            best[k] += links.get(k).left().size()
                    + links.get(k).right().size()
                    + links.get(k).score();
            if (end < 0 || best[k] > best[end]) {
                end = k;
            }
        }
        boolean[] moved = new boolean[n];
        Arrays.fill(moved, true);
        for (int k = end; k >= 0; k = before[k]) {
            moved[k] = false;
        }
        return moved;
    }

    private static boolean follows(Tie first, Tie second) {
        return first.mainLeft() <= second.mainLeft() && first.mainRight() <= second.mainRight();
    }
}

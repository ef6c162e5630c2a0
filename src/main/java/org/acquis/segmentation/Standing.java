package org.acquis.segmentation;

import java.util.List;

/**
 * A clause that has its place, as the next one sees it.
 *
 * @param index of the clause
 * @param level from 1
 * @param ancestors indexes of the clauses it stands under, outermost first, itself last
 * @param text of the clause
 * @param chapeau whether it ends in a colon, or leads
 * @param leads whether it is a verb in capitals alone, under which numbers go on from the paragraphs before it
 * @param opensPart whether it is the paragraph that leads into the whole numbered part
 */
record Standing(
        int index, int level, List<Integer> ancestors, String text, boolean chapeau, boolean leads, boolean opensPart) {
    Standing {
        ancestors = List.copyOf(ancestors);
    }

    /** Index of the clause at this level that it stands under or is; -1 where there is none. */
    int ancestorAt(int wanted) {
        return wanted >= 1 && wanted <= ancestors.size() ? ancestors.get(wanted - 1) : -1;
    }
}

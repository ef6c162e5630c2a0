package org.acquis.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The exact layer: clauses whose words occur once on each side and are the same are matched before anything else. */
final class Anchors {

    /** Shorter clauses, such as "and" or a heading of one word, say too little. */
    private static final int LEAST_WORDS = 3;

    private Anchors() {}

    /** The anchors by the order of the left. */
    static List<Match> of(Scores scores) {
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i < scores.leftSize(); i++) {
            left.merge(scores.left(i).key(), i, (a, b) -> -1);
        }
        Map<String, Integer> right = new HashMap<>();
        for (int j = 0; j < scores.rightSize(); j++) {
            right.merge(scores.right(j).key(), j, (a, b) -> -1);
        }
        List<Match> anchors = new ArrayList<>();
        for (int i = 0; i < scores.leftSize(); i++) {
            Passage passage = scores.left(i);
            Integer j = right.get(passage.key());
            if (j != null
                    && j >= 0
                    && left.getOrDefault(passage.key(), -1) == i
                    && passage.words().length >= LEAST_WORDS) {
                anchors.add(new Match(i, 1, j, 1, 1));
            }
        }
        return anchors;
    }
}

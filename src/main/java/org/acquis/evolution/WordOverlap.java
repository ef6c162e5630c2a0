package org.acquis.evolution;

import java.util.HashSet;
import java.util.Set;
import org.acquis.language.Words;

/** How much two texts share of their words, from 0 to 1 (Dice's coefficient of their word sets). */
final class WordOverlap {

    private WordOverlap() {}

    static double of(String one, String other) {
        Set<String> left = new HashSet<>(Words.words(one));
        Set<String> right = new HashSet<>(Words.words(other));
        int total = left.size() + right.size();
        left.retainAll(right);
        return total == 0 ? 0 : 2.0 * left.size() / total;
    }
}

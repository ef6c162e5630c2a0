package org.acquis.evolution;

import java.util.Set;

/** Words that join others and tell nothing of what a demand is about. */
final class SmallWords {

    private static final Set<String> ALL = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "by", "with", "from", "their", "its", "all",
            "as", "at", "that", "which", "who", "this", "these", "those", "such", "is", "are", "be", "has", "have",
            "it", "they", "we", "our", "will", "shall", "upon", "into", "any", "so", "than", "also");

    private SmallWords() {}

    static boolean contains(String foldedWord) {
        return ALL.contains(foldedWord);
    }
}

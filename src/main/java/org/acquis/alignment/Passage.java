package org.acquis.alignment;

/**
 * The words of a clause, or of several in a row, as the scores see them.
 *
 * @param key the text folded for comparison; equal keys differ in nothing but case, quotes, dashes and spacing
 * @param words ids of the folded words in order
 * @param order the same words, ready to be compared with those of others
 * @param topics weighted stems and pairs of stems
 * @param themes the same, weighed by how rare they are in the field as well
 * @param letters weighted runs of three and four letters
 */
record Passage(String text, String key, int[] words, WordOrder order, Vector topics, Themes themes, Vector letters) {

    /** Two passages with equal keys say the same. */
    boolean sameAs(Passage other) {
        return key.equals(other.key);
    }
}

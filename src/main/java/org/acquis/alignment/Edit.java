package org.acquis.alignment;

/**
 * One step from the old wording to the new: the texts of EQUAL and DELETE in order give the left side, those of EQUAL and INSERT
 * the right side, to the letter.
 */
public record Edit(Op op, String text) {

    /** What happens to the text. */
    public enum Op {
        /** It stands on both sides. */
        EQUAL,
        /** It stands on the left alone. */
        DELETE,
        /** It stands on the right alone. */
        INSERT
    }
}

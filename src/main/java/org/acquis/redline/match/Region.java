package org.acquis.redline.match;

/**
 * A stretch of old units and what became of it; regions follow each other in the order of the marked text and cover every unit of
 * both sides once.
 *
 * @param move number of the move, from 1, for the two halves of one; else 0
 */
public record Region(Fate fate, int oldFrom, int oldTo, int newFrom, int newTo, int move) {

    /** What became of a stretch. */
    public enum Fate {
        /** It stands on both sides; several on one side where it was split or merged. */
        KEPT,
        /** It stands on the old side alone. */
        DELETED,
        /** It stands on the new side alone. */
        INSERTED,
        /** It stands here on the old side and elsewhere on the new one. */
        MOVED_FROM,
        /** It stands here on the new side and elsewhere on the old one. */
        MOVED_TO
    }
}

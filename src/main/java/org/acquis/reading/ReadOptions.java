package org.acquis.reading;

/**
 * What a caller may choose about reading.
 *
 * @param revisions which state of tracked changes becomes text
 * @param limits what one file may ask of the reader
 */
public record ReadOptions(Revisions revisions, Limits limits) {

    /** The final state, the standard limits. */
    public static ReadOptions standard() {
        return new ReadOptions(Revisions.FINAL, Limits.standard());
    }

    /** The same limits, another state of tracked changes. */
    public ReadOptions with(Revisions newRevisions) {
        return new ReadOptions(newRevisions, limits);
    }
}

package org.acquis.reading;

/** Which state of a document with tracked changes is read. */
public enum Revisions {
    /** As if every change had been accepted. */
    FINAL,
    /** As if every change had been rejected. */
    ORIGINAL,
    /** Both: deleted text as {@code {-text-}}, inserted text as {@code {+text+}}. */
    SHOW
}

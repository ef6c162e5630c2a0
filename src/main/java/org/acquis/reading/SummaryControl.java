package org.acquis.reading;

/**
 * The content control in which a redline of ours keeps its summary of changes. It is a page about the text and no part of it: readers
 * of documents pass it over.
 */
public final class SummaryControl {

    /** The tag of the control (ECMA-376 part 1, 17.5.2.42). */
    public static final String TAG = "acquis-summary";

    private SummaryControl() {}
}

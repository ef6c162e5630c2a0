package org.acquis.drafting;

/**
 * How a draft is exported to Word.
 *
 * @param sources whether each borrowed paragraph gets a footnote that names its source
 * @param comments whether remarks and sources go beside the text as Word comments
 * @param scrub whether names of people, firms and machines that the template's properties hold are taken out
 */
public record ExportOptions(boolean sources, boolean comments, boolean scrub) {

    /** The text alone, without personal data. */
    public static final ExportOptions CLEAN = new ExportOptions(false, false, true);
}

package org.acquis.alignment;

import java.util.Locale;

/** What became of the clauses of a link. */
public enum Change {
    /** Text and label are equal. */
    UNCHANGED,
    /** The text is equal, the label differs. */
    RENUMBERED,
    /** The text differs. */
    AMENDED,
    /** One clause became several. */
    SPLIT,
    /** Several clauses became one. */
    MERGED;

    /** The name in the interchange format. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

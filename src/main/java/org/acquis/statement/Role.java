package org.acquis.statement;

import java.util.Locale;

/** What a clause is in its statement. */
public enum Role {
    /** A heading between paragraphs, or the title. */
    HEADING,
    /** A paragraph of the preamble. */
    PREAMBULAR,
    /** A paragraph of the operative part. */
    OPERATIVE,
    /** A paragraph of a text that makes no such difference. */
    PARAGRAPH,
    /** A sub-paragraph or list item under another clause. */
    ITEM,
    /** A closing or signature line. */
    CLOSING,
    /** A paragraph of an annex. */
    ANNEX,
    /** A row or cell of a table. */
    TABLE;

    /** The name in the interchange formats: lower case, words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role ofKey(String key) {
        return valueOf(key.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

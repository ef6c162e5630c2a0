package org.acquis.statement;

import java.util.Locale;

/** How far a clause is agreed. */
public enum ClauseStatus {
    /** No brackets: agreed, or at least not contested in the text. */
    AGREED,
    /** The clause, or a part of it, stands in square brackets. */
    BRACKETED,
    /** It is one of several versions: Option 2, OP3 alt. */
    ALTERNATIVE,
    /** A delegation's alternative or reservation is attached. */
    ATTRIBUTED;

    /** The name in the interchange formats: lower case, words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ClauseStatus ofKey(String key) {
        return valueOf(key.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.acquis.statement;

import java.util.Locale;

/** How far a demand binds. */
public enum Force {
    /** Decided or demanded. */
    MANDATORY,
    /** Subject to a condition. */
    CONDITIONAL,
    /** Asked for, urged, invited or recommended. */
    RECOMMENDED;

    /** The name in the interchange formats: lower case, words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Force ofKey(String key) {
        return valueOf(key.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

package org.acquis.statement;

import java.util.Locale;

/** What a bracket holds open. */
public enum BracketKind {
    /** Text that is not agreed. */
    TEXT,
    /** One of several wordings side by side, of which one or none will stay. */
    OPTION,
    /** A number, date, name or passage still to be filled in. */
    PLACEHOLDER,
    /** Somebody asks that the text before it, or inside it, be deleted. */
    DELETION,
    /** Somebody keeps a position open without proposing text. */
    RESERVATION;

    /** The name in the interchange formats: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static BracketKind ofKey(String key) {
        return valueOf(key.trim().toUpperCase(Locale.ROOT));
    }
}

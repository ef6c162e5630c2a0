package org.acquis.statement;

import java.util.Locale;

/** The genre of a statement. */
public enum StatementKind {
    /** A statement made by several parties. */
    JOINT_STATEMENT,
    /** A resolution of an organ, with preamble and operative part. */
    RESOLUTION,
    /** Conclusions or a summary on the chair's own responsibility. */
    CHAIRS_CONCLUSIONS,
    /** A communique. */
    COMMUNIQUE,
    /** A decision, such as those of a conference of parties. */
    DECISION,
    /** A text still under negotiation. */
    DRAFT,
    /** A press report: secondary, never shown as the text of a statement. */
    PRESS_REPORT,
    /** A readout by one side: secondary. */
    READOUT,
    /** Anything else. */
    OTHER;

    /** The name in the interchange formats: lower case, words joined by hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The value with this key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static StatementKind ofKey(String key) {
        return valueOf(key.trim().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

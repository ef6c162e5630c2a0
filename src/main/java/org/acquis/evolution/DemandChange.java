package org.acquis.evolution;

import java.util.Locale;

/** What happened to a demand at one meeting of a series. */
public enum DemandChange {
    /** First met. */
    INTRODUCED,
    /** Same strength, same wording in substance. */
    KEPT,
    /** Stronger on the same axis of the scale in use. */
    ESCALATED,
    /** Weaker on the same axis of the scale in use. */
    SOFTENED,
    /** Same strength, more targets, objects or scope. */
    WIDENED,
    /** Same strength, fewer targets, objects or scope, or a new exemption. */
    NARROWED,
    /** Same strength, other words. */
    REWORDED,
    /** Absent from a complete text that follows one which had it. */
    DROPPED,
    /** Back after a meeting without it. */
    REINSTATED,
    /** Absent from a text that is not complete: nothing can be said. */
    UNKNOWN;

    /** The name in the interchange format. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

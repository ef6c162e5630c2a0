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
    /** Same strength, more targets, objects or scope, a larger quantity, or an exemption less. */
    WIDENED,
    /** Same strength, fewer targets, objects or scope, a smaller quantity, or a new exemption or condition. */
    NARROWED,
    /** Same strength, other words; or an act on another axis, whose strength does not compare. */
    REWORDED,
    /** Absent from a complete text, and no clause there goes on with its words. */
    DROPPED,
    /** Back after a meeting without it. */
    REINSTATED,
    /** Not found where nothing can be said: the text is not complete, or a clause goes on with its words in another form. */
    UNKNOWN;

    /** The name in the interchange format. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.acquis.alignment;

import java.util.Locale;

/**
 * How the strength of a linked clause's main act changed.
 *
 * @param scale name of the scale that the verdict rests on
 * @param from the verb on the left
 * @param to the verb on the right
 */
public record StrengthChange(String scale, String from, String to, Verdict verdict) {

    /** The outcome of comparing two acts. */
    public enum Verdict {
        /** Stronger on the same axis. */
        ESCALATED,
        /** Weaker on the same axis. */
        SOFTENED,
        /** Equal on the same axis. */
        SAME,
        /** The axis changed. */
        NOT_COMPARABLE;

        /** The name in the interchange format, such as {@code not comparable}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}

package org.acquis.negotiation;

import java.util.Locale;

/**
 * What became of a bracket from one revision to the next.
 *
 * @param bracket of the newer revision where it was opened, else of the older one
 */
public record BracketChange(Outcome outcome, OpenBracket bracket) {

    /** How a bracket came or went. */
    public enum Outcome {
        /** It is open in both. */
        STILL_OPEN,
        /** It was closed and its text stays without brackets. */
        KEPT,
        /** It was closed and its text is gone. */
        DELETED,
        /** It was opened around text that the older revision does not have. */
        NEW,
        /** It was opened around text that stood in the older revision without brackets. */
        REOPENED;

        /** The name in the interchange formats: lower case, words joined by hyphens. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a bracket of the older revision is closed by it. */
        public boolean closes() {
            return this == KEPT || this == DELETED;
        }

        /** Whether a bracket of the newer revision is opened by it. */
        public boolean opens() {
            return this == NEW || this == REOPENED;
        }
    }
}

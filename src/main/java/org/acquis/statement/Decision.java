package org.acquis.statement;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person decided about two clauses of two statements.
 *
 * @param older the clause of the statement that is compared as the older one
 * @param newer the clause of the newer statement
 * @param author who decided
 * @param reason why, in the author's words; may be empty
 */
public record Decision(Kind kind, Citation older, Citation newer, String author, String reason, Instant at) {

    /** What may be decided. */
    public enum Kind {
        /** The newer clause carries on the older one. */
        LINK,
        /** It does not, whatever the texts look like. */
        UNLINK;

        /** The name in tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The value with this key.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Kind ofKey(String key) {
            return valueOf(key.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it is about these two statements, the first being the older. */
    public boolean concerns(Statement left, Statement right) {
        return older.statement().equals(left.id()) && newer.statement().equals(right.id());
    }
}

package org.acquis.archive.generated;

import java.util.Locale;
import org.acquis.statement.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where a generated clause comes from.
 *
 * @param family of all clauses that descend from one text
 * @param parent the clause that it was made of, or null where it was written new
 */
public record Origin(String family, @Nullable Citation parent, How how) {

    /** What was done to the parent. */
    public enum How {
        /** Written for this statement. */
        WRITTEN,
        /** Kept to the letter. */
        KEPT,
        /** Words replaced, added or left out. */
        AMENDED,
        /** Back after statements without it, perhaps amended. */
        REINSTATED,
        /** Taken from an earlier statement of another series, perhaps amended. */
        BORROWED,
        /** A formula that everybody uses. */
        FORMULA;

        /** The name in tables. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

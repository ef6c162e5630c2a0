package org.acquis.library;

import org.jspecify.annotations.Nullable;

/**
 * By which rules the program found those acts and demands of a statement that people did not code.
 *
 * @param storedAt when the statement was stored or coded last, as the library writes it
 * @param rules their fingerprint; null where it is not known
 * @param otherRules fingerprint of rules that would find others; null where none were tried
 */
public record CodedBy(
        String statement,
        String storedAt,
        @Nullable String rules,
        @Nullable String otherRules) {

    /** These rules find the very acts and demands that it has. */
    public CodedBy foundAlike(String tried) {
        return new CodedBy(statement, storedAt, tried, null);
    }

    /** These rules would find others. */
    public CodedBy foundOtherwise(String tried) {
        return new CodedBy(statement, storedAt, rules, tried);
    }
}

package org.acquis.alignment;

import org.jspecify.annotations.Nullable;

/**
 * A clause without a partner.
 *
 * @param clause its id
 * @param best id of the best candidate that was rejected, or null where nothing was alike
 * @param similarity of that candidate, from 0 to 1; 0 without one
 * @param why that candidate was rejected, in words for people; empty without one
 */
public record Unmatched(String clause, @Nullable String best, double similarity, String why) {}

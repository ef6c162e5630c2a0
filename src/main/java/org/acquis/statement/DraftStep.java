package org.acquis.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state in the history of a draft.
 *
 * @param number from 1 in the order in which the states came about
 * @param parent number of the state that was changed, or null for the first
 * @param what was done, as a person would say it
 * @param revision name of the revision that this state was sent round as, or null
 * @param current whether the draft stands at this state
 */
public record DraftStep(
        int number,
        @Nullable Integer parent,
        String what,
        Instant at,
        @Nullable String revision,
        boolean current) {}

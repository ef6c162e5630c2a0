package org.acquis.library;

import java.time.Instant;

/**
 * One change of a library as its history keeps it.
 *
 * @param number counts from 1 in the order of changes
 * @param who the name of the person's account
 * @param deed what was done, one word: import, remove, draft, undo ...
 * @param subject what it was done to: an id, a citation
 * @param undone whether it was taken back
 */
public record Change(long number, Instant at, String who, String deed, String subject, boolean undone) {}

/**
 * Which clause became which between two statements: links, splits, merges, moves and word edits, each with its
 * reasons.
 */
@NullMarked
package org.acquis.alignment;

import org.jspecify.annotations.NullMarked;

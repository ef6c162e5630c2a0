/**
 * What can go wrong, as named types. Each message says what happened, where, and what to do about it; the shell turns each
 * type into an exit code in one place.
 */
@NullMarked
package org.acquis.problem;

import org.jspecify.annotations.NullMarked;

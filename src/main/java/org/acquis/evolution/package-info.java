/**
 * Over a series of meetings: lineages of clauses and the history of each demand.
 */
@NullMarked
package org.acquis.evolution;

import org.jspecify.annotations.NullMarked;

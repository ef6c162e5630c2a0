/**
 * The index of clauses beside the store: stems with their places, and what clauses say of series, dates, demands, acts and
 * addressees. Everything in it can be made again from the store, so nothing is lost with it. Lucene's classes are loaded by the first search, not
 * before.
 */
@NullMarked
package org.acquis.library.search;

import org.jspecify.annotations.NullMarked;

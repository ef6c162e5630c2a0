package org.acquis.application;

import org.acquis.library.search.Found;

/**
 * Agreed language that is near to a text.
 *
 * @param likeness from 0 to 1, by the measure that aligns clauses
 */
public record Precedent(Found found, double likeness) {}

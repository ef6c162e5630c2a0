/**
 * Blocks become clauses: roles, labels, levels, parents, brackets. The unit is the paragraph or sub-paragraph
 * that a delegate would cite.
 */
@NullMarked
package org.acquis.segmentation;

import org.jspecify.annotations.NullMarked;

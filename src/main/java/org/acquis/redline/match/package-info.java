/**
 * Which paragraph or table of one story became which of another: in order, moved, split or merged. Knows nothing of XML and
 * stays near linear on long texts of repeated wording.
 */
@NullMarked
package org.acquis.redline.match;

import org.jspecify.annotations.NullMarked;

/**
 * Tracked changes between two statements as a Word document.
 */
@NullMarked
package org.acquis.redline;

import org.jspecify.annotations.NullMarked;

/** Writing results to disk so that a file is there whole or not at all, and an older one survives every failure. */
@NullMarked
package org.acquis.files;

import org.jspecify.annotations.NullMarked;

/** Rich Text files: a walk over groups and words, with the numbers that the file shows. */
@NullMarked
package org.acquis.reading.rtf;

import org.jspecify.annotations.NullMarked;

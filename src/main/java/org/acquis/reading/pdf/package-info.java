/** Glyphs on pages become lines, lines become paragraphs; columns, running heads and notes are told apart by where they stand. */
@NullMarked
package org.acquis.reading.pdf;

import org.jspecify.annotations.NullMarked;

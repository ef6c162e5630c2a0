/**
 * Archives of made-up statements, the same for the same seed, of which it is known where every clause comes from. The words are
 * common ones of the field at their frequencies and invented ones; no text of anybody is in them.
 */
@NullMarked
package org.acquis.archive.generated;

import org.jspecify.annotations.NullMarked;

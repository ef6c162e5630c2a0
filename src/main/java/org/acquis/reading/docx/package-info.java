/**
 * Documents of office programs, Word's and OpenDocument texts: a streaming walk over the parts of the package, with numbers as the
 * program shows them and tracked changes resolved.
 */
@NullMarked
package org.acquis.reading.docx;

import org.jspecify.annotations.NullMarked;

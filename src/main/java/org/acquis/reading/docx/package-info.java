/**
 * Documents of office programs, Word's, OpenDocument and Rich Text: a streaming walk over the parts of the package or the groups of
 * the file, with numbers as the program shows them and tracked changes resolved.
 */
@NullMarked
package org.acquis.reading.docx;

import org.jspecify.annotations.NullMarked;

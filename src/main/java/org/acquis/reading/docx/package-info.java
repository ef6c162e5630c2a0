/** Word documents: a streaming walk over the parts of the package, with numbers as Word shows them and tracked changes resolved. */
@NullMarked
package org.acquis.reading.docx;

import org.jspecify.annotations.NullMarked;

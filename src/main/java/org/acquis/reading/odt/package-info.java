/** OpenDocument texts: a streaming walk over the parts of the package, with numbers as LibreOffice shows them. */
@NullMarked
package org.acquis.reading.odt;

import org.jspecify.annotations.NullMarked;

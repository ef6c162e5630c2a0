/**
 * Word documents as packages of XML parts: two of them become one with tracked changes. The new document's package is kept;
 * what the old one had goes in as deletions with all that it needs. Names and order of elements follow ECMA-376 part 1.
 */
@NullMarked
package org.acquis.redline.docx;

import org.jspecify.annotations.NullMarked;

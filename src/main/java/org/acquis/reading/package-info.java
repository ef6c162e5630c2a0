/**
 * Documents become blocks: DOCX, ODT, RTF, PDF, web pages, text and JSON are read here, within limits, and nothing but their content
 * is trusted. Everything that cannot be read is refused with a code.
 */
@NullMarked
package org.acquis.reading;

import org.jspecify.annotations.NullMarked;

/** What all documents of office programs share: limits while they are read, parts of packages, paragraphs and what was met in them. */
@NullMarked
package org.acquis.reading.office;

import org.jspecify.annotations.NullMarked;

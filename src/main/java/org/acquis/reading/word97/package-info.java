/** Documents of Word 97 to 2003, whose binary records POI reads; what they mean is worked out here. */
@NullMarked
package org.acquis.reading.word97;

import org.jspecify.annotations.NullMarked;

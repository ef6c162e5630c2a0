/**
 * The JSON formats that scripts use, version by version: statements are written and read here, so that reading,
 * library and reports share one codec.
 */
@NullMarked
package org.acquis.interchange;

import org.jspecify.annotations.NullMarked;

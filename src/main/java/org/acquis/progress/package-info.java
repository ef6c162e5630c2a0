/**
 * How far a long job is. A room counts its pieces here without knowing who listens; nothing is counted where nobody does.
 */
@NullMarked
package org.acquis.progress;

import org.jspecify.annotations.NullMarked;

/**
 * How far a long job is, and several of its pieces at the same time. A room counts its pieces here without knowing who listens;
 * nothing is counted where nobody does.
 */
@NullMarked
package org.acquis.progress;

import org.jspecify.annotations.NullMarked;

/**
 * What is still open in a text under negotiation, by clause and by delegation, and what was opened and closed from one revision
 * to the next.
 */
@NullMarked
package org.acquis.negotiation;

import org.jspecify.annotations.NullMarked;

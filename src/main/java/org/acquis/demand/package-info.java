/**
 * What a clause does and asks for: speech acts with axis and strength, demand types with force and slots, by data
 * files that a domain expert can read and change.
 */
@NullMarked
package org.acquis.demand;

import org.jspecify.annotations.NullMarked;

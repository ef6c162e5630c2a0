/** Makes the files that ship in {@code statements/} and {@code templates/} from readable sources. */
@org.jspecify.annotations.NullMarked
package org.acquis.sample;

/**
 * The words of the field as immutable records: statement, clause, act, demand, series, citation. It uses the JDK
 * alone and knows nothing of how its values are found, stored or shown.
 */
@NullMarked
package org.acquis.statement;

import org.jspecify.annotations.NullMarked;

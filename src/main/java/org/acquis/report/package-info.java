/**
 * Comparisons and evolutions as text, JSON, HTML, CSV and office documents.
 */
@NullMarked
package org.acquis.report;

import org.jspecify.annotations.NullMarked;

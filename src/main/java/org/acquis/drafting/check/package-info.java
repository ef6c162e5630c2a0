/**
 * The rules by which a text is looked over before it goes round. Each rule is a class; what it looks for and where it comes from
 * stands in {@code rules.tsv}. A text's own habit is its house style: what it does throughout is not reported.
 */
@NullMarked
package org.acquis.drafting.check;

import org.jspecify.annotations.NullMarked;

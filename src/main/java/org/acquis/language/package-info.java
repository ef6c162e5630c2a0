/**
 * What the program knows of words: tokens, stems, sentences, and the list of operative phrases with their axes
 * and ranks. Knowledge lies in data files; code only applies it.
 */
@NullMarked
package org.acquis.language;

import org.jspecify.annotations.NullMarked;

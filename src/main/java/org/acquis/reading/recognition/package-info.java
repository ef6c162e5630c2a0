/**
 * Recognition of pages that are pictures, by the program {@code tesseract} where it is installed. It is given the grey values of
 * a page through a pipe and gives back words with their places; no file is written, and nothing leaves the machine.
 */
@NullMarked
package org.acquis.reading.recognition;

import org.jspecify.annotations.NullMarked;

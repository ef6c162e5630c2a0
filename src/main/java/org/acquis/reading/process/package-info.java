/**
 * The reader process: a second Java that parses what strangers sent, with a limit on memory and time. It gets bytes through a
 * pipe and gives blocks back through another; it opens no file and no connection, and is ended and replaced when it fails.
 */
@NullMarked
package org.acquis.reading.process;

import org.jspecify.annotations.NullMarked;

package org.acquis.redline.match;

/** Units that became one another as a group: one was split into several, or several were merged; ends are exclusive. */
record Span(int oldFrom, int oldTo, int newFrom, int newTo) {}

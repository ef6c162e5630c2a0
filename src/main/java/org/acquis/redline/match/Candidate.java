package org.acquis.redline.match;

/** An old and a new unit that may be the same, and what is gained by taking them so. */
record Candidate(int old, int young, double weight) {}

package org.acquis.library;

/**
 * What became of a statement that was to be stored.
 *
 * @param id of the statement that now holds the file
 * @param isNew whether it was stored now; if not, the file had been imported before, perhaps by another person at this moment
 */
public record Added(String id, boolean isNew) {}

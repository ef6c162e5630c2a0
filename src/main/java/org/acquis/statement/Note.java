package org.acquis.statement;

/**
 * A footnote or endnote of a clause.
 *
 * @param mark the mark as printed
 * @param text the note's text
 */
public record Note(String mark, String text) {}

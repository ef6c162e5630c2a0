package org.acquis.statement;

/**
 * What a delegation wants in place of some words of a paragraph.
 *
 * @param by the delegation
 * @param start first UTF-16 unit of the words in the paragraph's text
 * @param end one past the last unit; {@code start == end} where words are added
 * @param text the words it wants there; empty where it wants the words out
 */
public record Proposal(String by, int start, int end, String text) {}

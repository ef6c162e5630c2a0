package org.acquis.language;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param text as it stands
 * @param start first UTF-16 unit
 * @param end one past the last unit
 * @param word whether it is a word or number; punctuation otherwise
 */
public record Token(String text, int start, int end, boolean word) {}

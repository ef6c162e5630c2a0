package org.acquis.language;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last unit
 */
public record Span(int start, int end) {

    /** The stretch of this text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

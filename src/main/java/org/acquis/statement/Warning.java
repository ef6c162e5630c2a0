package org.acquis.statement;

/**
 * Something that was met while reading and did not become clause text.
 *
 * @param code a short code in capitals, such as REVISIONS or PICTURES
 * @param message one line for people
 */
public record Warning(String code, String message) {}

package org.acquis.statement;

/**
 * Something that was met while reading and did not become clause text, or that could not be decided while splitting it.
 *
 * @param code a short code in capitals, such as REVISIONS or PICTURES
 * @param message one line for people
 */
public record Warning(String code, String message) {

    /** Code of a number that does not follow the one before it. */
    public static final String NUMBERING = "NUMBERING";

    /** Code of a bracket that has no partner. */
    public static final String BRACKETS = "BRACKETS";

    /** Code of a language in which no speech acts are known. */
    public static final String LANGUAGE = "LANGUAGE";

    /** Code of text that was recognised from pictures (OCR). */
    public static final String RECOGNISED = "RECOGNISED";

    /** Whether the text was read whole and only what it is made of is in doubt. */
    public boolean concernsStructure() {
        return code.equals(NUMBERING) || code.equals(BRACKETS) || code.equals(LANGUAGE);
    }
}

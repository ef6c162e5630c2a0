package org.acquis.statement;

/**
 * A remark on a paragraph of a draft, never part of its text.
 *
 * @param by who made it, a delegation or a drafter; empty where nobody is named
 */
public record Remark(String by, String text) {

    /** The remark with its author in front, as it is shown. */
    public String shown() {
        return by.isEmpty() ? text : by + ": " + text;
    }
}

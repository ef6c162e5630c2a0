package org.acquis.reading;

import org.acquis.problem.Refused;

/**
 * What a caller may choose about reading.
 *
 * @param revisions which state of tracked changes becomes text
 * @param limits what one file may ask of the reader
 * @param ocr whether pages without text are recognised
 * @param password opens a protected file; empty for none
 */
public record ReadOptions(Revisions revisions, Limits limits, Ocr ocr, String password) {

    /** The final state, the standard limits, no recognition, no password. */
    public static ReadOptions standard() {
        return new ReadOptions(Revisions.FINAL, Limits.standard(), Ocr.NO, "");
    }

    /** The same limits, another state of tracked changes. */
    public ReadOptions with(Revisions newRevisions) {
        return new ReadOptions(newRevisions, limits, ocr, password);
    }

    /** The same, with other limits. */
    public ReadOptions with(Limits newLimits) {
        return new ReadOptions(revisions, newLimits, ocr, password);
    }

    /** The same, with pages recognised or not. */
    public ReadOptions with(Ocr newOcr) {
        return new ReadOptions(revisions, limits, newOcr, password);
    }

    /** The same, with a password. */
    public ReadOptions withPassword(String newPassword) {
        return new ReadOptions(revisions, limits, ocr, newPassword);
    }

    /** The refusal of a protected file, which depends on whether a password was tried. */
    public Refused passwordNeeded(String file) {
        return new Refused(
                Refused.Code.ENCRYPTED,
                file,
                password.isEmpty()
                        ? "protected by a password; at a terminal you are asked for it, or save a copy without one"
                        : "the password does not open it; try again, or save a copy without one");
    }

    /** Options without the password. */
    @Override
    public String toString() {
        return "ReadOptions[" + revisions + ", " + limits + ", " + ocr + "]";
    }
}

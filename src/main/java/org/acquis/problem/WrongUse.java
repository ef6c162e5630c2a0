package org.acquis.problem;

/** The command line itself is wrong: an unknown option, a missing or malformed value (exit code 2). */
public final class WrongUse extends AcquisException {

    /** @param message one line: what, where and what to do */
    public WrongUse(String message) {
        super(message);
    }

    /** @param message one line: what, where and what to do; the cause goes to the log alone */
    public WrongUse(String message, Throwable cause) {
        super(message, cause);
    }
}

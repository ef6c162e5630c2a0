package org.acquis.problem;

/** A check ran to its end and found problems (exit code 5). */
public final class CheckFoundProblems extends AcquisException {

    /** @param message one line: what, where and what to do */
    public CheckFoundProblems(String message) {
        super(message);
    }

    /** @param message one line: what, where and what to do; the cause goes to the log alone */
    public CheckFoundProblems(String message, Throwable cause) {
        super(message, cause);
    }
}

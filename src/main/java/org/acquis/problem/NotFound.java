package org.acquis.problem;

/** A statement, clause, series, draft or template that was named does not exist (exit code 4). */
public final class NotFound extends AcquisException {

    /** @param message one line: what, where and what to do */
    public NotFound(String message) {
        super(message);
    }

    /** @param message one line: what, where and what to do; the cause goes to the log alone */
    public NotFound(String message, Throwable cause) {
        super(message, cause);
    }
}

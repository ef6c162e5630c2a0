package org.acquis.problem;

/** The command was understood but could not be carried out (exit code 1). */
public final class CommandFailed extends AcquisException {

    /** @param message one line: what, where and what to do */
    public CommandFailed(String message) {
        super(message);
    }

    /** @param message one line: what, where and what to do; the cause goes to the log alone */
    public CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.acquis.problem;

/**
 * A failure that a person can understand and act on. The message is one line: what, where, and what to do. The shell shows
 * the message alone and turns the type into an exit code.
 */
public abstract sealed class AcquisException extends RuntimeException
        permits CheckFoundProblems, CommandFailed, NotFound, Refused, Stopped, WrongUse {

    AcquisException(String message, Throwable cause) {
        super(message, cause);
    }

    AcquisException(String message) {
        super(message);
    }
}

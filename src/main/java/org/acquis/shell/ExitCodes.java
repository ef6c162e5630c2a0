package org.acquis.shell;

import org.acquis.problem.AcquisException;
import org.acquis.problem.CheckFoundProblems;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.Stopped;
import org.acquis.problem.WrongUse;

/** The one table from failures to exit codes. */
final class ExitCodes {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;
    static final int REFUSED = 3;
    static final int NOT_FOUND = 4;
    static final int PROBLEMS = 5;

    private ExitCodes() {}

    static int of(AcquisException failure) {
        if (failure instanceof WrongUse) {
            return WRONG_USE;
        }
        if (failure instanceof Refused) {
            return REFUSED;
        }
        if (failure instanceof NotFound) {
            return NOT_FOUND;
        }
        if (failure instanceof CheckFoundProblems) {
            return PROBLEMS;
        }
        if (failure instanceof CommandFailed || failure instanceof Stopped) {
            return FAILED;
        }
        throw new AssertionError("every failure has an exit code: " + failure.getClass());
    }
}

package org.acquis.shell;

import org.acquis.problem.AcquisException;

/** A command: it reads its arguments, calls a use case and prints the result. */
interface AcquisCommand {

    /** What it accepts. */
    Syntax syntax();

    /**
     * Carries the command out.
     *
     * @param workbench the use cases on the library that the call names
     * @throws AcquisException when it fails; the message is all that a person sees
     */
    void run(Arguments arguments, Workbench workbench, Console console);
}

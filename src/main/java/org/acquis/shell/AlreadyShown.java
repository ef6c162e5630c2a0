package org.acquis.shell;

/** Ends a command with an exit code when everything there is to say has been printed. */
final class AlreadyShown extends RuntimeException {

    private final int exitCode;

    AlreadyShown(int exitCode) {
        super("exit code " + exitCode, null, false, false);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}

package org.acquis.shell;

import java.nio.file.Path;

/** The folder of the program, which holds {@code templates/} and {@code statements/}. */
final class Home {

    private Home() {}

    /** As the launcher says it; the current folder without a launcher. */
    static Path folder() {
        return Path.of(System.getProperty("acquis.home", "."));
    }
}

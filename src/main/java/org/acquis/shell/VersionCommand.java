package org.acquis.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.acquis.library.Library;
import org.acquis.statement.Sha256;

/** `version`: what is running, on which Java, and which library it uses. */
final class VersionCommand implements AcquisCommand {

    private static final int BUILD_DIGITS = 12;
    private static final String UNBUILT = "(development build)";

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "version", "say which Acquis, Java and library are in use")
                .example("version")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        console.print("Acquis " + version() + build() + ", Java " + System.getProperty("java.version") + " ("
                + System.getProperty("java.vendor") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ")");
        console.print("library " + Shown.line(place(workbench.library())) + ", form " + Library.form());
    }

    private static String place(Library library) {
        if (library.isShared()) {
            return library.name();
        }
        Path folder = library.folder();
        return folder.toAbsolutePath().normalize() + (Files.isDirectory(folder) ? "" : " (not there yet)");
    }

    /** The program's version, as its manifest says it. */
    static String version() {
        return Objects.requireNonNullElse(VersionCommand.class.getPackage().getImplementationVersion(), UNBUILT);
    }

    /** The beginning of the SHA-256 of the program's jar: a build can be made again, and two that are alike say the same. */
    private static String build() {
        String jar = System.getProperty("java.class.path", "");
        try {
            return jar.endsWith("acquis.jar")
                    ? ", build " + Sha256.of(Files.readAllBytes(Path.of(jar))).substring(0, BUILD_DIGITS)
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}

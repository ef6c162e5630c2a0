package org.acquis.shell;

import java.util.Objects;

/** `version`: what is running, on which Java, and which library it uses. */
final class VersionCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "version", "say which Acquis, Java and library are in use")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        console.print("Acquis " + version() + ", Java "
                + System.getProperty("java.version") + ", library "
                + Shown.line(workbench
                        .library()
                        .folder()
                        .toAbsolutePath()
                        .normalize()
                        .toString()));
    }

    /** The program's version, as its manifest says it. */
    static String version() {
        return Objects.requireNonNullElse(
                VersionCommand.class.getPackage().getImplementationVersion(), "(development build)");
    }
}

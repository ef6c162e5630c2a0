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
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        console.print("Acquis " + Objects.requireNonNullElse(version, "(development build)") + ", Java "
                + System.getProperty("java.version") + ", library "
                + Shown.line(workbench.library().folder().toAbsolutePath().normalize().toString()));
    }
}

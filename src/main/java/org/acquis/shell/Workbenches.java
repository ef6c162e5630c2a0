package org.acquis.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acquis.application.CodebookFolder;
import org.acquis.application.StatementFiles;
import org.acquis.library.Library;
import org.acquis.library.ServerPassword;
import org.acquis.reading.ReadOptions;

/** Keeps one workbench for each library that a session names. */
final class Workbenches implements AutoCloseable {

    private final String usual;
    private final Map<String, Workbench> open = new HashMap<>();
    private Questions questions = Questions.NOBODY;

    /** @param usual the library where a command names none: a folder, or the address of a server */
    Workbenches(String usual) {
        this.usual = usual;
    }

    /** @param usual the library's folder where a command names none */
    Workbenches(Path usual) {
        this(usual.toString());
    }

    /** The library where a command names none: ACQUIS_LIBRARY, or {@code .acquis} in the current folder. */
    static String usualLibrary() {
        String named = System.getenv("ACQUIS_LIBRARY");
        return named == null || named.isBlank() ? ".acquis" : named;
    }

    /** The folder of that library on this machine: a shared one keeps its index there, and the shell what was typed. */
    Path usualFolder() {
        return Library.folderOf(usual, local());
    }

    /** From now on the password of a server is asked for here. */
    void ask(Questions newQuestions) {
        questions = newQuestions;
    }

    Workbench at(Optional<String> library) {
        return open.computeIfAbsent(library.orElse(usual), this::workbench);
    }

    private Workbench workbench(String name) {
        Library library = Library.named(name, local(), Clock.systemUTC(), password());
        CodebookFolder codebook = new CodebookFolder(library.folder());
        return Workbench.on(library, new StatementFiles(ReadOptions.standard(), codebook::read));
    }

    private ServerPassword password() {
        return (server, again) -> questions.secret(
                (again ? "That password is wrong. " : "") + "Password of " + Shown.line(server) + ": ");
    }

    /** Where this machine keeps what belongs to shared libraries. */
    private static Path local() {
        return Path.of(System.getProperty("user.home", "."), ".acquis-shared");
    }

    @Override
    public void close() {
        open.values().forEach(workbench -> workbench.library().close());
        open.clear();
    }
}

package org.acquis.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acquis.application.CodebookFolder;
import org.acquis.application.StatementFiles;
import org.acquis.library.Library;
import org.acquis.reading.ReadOptions;

/** Keeps one workbench for each library that a session names. */
final class Workbenches implements AutoCloseable {

    private final Path usual;
    private final Map<Path, Workbench> open = new HashMap<>();

    /** @param usual the library's folder where a command names none */
    Workbenches(Path usual) {
        this.usual = usual;
    }

    /** The library's folder: ACQUIS_LIBRARY, or {@code .acquis} in the current folder. */
    static Path usualFolder() {
        String named = System.getenv("ACQUIS_LIBRARY");
        return Path.of(named == null || named.isBlank() ? ".acquis" : named);
    }

    Path usual() {
        return usual;
    }

    Workbench at(Optional<String> folder) {
        return open.computeIfAbsent(
                folder.map(Path::of).orElse(usual),
                path -> Workbench.on(
                        Library.in(path, Clock.systemUTC()),
                        new StatementFiles(ReadOptions.standard(), new CodebookFolder(path).read())));
    }

    @Override
    public void close() {
        open.values().forEach(workbench -> workbench.library().close());
        open.clear();
    }
}

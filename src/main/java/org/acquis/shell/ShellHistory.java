package org.acquis.shell;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jline.reader.LineReader;

/** Keeps the lines typed in the shell beside the library that they were about, readable by the owner alone. */
final class ShellHistory {

    private static final String NAME = "shell-history";
    private static final int MOST_LINES = 2000;

    private final Path library;
    private boolean attached;

    /** @param library its folder; no history is kept until there is a library */
    ShellHistory(Path library) {
        this.library = library;
    }

    /** Loads the history, once the library's folder exists; from then on every line is kept. */
    void attach(LineReader reader) {
        if (attached || !Files.isDirectory(library) || !Files.isWritable(library)) {
            return;
        }
        attached = true;
        Path file = library.resolve(NAME);
        try {
            makeForOwner(file);
        } catch (IOException e) {
            return;
        }
        reader.setVariable(LineReader.HISTORY_FILE, file);
        reader.setVariable(LineReader.HISTORY_FILE_SIZE, MOST_LINES);
        reader.getHistory().attach(reader);
    }

    private static void makeForOwner(Path file) throws IOException {
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
    }
}

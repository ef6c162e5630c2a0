package org.acquis.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;

/**
 * Keeps what a person is not shown: the trace of a failure. It lies in the library's folder where there is one, else in the
 * folder for temporary files, readable by its owner alone; it holds no text of documents.
 */
final class FailureLog {

    private static final String NAME = "acquis.log";
    private static final long LIMIT = 1 << 20;

    private final Path library;
    private final Clock clock;

    FailureLog(Path library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Appends a failure and says where it was written. Only an unexpected failure starts a log of its own. */
    Path record(List<String> words, Throwable failure) {
        Path folder = Files.isDirectory(library) ? library : Path.of(System.getProperty("java.io.tmpdir"));
        Path file = folder.resolve(NAME);
        StringWriter entry = new StringWriter();
        try (PrintWriter out = new PrintWriter(entry)) {
            out.println(clock.instant() + " " + (words.isEmpty() ? "" : words.get(0)));
            failure.printStackTrace(out);
        }
        try {
            if (Files.exists(file) && Files.size(file) > LIMIT) {
                Files.delete(file);
            }
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly(folder));
            }
            Files.writeString(file, entry.toString(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return Path.of("(the log " + file + " cannot be written)");
        }
        return file;
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}

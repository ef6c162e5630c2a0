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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Keeps what a person is not shown: the trace of a failure. It lies in the library's folder where there is one, else in a file of
 * its own in the folder for temporary files, readable by its owner alone; it holds no text of documents.
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

    /** Appends a failure and says where it was written. */
    Path record(List<String> words, Throwable failure) {
        Path file = library.resolve(NAME);
        StringWriter entry = new StringWriter();
        try (PrintWriter out = new PrintWriter(entry)) {
            out.println(clock.instant() + " " + (words.isEmpty() ? "" : words.get(0)));
            trace(failure, out);
        }
        try {
            if (!Files.isDirectory(library)) {
                // In a folder that everybody writes to, nobody else can know this name beforehand.
                file = Files.createTempFile("acquis-", ".log");
            } else if (Files.exists(file) && Files.size(file) > LIMIT) {
                Files.delete(file);
            }
            if (!Files.exists(file)) {
                Files.createFile(file, ownerOnly(library));
            }
            Files.writeString(file, entry.toString(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return Path.of("(the log " + file + " cannot be written)");
        }
        return file;
    }

    /** Kinds and places alone: the message of a failure may quote a document. */
    private static void trace(Throwable failure, PrintWriter out) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            out.println(
                    (cause == failure ? "" : "Caused by: ") + cause.getClass().getName());
            for (StackTraceElement place : cause.getStackTrace()) {
                out.println("\tat " + place);
            }
        }
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

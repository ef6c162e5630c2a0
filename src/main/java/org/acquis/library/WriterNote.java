package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.acquis.files.OwnerOnly;

/**
 * Tells others who is writing to a library. The note is for people alone; the lock is SQLite's, and a note that a killed process
 * left behind does no harm.
 */
final class WriterNote {

    private static final String NAME = "writing";

    private WriterNote() {}

    static void leave(Path folder, String who, Clock clock) {
        Path note = folder.resolve(NAME);
        String text = ProcessHandle.current().pid() + "\t" + who + "\t" + clock.instant();
        try {
            if (!Files.exists(note)) {
                OwnerOnly.file(note);
            }
            Files.writeString(note, text);
        } catch (IOException e) {
            // Without a note the others wait all the same; they are told less.
            return;
        }
    }

    static void take(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException e) {
            return;
        }
    }

    /** Who is writing, as far as can be told. */
    static String holder(Path folder) {
        try {
            String[] parts = Files.readString(folder.resolve(NAME)).split("\t", -1);
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[0]));
            if (parts.length == 3 && process.isPresent()) {
                return parts[1] + " (process " + parts[0] + ", since " + parts[2] + ")";
            }
        } catch (IOException | NumberFormatException e) {
            return "another program";
        }
        return "another program";
    }
}

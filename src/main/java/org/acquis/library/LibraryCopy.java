package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.acquis.files.AtomicFile;
import org.acquis.files.OwnerOnly;

/** A whole copy of a library in one file, taken while others use it. */
final class LibraryCopy {

    private LibraryCopy() {}

    /**
     * Copies the library in a folder as it is at this moment. Readers and writers go on meanwhile; what they change afterwards is not in the
     * copy. The copy takes its name only when all of it is on the disk, in place of an older one.
     */
    static void of(Path folder, Path copy) throws SQLException, IOException {
        Path beside = AtomicFile.beside(copy);
        Files.deleteIfExists(beside);
        try {
            OwnerOnly.file(beside);
            try (Connection connection = LibraryFile.source(folder);
                    PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, beside.toString());
                vacuum.execute();
            }
            AtomicFile.settle(beside, copy);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}

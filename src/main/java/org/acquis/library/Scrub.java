package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Makes removed text leave the disk. Rows were overwritten when they were deleted; what is left is the log of changes, the room in the
 * file, copies that were made before migrations, and the search index.
 */
final class Scrub {

    private static final String COPIES = ".before-";

    private Scrub() {}

    static void after(Store store, SearchShelf shelf) {
        store.giveRoomBack();
        removeCopies(store.folder());
        if (shelf.isOnDisk()) {
            shelf.inStep();
        }
    }

    private static void removeCopies(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).contains(COPIES)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw StoreFailure.of(folder, e);
        }
    }
}

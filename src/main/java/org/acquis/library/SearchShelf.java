package org.acquis.library;

import java.nio.file.Files;
import java.util.List;
import org.acquis.library.search.ClauseIndex;
import org.acquis.library.search.ClauseSearcher;
import org.jspecify.annotations.Nullable;

/** The search index of a library: in its folder, or in memory where there is no library or it may not be written to. */
final class SearchShelf implements AutoCloseable {

    private final Store store;
    private final StatementContents contents;
    private @Nullable ClauseIndex index;
    private boolean onDisk;

    SearchShelf(Store store) {
        this.store = store;
        this.contents = new StatementContents(store);
    }

    ClauseSearcher inStep() {
        return index().inStep(contents);
    }

    ClauseSearcher rebuilt() {
        return index().rebuilt(contents);
    }

    /** What is wrong with the index on disk. */
    List<String> problems() {
        return isOnDisk() ? index().problems(contents) : List.of();
    }

    /** Whether an index was made, so that removed text must be taken out of it. */
    boolean isOnDisk() {
        return Files.isDirectory(LibraryFile.index(store.folder()));
    }

    private synchronized ClauseIndex index() {
        boolean wanted = store.place().keepsIndex();
        ClauseIndex known = index;
        if (known == null || wanted != onDisk) {
            close();
            known = wanted ? ClauseIndex.in(LibraryFile.index(store.folder())) : ClauseIndex.inMemory();
            index = known;
            onDisk = wanted;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}

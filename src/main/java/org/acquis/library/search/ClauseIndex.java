package org.acquis.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acquis.files.OwnerOnly;
import org.acquis.problem.CommandFailed;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index of one library's clauses: in a folder, or in memory where nothing may be written. */
public final class ClauseIndex implements AutoCloseable {

    private static final String STATE = "state";

    private final @Nullable Path folder;
    private @Nullable Directory directory;
    private @Nullable DirectoryReader reader;

    private ClauseIndex(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The index in this folder, made when it is first needed. */
    public static ClauseIndex in(Path folder) {
        return new ClauseIndex(folder);
    }

    /** An index that lives as long as the process. */
    public static ClauseIndex inMemory() {
        return new ClauseIndex(null);
    }

    /**
     * Brings the index in step with the store and opens it for search. An index that is damaged or of another form is made anew.
     *
     * @throws CommandFailed when it cannot be written or read
     */
    public synchronized ClauseSearcher inStep(Contents contents) {
        try {
            try {
                return opened(contents);
            } catch (CorruptIndexException
                    | IndexFormatTooOldException
                    | IndexFormatTooNewException
                    | IndexNotFoundException e) {
                clear();
                return opened(contents);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Throws the index away and makes it anew. */
    public synchronized ClauseSearcher rebuilt(Contents contents) {
        try {
            clear();
            return opened(contents);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /**
     * What is wrong with the index, a line each; an index that is only behind the store is not wrong.
     *
     * @return empty when all is well, or there is no index yet
     */
    public synchronized List<String> problems(Contents contents) {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            return IndexCheck.problems(directory(), contents, state(contents).equals(known()));
        } catch (IOException e) {
            return List.of("the search index cannot be read (" + e.getMessage() + "); `library rebuild` makes it anew");
        }
    }

    private ClauseSearcher opened(Contents contents) throws IOException {
        String state = state(contents);
        if (!state.equals(known())) {
            if (!isOfThisForm()) {
                clear();
            }
            IndexUpdate.run(directory(), contents, state);
            if (folder != null) {
                OwnerOnly.filesOf(folder);
            }
        }
        DirectoryReader old = reader;
        if (old == null) {
            reader = DirectoryReader.open(directory());
        } else {
            DirectoryReader newer = DirectoryReader.openIfChanged(old);
            if (newer != null) {
                old.close();
                reader = newer;
            }
        }
        return new ClauseSearcher(Objects.requireNonNull(reader));
    }

    private static String state(Contents contents) {
        return Form.VERSION + " " + contents.state();
    }

    private boolean isOfThisForm() throws IOException {
        String known = known();
        return known == null || known.startsWith(Form.VERSION + " ");
    }

    /** The state of the store that the index on disk is in step with; null when there is none. */
    private @Nullable String known() throws IOException {
        return stateOf(directory());
    }

    static @Nullable String stateOf(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return null;
        }
        return SegmentInfos.readLatestCommit(directory).getUserData().get(STATE);
    }

    static Set<Map.Entry<String, String>> commitData(String state) {
        return Map.of(STATE, state).entrySet();
    }

    private Directory directory() throws IOException {
        Directory known = directory;
        if (known == null) {
            if (folder == null) {
                known = new ByteBuffersDirectory();
            } else {
                OwnerOnly.folder(folder);
                known = FSDirectory.open(folder);
            }
            directory = known;
        }
        return known;
    }

    private void clear() throws IOException {
        close();
        if (folder != null && Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private CommandFailed failure(IOException e) {
        String reason = String.valueOf(e.getMessage());
        String line = reason.toLowerCase(Locale.ROOT).contains("no space left")
                ? " could not grow, the disk is full; make room and search again"
                : " cannot be used (" + reason + "); check the disk, then `library rebuild` makes it anew";
        return new CommandFailed("the search index in " + folder + line + ". Nothing of the library is lost", e);
    }

    @Override
    public synchronized void close() {
        try {
            if (reader != null) {
                reader.close();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader = null;
            directory = null;
        }
    }
}

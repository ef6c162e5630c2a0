package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.acquis.problem.CommandFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs reading and changing work on the library's file. The file is opened at the first need and stays open; one that another
 * program put in its place is opened anew, and one that has gone is said to have gone.
 */
final class Store {

    private final Path folder;
    private final Clock clock;
    private final String who;
    private @Nullable Opened opened;

    private record Opened(Connection connection, JdbcClient jdbc, TransactionTemplate transaction, Object key) {}

    /** Work that changes rows and keeps on the trail what they were. */
    interface Work<T> {
        T on(JdbcClient jdbc, Trail trail);
    }

    /** @param who stands in the history beside every change */
    Store(Path folder, Clock clock, String who) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
    }

    Path folder() {
        return folder;
    }

    String who() {
        return who;
    }

    /** A library that is not there yet is empty: reading makes no file. */
    <T> T reading(T empty, Function<JdbcClient, T> work) {
        if (opened == null && !LibraryFile.exists(folder)) {
            return empty;
        }
        try {
            return work.apply(current().jdbc());
        } catch (DataAccessException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    /**
     * Changes the library in one transaction, which is on the disk when the method returns, and writes who changed what into the
     * history.
     *
     * @param deed what is done, one word: import, remove, draft ...
     * @param subject what it is done to: an id, a citation
     */
    <T> T changing(String deed, String subject, Work<T> work) {
        if (LibraryFile.isReadOnly(folder)) {
            throw new CommandFailed("the library " + folder
                    + " is read-only for you; change the permissions of its folder, or name another with --library");
        }
        Opened store = current();
        try {
            return Objects.requireNonNull(store.transaction().execute(status -> {
                WriterNote.leave(folder, who, clock);
                Trail trail = new Trail(store.jdbc(), subject);
                T result = work.on(store.jdbc(), trail);
                if (!trail.isEmpty()) {
                    History.write(store.jdbc(), clock.instant(), who, deed, trail);
                }
                return result;
            }));
        } catch (DataAccessException | TransactionException e) {
            throw StoreFailure.of(folder, e);
        } finally {
            WriterNote.take(folder);
        }
    }

    /** Makes the file as small as its rows and empties the log, as far as no other process still reads from it. */
    void giveRoomBack() {
        try (Statement statement = current().connection().createStatement()) {
            statement.executeUpdate("PRAGMA incremental_vacuum");
            statement.executeUpdate("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    private synchronized Opened current() {
        Opened known = opened;
        if (known != null && known.key().equals(key())) {
            return known;
        }
        close();
        Connection connection = LibraryFile.open(folder);
        SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
        Opened fresh = new Opened(
                connection,
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                key());
        opened = fresh;
        return fresh;
    }

    /** Closes the file; the last process to do so moves the log into it. The next work opens it again. */
    synchronized void close() {
        Opened known = opened;
        opened = null;
        if (known != null) {
            try {
                known.connection().close();
            } catch (SQLException e) {
                // Every change was on the disk before: what is in the log stays there for the next who opens the
                // library.
                return;
            }
        }
    }

    /** What tells the file from another of its name. */
    private Object key() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(LibraryFile.in(folder), BasicFileAttributes.class);
            return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
        } catch (NoSuchFileException e) {
            throw new CommandFailed(
                    "the library " + folder + " has gone since it was opened; put its folder back or start Acquis anew",
                    e);
        } catch (IOException e) {
            throw StoreFailure.of(folder, e);
        }
    }
}

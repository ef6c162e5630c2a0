package org.acquis.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
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
 * Runs reading and changing work on a library. It is opened at the first need and stays open; one that another program put in its
 * place is opened anew, and one that has gone is said to have gone.
 */
final class Store {

    private final Place place;
    private final Clock clock;
    private final String who;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Opened opened;

    private record Opened(Connection connection, JdbcClient jdbc, TransactionTemplate transaction, Object key) {}

    /** Work that changes rows and keeps on the trail what they were. */
    interface Work<T> {
        T on(JdbcClient jdbc, Trail trail);
    }

    /** @param who stands in the history beside every change */
    Store(Place place, Clock clock, String who) {
        this.place = place;
        this.clock = clock;
        this.who = who;
    }

    Place place() {
        return place;
    }

    Path folder() {
        return place.folder();
    }

    String who() {
        return who;
    }

    /** A library that is not there yet is empty: reading makes none. */
    <T> T reading(T empty, Function<JdbcClient, T> work) {
        if (opened == null && !place.exists()) {
            return empty;
        }
        try {
            if (!place.readsInTransactions()) {
                return work.apply(current().jdbc());
            }
            turn.lock();
            try {
                Opened store = current();
                return Objects.requireNonNull(store.transaction().execute(status -> work.apply(store.jdbc())));
            } finally {
                turn.unlock();
            }
        } catch (DataAccessException | TransactionException e) {
            throw failure(e);
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
        if (place.isReadOnly()) {
            throw new CommandFailed("the library " + place.name()
                    + " is read-only for you; change the permissions of its folder, or name another with --library");
        }
        turn.lock();
        boolean[] mine = {false};
        try {
            Opened store = current();
            return Objects.requireNonNull(store.transaction().execute(status -> {
                place.beginWriting(store.jdbc(), who, clock);
                mine[0] = true;
                Trail trail = new Trail(store.jdbc(), subject);
                T result = work.on(store.jdbc(), trail);
                if (!trail.isEmpty()) {
                    History.write(store.jdbc(), clock.instant(), who, deed, trail);
                }
                return result;
            }));
        } catch (DataAccessException | TransactionException e) {
            throw failure(e);
        } finally {
            if (mine[0]) {
                place.endWriting();
            }
            turn.unlock();
        }
    }

    /** Gives the room of deleted rows back. */
    void giveRoomBack() {
        try {
            place.giveRoomBack(current().connection());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private CommandFailed failure(Exception e) {
        if (place.isLost(e)) {
            close();
        }
        return place.failure(e);
    }

    private synchronized Opened current() {
        Opened known = opened;
        if (known != null && known.key().equals(place.key())) {
            return known;
        }
        close();
        Connection connection = place.open();
        SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
        Opened fresh = new Opened(
                connection,
                JdbcClient.create(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                place.key());
        opened = fresh;
        return fresh;
    }

    /** Closes the library; a file's last user moves the log into it. The next work opens it again. */
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
}

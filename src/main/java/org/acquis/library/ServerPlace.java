package org.acquis.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.acquis.problem.CommandFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A library that an office shares: the same tables in a PostgreSQL database. The driver's classes are loaded when the first such library
 * is opened.
 */
final class ServerPlace implements Place {

    private static final int WAIT_MILLISECONDS = 5_000;
    private static final int PAUSE_MILLISECONDS = 50;
    private static final int MOST_PASSWORDS = 3;

    private final ServerAddress address;
    private final Path folder;
    private final ServerPassword asking;
    private @Nullable String password = System.getenv("PGPASSWORD");
    private @Nullable Connection looked;
    private boolean made;

    /** @param local the folder under which each shared library has one for its index */
    ServerPlace(ServerAddress address, Path local, ServerPassword asking) {
        this.address = address;
        this.folder = local.resolve(address.folderName());
        this.asking = asking;
    }

    ServerAddress address() {
        return address;
    }

    @Override
    public String name() {
        return address.name();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public synchronized boolean exists() {
        if (made) {
            return true;
        }
        try {
            Connection connection = looked == null ? connected() : looked;
            looked = connection;
            made = ServerSchema.version(connection) > 0;
            return made;
        } catch (SQLException e) {
            looked = null;
            throw failure(e);
        }
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public boolean keepsIndex() {
        return exists();
    }

    @Override
    public synchronized Connection open() {
        try {
            Connection connection = looked == null ? connected() : looked;
            looked = null;
            try {
                ServerSchema.bringUp(connection, name());
                made = true;
                return connection;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw failure(e);
        }
    }

    /** Connects, and asks for the password where the server wants one that is not known. */
    private Connection connected() throws SQLException {
        for (int tries = 0; ; tries++) {
            Properties properties = address.properties();
            if (password != null) {
                properties.setProperty("password", password);
            }
            try {
                return Objects.requireNonNull(new org.postgresql.Driver().connect(address.url(), properties));
            } catch (SQLException e) {
                Optional<String> typed = ServerFailure.wantsPassword(e) && tries < MOST_PASSWORDS
                        ? asking.ask(address.user() + " at " + name(), tries > 0)
                        : Optional.empty();
                password = typed.orElseThrow(() -> e);
            }
        }
    }

    @Override
    public Object key() {
        return address;
    }

    @Override
    public boolean readsInTransactions() {
        return true;
    }

    @Override
    public void beginWriting(JdbcClient jdbc, String who, Clock clock) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLISECONDS);
        while (!jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(ServerSchema.WRITING)
                .query(Boolean.class)
                .single()) {
            if (System.nanoTime() >= deadline || !LibraryFile.pause(PAUSE_MILLISECONDS)) {
                throw new CommandFailed("the library " + name() + " is in use: " + holder(jdbc)
                        + " is writing to it; try again when that is done");
            }
        }
        jdbc.sql("SELECT set_config('application_name', ?, false)")
                .param("Acquis: " + who)
                .query(String.class)
                .single();
    }

    /** Who holds the lock; servers show the name of a program to everybody. */
    private static String holder(JdbcClient jdbc) {
        return jdbc.sql("SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
                        + " AND (l.classid::bigint << 32 | l.objid::bigint) = ?")
                .param(ServerSchema.WRITING)
                .query(String.class)
                .optional()
                .filter(name -> name.startsWith("Acquis: "))
                .map(name -> name.substring("Acquis: ".length()))
                .orElse("another program");
    }

    @Override
    public void endWriting() {
        // The lock goes with the transaction.
    }

    @Override
    public void deferForeignKeys(JdbcClient jdbc) {
        jdbc.sql("SET CONSTRAINTS ALL DEFERRED").update();
    }

    @Override
    public void giveRoomBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM " + String.join(", ", ServerSchema.tables()));
        }
    }

    /** A server looks after its files itself. */
    @Override
    public List<String> damage(JdbcClient jdbc) {
        return List.of();
    }

    @Override
    public void copyTo(Path file) throws SQLException, IOException {
        try (Connection connection = open()) {
            RowCopy.toFile(connection, file);
        }
    }

    @Override
    public Optional<Path> restore(Path backup, Clock clock) {
        Restore.checked(backup);
        try (Connection connection = open()) {
            RowCopy.fromFile(backup, connection, name());
            return Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean isLost(Exception failure) {
        return ServerFailure.isLost(failure);
    }

    @Override
    public CommandFailed failure(Exception failure) {
        return ServerFailure.of(address, failure);
    }
}

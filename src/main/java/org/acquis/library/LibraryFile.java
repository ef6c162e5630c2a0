package org.acquis.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.acquis.files.OwnerOnly;
import org.acquis.problem.CommandFailed;
import org.sqlite.SQLiteConfig;

/** The SQLite file of a library: made for its owner alone, opened so that what is reported done is on the disk. */
final class LibraryFile {

    private static final String NAME = "library.db";
    private static final int WAIT_MILLISECONDS = 5_000;
    private static final int PAUSE_MILLISECONDS = 20;

    private LibraryFile() {}

    /** The file in a library's folder. */
    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** The folder of the search index. */
    static Path index(Path folder) {
        return folder.resolve("index");
    }

    /**
     * Whether a library was made in this folder.
     *
     * @throws CommandFailed when there is a folder that may not be looked into
     */
    static boolean exists(Path folder) {
        if (Files.isDirectory(folder) && !Files.isExecutable(folder)) {
            throw new CommandFailed(
                    "the library " + folder + " is another person's and not open to you; name your own with --library");
        }
        return Files.isRegularFile(in(folder));
    }

    /** Whether this process may not write to the library of this folder. */
    static boolean isReadOnly(Path folder) {
        return exists(folder) && !(Files.isWritable(in(folder)) && Files.isWritable(folder));
    }

    /**
     * Opens the library in a folder, makes folder and file where they are missing and brings the file to the newest version. A
     * library that may not be written to is opened for reading.
     *
     * @throws CommandFailed when it cannot be opened: one line says why and what to do
     */
    static Connection open(Path folder) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLISECONDS);
        while (true) {
            try {
                return openNow(folder);
            } catch (SQLException e) {
                if (!StoreFailure.isBusy(e) || System.nanoTime() >= deadline || !pause(PAUSE_MILLISECONDS)) {
                    throw StoreFailure.of(folder, e);
                }
            } catch (IOException e) {
                throw StoreFailure.of(folder, e);
            }
        }
    }

    private static Connection openNow(Path folder) throws SQLException, IOException {
        Path file = in(folder);
        if (isReadOnly(folder)) {
            return readOnly(folder);
        }
        OwnerOnly.folder(folder);
        if (!Files.exists(file)) {
            makeFile(file);
        }
        if (Files.size(file) == 0) {
            prepare(file);
        }
        Connection connection = writer(file);
        try {
            Migrations.run(connection, file);
            return connection;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** SQLite waits for another's change, but not for one who makes the file or its log at this moment: that is waited for here. */
    static boolean pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A new library in an empty file, with all its tables. */
    static Connection fresh(Path file) throws SQLException, IOException {
        Connection connection = reader(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
        }
        Migrations.run(connection, file);
        return connection;
    }

    private static void makeFile(Path file) throws IOException {
        try {
            OwnerOnly.file(file);
        } catch (FileAlreadyExistsException e) {
            // Another Acquis made it at the same moment: that one will do.
            return;
        }
    }

    /** Room of deleted rows can be given back piece by piece; that is decided before the first table is made. */
    private static void prepare(Path file) throws SQLException {
        try (Connection connection = reader(file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /**
     * A connection that may change the library. Readers go on while it writes (write-ahead log), every commit waits for the disk,
     * and what is deleted is overwritten.
     */
    static Connection writer(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** A second connection that only reads, for copies. */
    static Connection reader(Path file) throws SQLException {
        return config().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** A connection for copying the library of a folder. */
    static Connection source(Path folder) throws SQLException, IOException {
        return isReadOnly(folder) ? asItLies(folder) : reader(in(folder));
    }

    /** In a folder that cannot be written to, nobody writes: the file is read as it lies there, without a log beside it. */
    private static Connection asItLies(Path folder) throws SQLException, IOException {
        Path file = in(folder);
        Path log = file.resolveSibling(NAME + "-wal");
        if (Files.exists(log) && Files.size(log) > 0) {
            throw new CommandFailed("the library " + folder + " is read-only and was not closed when it was last used;"
                    + " make the folder writable once, or copy it and name the copy with --library");
        }
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1");
    }

    private static Connection readOnly(Path folder) throws SQLException, IOException {
        Connection connection = asItLies(folder);
        int version = Migrations.version(connection);
        if (version != Migrations.SCRIPTS.size()) {
            connection.close();
            throw new CommandFailed("the library " + folder + " has version " + version
                    + " of the file, this Acquis needs " + Migrations.SCRIPTS.size()
                    + ", and the folder is read-only; copy it and name the copy with --library");
        }
        return connection;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(WAIT_MILLISECONDS);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }
}

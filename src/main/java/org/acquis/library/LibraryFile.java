package org.acquis.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.acquis.problem.CommandFailed;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite file of a library: made for its owner alone, brought to the newest version by numbered migrations. */
final class LibraryFile {

    private static final String NAME = "library.db";
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final List<String> MIGRATIONS = List.of("001-first.sql");

    private LibraryFile() {}

    /** Whether a library was made in this folder. */
    static boolean exists(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    /**
     * Opens the library in a folder, and makes folder and file where they are missing.
     *
     * @throws CommandFailed when it cannot be opened: one line says why and what to do
     */
    static DataSource open(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            makeForOwner(folder, file);
            SQLiteConfig config = new SQLiteConfig();
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setBusyTimeout(BUSY_MILLISECONDS);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            migrate(connection, folder);
            return new SingleConnectionDataSource(connection, true);
        } catch (SQLException e) {
            throw failure(folder, e);
        } catch (IOException e) {
            throw new CommandFailed(
                    "the library " + folder + " cannot be made (" + e.getMessage() + "); name another folder with --library",
                    e);
        }
    }

    private static void makeForOwner(Path folder, Path file) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.isDirectory(folder)) {
            if (posix) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        if (posix && !Files.exists(file)) {
            Files.createFile(
                    file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static void migrate(Connection connection, Path folder) throws SQLException, IOException {
        int version = version(connection);
        if (version > MIGRATIONS.size()) {
            throw new CommandFailed("the library " + folder + " was made by a newer Acquis (version " + version
                    + " of the file, " + MIGRATIONS.size() + " known here); update Acquis");
        }
        for (int next = version; next < MIGRATIONS.size(); next++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : script(MIGRATIONS.get(next)).split(";\\s*\\n", -1)) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + (next + 1));
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LibraryFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The one line that a failure of the store deserves. */
    static CommandFailed failure(Path folder, Exception failure) {
        Throwable cause = failure instanceof DataAccessException access ? access.getMostSpecificCause() : failure;
        String remedy = "check the disk and the folder's permissions";
        if (cause instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED) {
                remedy = "another Acquis is writing to it; try again when it is done";
            } else if (code == SQLiteErrorCode.SQLITE_NOTADB || code == SQLiteErrorCode.SQLITE_CORRUPT) {
                remedy = "the file is damaged; put back a backup, or move the folder away and import again";
            } else if (code == SQLiteErrorCode.SQLITE_FULL) {
                remedy = "the disk is full; make room and try again, nothing was changed";
            } else if (code == SQLiteErrorCode.SQLITE_READONLY) {
                remedy = "the file or folder is read-only; change its permissions or name another with --library";
            }
        }
        String reason = Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
        return new CommandFailed("the library " + folder + " cannot be used (" + reason + "): " + remedy, failure);
    }
}

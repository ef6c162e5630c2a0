package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.StringJoiner;
import org.acquis.files.AtomicFile;
import org.acquis.files.OwnerOnly;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.Refused;

/** Carries a whole library row by row between a server and a file: backups of shared libraries, and the way of an office to a server. */
final class RowCopy {

    private RowCopy() {}

    /** Writes a library of a server, as it is at this moment, into a file that can be used as a library. */
    static void toFile(Connection server, Path file) throws SQLException, IOException {
        Path beside = AtomicFile.beside(file);
        Files.deleteIfExists(beside);
        try {
            OwnerOnly.file(beside);
            try (Connection target = LibraryFile.fresh(beside)) {
                server.setAutoCommit(false);
                server.setReadOnly(true);
                server.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                target.setAutoCommit(false);
                copy(server, target);
                target.commit();
                server.rollback();
            }
            AtomicFile.settle(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Fills an empty library of a server with what a checked backup holds.
     *
     * @param name the library as messages name it
     * @throws CommandFailed when the library is not empty; nothing was changed
     */
    static void fromFile(Path backup, Connection server, String name) throws SQLException {
        try (Connection source = LibraryFile.reader(backup)) {
            if (Migrations.version(source) != Migrations.SCRIPTS.size()) {
                throw new Refused(
                        Refused.Code.UNSUPPORTED,
                        backup.toString(),
                        "was made by an older Acquis; restore it into a folder first, and a backup of that here");
            }
            server.setAutoCommit(false);
            try (Statement statement = server.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + ServerSchema.WRITING + ")");
            }
            for (String table : ServerSchema.tables()) {
                if (hasRows(server, table)) {
                    throw new CommandFailed(
                            "the library " + name + " is not empty, and a shared library is not replaced;"
                                    + " name a new database, or `import` the series you want from the file of `export`");
                }
            }
            copy(source, server);
            server.commit();
        } finally {
            if (!server.getAutoCommit()) {
                server.rollback();
            }
        }
    }

    private static boolean hasRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1")) {
            return row.next();
        }
    }

    private static void copy(Connection from, Connection to) throws SQLException {
        for (String table : ServerSchema.tables()) {
            try (Statement reading = from.createStatement()) {
                reading.setFetchSize(20);
                try (ResultSet rows = reading.executeQuery("SELECT * FROM " + table)) {
                    copy(rows, to, table);
                }
            }
        }
    }

    private static void copy(ResultSet rows, Connection to, String table) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        StringJoiner names = new StringJoiner(", ", "INSERT INTO " + table + " (", ") VALUES (");
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            names.add(columns.getColumnName(column));
        }
        String marks = String.join(", ", Collections.nCopies(columns.getColumnCount(), "?"));
        try (PreparedStatement writing = to.prepareStatement(names + marks + ")")) {
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    writing.setObject(column, rows.getObject(column));
                }
                writing.executeUpdate();
            }
        }
    }
}

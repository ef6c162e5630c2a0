package org.acquis.library;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.acquis.problem.CommandFailed;

/**
 * The tables of a shared library, made by the same scripts as a file's. They lie in a schema of their own, so that a database
 * that holds something else besides is not touched. A server changes tables within a transaction: a library has the old form or the new one.
 */
final class ServerSchema {

    static final String NAME = "acquis";

    /** Writers take turns by this lock; SQLite has the same rule. */
    static final long WRITING = 0x61_63_71_75_69_73L;

    private ServerSchema() {}

    /** The number of scripts that have run here; 0 where there is no library. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = '" + NAME
                        + "' AND tablename = 'library_version'")) {
            if (!row.next()) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT version FROM " + NAME + ".library_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /**
     * Makes the tables or brings them to the newest version.
     *
     * @param name the library as messages name it
     * @throws CommandFailed when a newer Acquis made it; nothing was changed
     */
    static void bringUp(Connection connection, String name) throws SQLException, IOException {
        if (known(connection, name) == Migrations.SCRIPTS.size()) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + WRITING + ")");
            int version = known(connection, name);
            if (version == 0) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + NAME);
                statement.execute("CREATE TABLE " + NAME + ".library_version (version INTEGER NOT NULL)");
                statement.execute("INSERT INTO " + NAME + ".library_version VALUES (0)");
            }
            for (String script : Migrations.SCRIPTS.subList(version, Migrations.SCRIPTS.size())) {
                for (String sql : Migrations.statements(script)) {
                    statement.execute(translated(sql));
                }
            }
            statement.execute("UPDATE " + NAME + ".library_version SET version = " + Migrations.SCRIPTS.size());
            connection.commit();
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static int known(Connection connection, String name) throws SQLException {
        int version = version(connection);
        if (version > Migrations.SCRIPTS.size()) {
            throw new CommandFailed(String.format(
                    Locale.ROOT,
                    "the library %s was made by a newer Acquis (version %d, %d known here); update Acquis",
                    name,
                    version,
                    Migrations.SCRIPTS.size()));
        }
        return version;
    }

    /**
     * A statement of a script in the words of PostgreSQL. Text is put in order by its letters' numbers on every server, whatever its
     * language, as SQLite does; references may wait for the end of a transaction.
     */
    static String translated(String sql) {
        return sql.replaceAll("\\bBLOB\\b", "BYTEA")
                .replaceAll("\\bINTEGER\\b", "BIGINT")
                .replaceAll("\\bTEXT\\b", "TEXT COLLATE \"C\"")
                .replaceAll("(REFERENCES \\w+ \\(\\w+\\))", "$1 DEFERRABLE");
    }

    /** The tables with rows of the library, those first that others refer to. */
    static List<String> tables() {
        return List.of(
                "series",
                "original",
                "statement",
                "decision",
                "draft",
                "draft_step",
                "draft_revision",
                "change",
                "coding",
                "elsewhere");
    }
}

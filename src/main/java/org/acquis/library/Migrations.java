package org.acquis.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acquis.problem.CommandFailed;

/**
 * Brings a library to the newest version: the scripts beside this class, by their numbers. All that are missing run in one
 * transaction, so a library has the old form or the new one, and a copy of the old one is made first.
 */
final class Migrations {

    static final List<String> SCRIPTS = List.of(
            "001-first.sql",
            "002-history.sql",
            "003-keys.sql",
            "004-draft-history.sql",
            "005-codings.sql",
            "006-elsewhere.sql",
            "007-rules.sql",
            "008-coded-words.sql");

    private Migrations() {}

    /**
     * Brings the library of this connection to the newest version.
     *
     * @param file the library, beside which the copy is made
     * @throws CommandFailed when a newer Acquis made it; nothing was changed
     */
    static void run(Connection connection, Path file) throws SQLException, IOException {
        if (known(connection, file) == SCRIPTS.size()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                int version = known(connection, file);
                if (version > 0 && version < SCRIPTS.size()) {
                    LibraryCopy.of(folder(file), copyBefore(file, SCRIPTS.get(version)));
                }
                for (String script : SCRIPTS.subList(version, SCRIPTS.size())) {
                    for (String sql : statements(script)) {
                        statement.execute(sql);
                    }
                }
                statement.execute("PRAGMA user_version = " + SCRIPTS.size());
                statement.execute("COMMIT");
            } catch (SQLException | IOException | RuntimeException e) {
                rollBack(statement, e);
                throw e;
            }
        }
    }

    /** The statements of a script in their order. */
    static List<String> statements(String script) throws IOException {
        return Arrays.stream(script(script).split(";\\s*\\n", -1))
                .filter(sql -> !sql.isBlank())
                .toList();
    }

    private static void rollBack(Statement statement, Exception failure) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /** Where the copy is kept that is made before a script runs. */
    static Path copyBefore(Path file, String script) {
        return file.resolveSibling(file.getFileName() + ".before-" + script.substring(0, 3));
    }

    /** The library's version: the number of scripts that have run on it. */
    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static int known(Connection connection, Path file) throws SQLException {
        int version = version(connection);
        if (version > SCRIPTS.size()) {
            throw new CommandFailed(String.format(
                    Locale.ROOT,
                    "the library %s was made by a newer Acquis (version %d of the file, %d known here); update Acquis",
                    file.getParent(),
                    version,
                    SCRIPTS.size()));
        }
        return version;
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

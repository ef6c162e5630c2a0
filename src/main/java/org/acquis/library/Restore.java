package org.acquis.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.acquis.files.OwnerOnly;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConnection;

/** Puts a backup in the place of a library. */
final class Restore {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private Restore() {}

    /**
     * Checks a backup whole and then puts it in the library's place in one step; a library that was there is kept beside it.
     *
     * @return where the library that was there is kept; empty when there was none
     * @throws NotFound when there is no such file
     * @throws Refused when it is no sound backup; the library is as it was
     */
    static Optional<Path> of(Path backup, Path folder, Instant now) {
        checked(backup);
        try {
            OwnerOnly.folder(folder);
            Path file = LibraryFile.in(folder);
            if (!Files.exists(file) || Files.size(file) == 0) {
                copyInto(backup, folder);
                return Optional.empty();
            }
            Path kept = file.resolveSibling(file.getFileName() + ".before-restore-" + STAMP.format(now));
            if (isUsable(folder)) {
                LibraryCopy.of(folder, kept);
            } else {
                kept = moveAway(folder, now);
            }
            copyInto(backup, folder);
            return Optional.of(kept);
        } catch (SQLException | IOException e) {
            throw StoreFailure.of(folder, e);
        }
    }

    /** All pages change in one transaction: others see the old library or the new one. */
    private static void copyInto(Path backup, Path folder) throws SQLException {
        try (Connection connection = LibraryFile.open(folder)) {
            connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .restore("main", backup.toAbsolutePath().toString(), null);
        }
        LibraryFile.open(folder).close();
    }

    private static boolean isUsable(Path folder) {
        try (Connection connection = LibraryFile.open(folder)) {
            return check(connection).problems().isEmpty();
        } catch (CommandFailed | DataAccessException | SQLException damaged) {
            return false;
        }
    }

    /** A damaged library may still be of use to somebody: its files go to a folder of their own. */
    private static Path moveAway(Path folder, Instant now) throws IOException {
        Path away = folder.resolve("damaged-" + STAMP.format(now));
        OwnerOnly.folder(away);
        Path file = LibraryFile.in(folder);
        for (String ending : List.of("", "-wal", "-shm")) {
            Path part = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(part)) {
                Files.move(part, away.resolve(part.getFileName()));
            }
        }
        return away;
    }

    /**
     * Checks a backup whole.
     *
     * @throws NotFound when there is no such file
     * @throws Refused when it is no sound backup
     */
    static CheckReport checked(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new NotFound("no file '" + backup + "' to restore; `library backup FILE` makes one");
        }
        try (Connection connection = LibraryFile.reader(backup)) {
            int version = Migrations.version(connection);
            if (version > Migrations.SCRIPTS.size()) {
                throw new Refused(
                        Refused.Code.UNSUPPORTED, backup.toString(), "was made by a newer Acquis; update Acquis");
            }
            if (version == 0) {
                throw new Refused(
                        Refused.Code.NOT_A_DOCUMENT,
                        backup.toString(),
                        "is no backup of a library; nothing was changed");
            }
            CheckReport report = check(connection);
            if (!report.problems().isEmpty()) {
                throw new Refused(
                        Refused.Code.CORRUPT,
                        backup.toString(),
                        "is no sound backup (" + report.problems().get(0) + "); nothing was changed, try an older one");
            }
            return report;
        } catch (SQLException | DataAccessException e) {
            throw new Refused(
                    Refused.Code.CORRUPT, backup.toString(), "is no backup, or a damaged one; nothing was changed", e);
        }
    }

    private static CheckReport check(Connection connection) {
        return LibraryCheck.of(
                JdbcClient.create(new SingleConnectionDataSource(connection, true)), new FilePlace(Path.of("")));
    }
}

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acquis.problem.CommandFailed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A library in a folder: one SQLite file with what lies beside it. */
record FilePlace(Path folder) implements Place {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public boolean exists() {
        return LibraryFile.exists(folder);
    }

    @Override
    public boolean isReadOnly() {
        return LibraryFile.isReadOnly(folder);
    }

    @Override
    public boolean keepsIndex() {
        return exists() && !isReadOnly();
    }

    @Override
    public Connection open() {
        return LibraryFile.open(folder);
    }

    @Override
    public Object key() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(LibraryFile.in(folder), BasicFileAttributes.class);
            return Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime());
        } catch (NoSuchFileException e) {
            throw new CommandFailed(
                    "the library " + folder + " has gone since it was opened; put its folder back or start Acquis anew",
                    e);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean readsInTransactions() {
        return false;
    }

    @Override
    public void beginWriting(JdbcClient jdbc, String who, Clock clock) {
        WriterNote.leave(folder, who, clock);
    }

    @Override
    public void endWriting() {
        WriterNote.take(folder);
    }

    @Override
    public void deferForeignKeys(JdbcClient jdbc) {
        jdbc.sql("PRAGMA defer_foreign_keys = ON").update();
    }

    /** Makes the file as small as its rows and empties the log, as far as no other process still reads from it. */
    @Override
    public void giveRoomBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA incremental_vacuum");
            statement.executeUpdate("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    @Override
    public List<String> damage(JdbcClient jdbc) {
        List<String> problems = new ArrayList<>();
        for (String line :
                jdbc.sql("PRAGMA integrity_check").query(String.class).list()) {
            if (!line.equals("ok")) {
                problems.add("the file is damaged (" + line.replace('\n', ' ') + ")" + LibraryCheck.REMEDY);
            }
        }
        jdbc.sql("PRAGMA foreign_key_check").query(row -> {
            problems.add("a row of the table " + row.getString(1) + " belongs to one of " + row.getString(3)
                    + " that is not there" + LibraryCheck.REMEDY);
        });
        return problems;
    }

    @Override
    public void copyTo(Path file) throws SQLException, IOException {
        LibraryCopy.of(folder, file);
    }

    @Override
    public Optional<Path> restore(Path backup, Clock clock) {
        return Restore.of(backup, folder, clock.instant());
    }

    @Override
    public boolean isLost(Exception failure) {
        return false;
    }

    @Override
    public CommandFailed failure(Exception failure) {
        return StoreFailure.of(folder, failure);
    }
}

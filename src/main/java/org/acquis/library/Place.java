package org.acquis.library;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.acquis.problem.CommandFailed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the rows of a library lie: in a file, or on a server. All that differs between the two stands behind this. */
interface Place {

    /** The library as messages name it. */
    String name();

    /** The folder on this machine for what lies beside the rows: the search index and what the shell remembers. */
    Path folder();

    /** Whether a library was made here. */
    boolean exists();

    /** Whether it is known already that nothing can be changed. */
    boolean isReadOnly();

    /** Whether a search index may be kept in {@link #folder}. */
    boolean keepsIndex();

    /**
     * Opens the library, made where it is missing and brought to the newest version.
     *
     * @throws CommandFailed when it cannot be opened: one line says why and what to do
     */
    Connection open();

    /**
     * What tells the opened library from another of its name.
     *
     * @throws CommandFailed when it has gone
     */
    Object key();

    /** Whether several threads have to take turns, and reading needs a transaction of its own. */
    boolean readsInTransactions();

    /**
     * Lets nobody else write until the transaction ends.
     *
     * @throws CommandFailed when another does not end in time; the line says who
     */
    void beginWriting(JdbcClient jdbc, String who, Clock clock);

    /** The transaction ended. */
    void endWriting();

    /** Rows may refer to missing ones until the transaction ends. */
    void deferForeignKeys(JdbcClient jdbc);

    /** Gives the room of deleted rows back, so that nothing is left of them. */
    void giveRoomBack(Connection connection) throws SQLException;

    /** What is wrong with the store itself, a line each. */
    List<String> damage(JdbcClient jdbc);

    /** Copies the whole library into one file; readers and writers go on meanwhile. */
    void copyTo(Path file) throws SQLException, IOException;

    /**
     * Puts a checked backup in the library's place.
     *
     * @return where the library that was there is kept; empty when there was none
     */
    Optional<Path> restore(Path backup, Clock clock);

    /** Whether this failure means that the connection can be used no longer. */
    boolean isLost(Exception failure);

    /** The one line that a failure deserves. */
    CommandFailed failure(Exception failure);
}

package org.acquis.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who changed what and when. */
final class History {

    /** Older changes than these stay in the history but cannot be undone: what they replaced is forgotten. */
    private static final int KEPT_FOR_UNDO = 100;

    private History() {}

    /** Adds a change; the caller's transaction holds it together with what was changed. */
    static void write(JdbcClient jdbc, Instant at, String who, String deed, Trail trail) {
        jdbc.sql("INSERT INTO change (id, made_at, who, deed, subject, before_rows)"
                        + " SELECT COALESCE(MAX(id), 0) + 1, :at, :who, :deed, :subject, :before FROM change")
                .param("at", at.toString())
                .param("who", who)
                .param("deed", deed)
                .param("subject", trail.subject())
                .param("before", trail.json())
                .update();
        jdbc.sql("UPDATE change SET before_rows = NULL WHERE before_rows IS NOT NULL"
                        + " AND id <= (SELECT MAX(id) FROM change) - ?")
                .param(KEPT_FOR_UNDO)
                .update();
    }

    /** The changes, newest first. */
    static List<Change> read(JdbcClient jdbc, int limit) {
        return jdbc.sql("SELECT id, made_at, who, deed, subject, undone FROM change ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> change(row))
                .list();
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("id"),
                Instant.parse(row.getString("made_at")),
                row.getString("who"),
                row.getString("deed"),
                row.getString("subject"),
                row.getInt("undone") != 0);
    }

    /** The last change that can still be taken back, as far as the order of changes goes. */
    static Optional<Change> last(JdbcClient jdbc) {
        return jdbc.sql("SELECT id, made_at, who, deed, subject, undone FROM change"
                        + " WHERE undone = 0 AND deed <> 'undo' ORDER BY id DESC LIMIT 1")
                .query((row, number) -> change(row))
                .optional();
    }

    /** The rows that a change replaced; empty when it is for good or too long ago. */
    static Optional<String> beforeRows(JdbcClient jdbc, Change change) {
        return jdbc.sql("SELECT before_rows FROM change WHERE id = ? AND before_rows IS NOT NULL")
                .param(change.number())
                .query(String.class)
                .optional();
    }

    static void markUndone(JdbcClient jdbc, Change change) {
        jdbc.sql("UPDATE change SET undone = 1, before_rows = NULL WHERE id = ?")
                .param(change.number())
                .update();
    }
}

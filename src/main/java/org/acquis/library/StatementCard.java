package org.acquis.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * What a list says of a statement.
 *
 * @param date ISO 8601, or null
 * @param complete whether the text is the whole statement
 */
public record StatementCard(
        String id,
        String title,
        @Nullable String series,
        @Nullable String meeting,
        @Nullable String date,
        StatementKind kind,
        boolean complete) {

    static StatementCard of(ResultSet row) throws SQLException {
        return new StatementCard(
                row.getString("id"),
                row.getString("title"),
                row.getString("series"),
                row.getString("meeting"),
                row.getString("date"),
                StatementKind.ofKey(row.getString("kind")),
                row.getInt("complete") != 0);
    }
}

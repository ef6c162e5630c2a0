package org.acquis.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.acquis.statement.Axis;
import org.acquis.statement.Coding;

/** What people coded, kept for ever: a later coding of a clause stands beside the earlier one and outranks it. */
public final class CodingShelf {

    private final Store store;
    private final Clock clock;

    CodingShelf(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A coding and when it was made. */
    public record Dated(Coding coding, Instant at) {}

    /** The codings of a statement, the oldest first. */
    public List<Coding> of(String statement) {
        return dated(statement).stream().map(Dated::coding).toList();
    }

    /** The codings of a statement with their times, the oldest first. */
    public List<Dated> dated(String statement) {
        return store.reading(
                List.<Dated>of(),
                jdbc -> jdbc.sql("SELECT * FROM coding WHERE statement = ? ORDER BY id")
                        .param(statement)
                        .query((row, number) -> new Dated(coding(row), Instant.parse(row.getString("made_at"))))
                        .list());
    }

    private static Coding coding(ResultSet row) throws SQLException {
        String types = row.getString("types");
        String axis = row.getString("axis");
        String strength = row.getString("strength");
        return new Coding(
                row.getString("statement"),
                row.getString("clause"),
                row.getString("coder"),
                types.isEmpty() ? List.of() : Arrays.asList(types.split(" ")),
                axis == null ? null : Axis.valueOf(axis),
                strength == null ? null : Double.valueOf(strength),
                row.getString("note"));
    }

    /** Stores codings of one statement, made now. */
    public void store(String statement, List<Coding> codings) {
        Instant now = clock.instant();
        storeDated(
                statement,
                codings.stream().map(coding -> new Dated(coding, now)).toList());
    }

    /** Stores codings of one statement that were made at other times. */
    public void storeDated(String statement, List<Dated> codings) {
        store.changing("code", statement, (jdbc, trail) -> {
            int stored = 0;
            for (Dated dated : codings) {
                Coding coding = dated.coding();
                long id = jdbc.sql("SELECT COALESCE(MAX(id), 0) + 1 FROM coding")
                        .query(Long.class)
                        .single();
                trail.made("coding", "id", id);
                Axis axis = coding.axis();
                Double strength = coding.strength();
                stored += jdbc.sql(
                                "INSERT INTO coding (id, statement, clause, coder, types, axis, strength, note, made_at)"
                                        + " VALUES (:id, :statement, :clause, :coder, :types, :axis, :strength, :note, :at)")
                        .param("id", id)
                        .param("statement", coding.statement())
                        .param("clause", coding.clause())
                        .param("coder", coding.coder())
                        .param("types", String.join(" ", coding.types()))
                        .param("axis", axis == null ? null : axis.name())
                        .param("strength", strength == null ? null : strength.toString())
                        .param("note", coding.note())
                        .param("at", dated.at().toString())
                        .update();
            }
            return stored;
        });
    }
}

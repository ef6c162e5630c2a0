package org.acquis.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acquis.problem.NotFound;
import org.acquis.statement.Axis;
import org.acquis.statement.ClauseWords;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        String words = row.getString("words");
        return new Coding(
                row.getString("statement"),
                row.getString("clause"),
                row.getString("coder"),
                types.isEmpty() ? List.of() : Arrays.asList(types.split(" ")),
                axis == null ? null : Axis.valueOf(axis),
                strength == null ? null : Double.valueOf(strength),
                row.getString("note"),
                words == null ? null : ClauseWords.parse(words));
    }

    /**
     * Stores codings of a statement, made now, and the statement as they change it. The rules by which the program coded the rest stay what
     * they were.
     *
     * @throws NotFound when the library does not hold the statement
     */
    public void take(Statement coded, List<Coding> codings) {
        Instant now = clock.instant();
        takeDated(coded, codings.stream().map(coding -> new Dated(coding, now)).toList());
    }

    /** The same for codings that were made at other times. */
    public void takeDated(Statement coded, List<Dated> codings) {
        store.changing(StatementShelf.CODE, coded.id(), (jdbc, trail) -> {
            store(coded, codings, jdbc, trail);
            StatementShelf.rewrite(coded, clock, jdbc, trail);
            return codings;
        });
    }

    /** Stores codings of a statement that the library holds, which stays as it is. */
    public void storeDated(String statement, List<Dated> codings) {
        store.changing(StatementShelf.CODE, statement, (jdbc, trail) -> {
            store(StatementShelf.held(statement, jdbc).orElse(null), codings, jdbc, trail);
            return codings;
        });
    }

    private static void store(@Nullable Statement held, List<Dated> codings, JdbcClient jdbc, Trail trail) {
        CodedClauses clauses = held == null ? null : new CodedClauses(held);
        for (Dated dated : codings) {
            Coding coding = clauses == null
                    ? dated.coding()
                    : clauses.find(dated.coding()).orElse(dated.coding());
            long id = jdbc.sql("SELECT COALESCE(MAX(id), 0) + 1 FROM coding")
                    .query(Long.class)
                    .single();
            trail.made("coding", "id", id);
            Axis axis = coding.axis();
            Double strength = coding.strength();
            jdbc.sql(
                            "INSERT INTO coding (id, statement, clause, coder, types, axis, strength, note, made_at, words)"
                                    + " VALUES (:id, :statement, :clause, :coder, :types, :axis, :strength, :note, :at, :words)")
                    .param("id", id)
                    .param("statement", coding.statement())
                    .param("clause", coding.clause())
                    .param("coder", coding.coder())
                    .param("types", String.join(" ", coding.types()))
                    .param("axis", axis == null ? null : axis.name())
                    .param("strength", strength == null ? null : strength.toString())
                    .param("note", coding.note())
                    .param("at", dated.at().toString())
                    .param("words", written(coding))
                    .update();
        }
    }

    private static @Nullable String written(Coding coding) {
        return coding.words() == null ? null : coding.words().toString();
    }

    /**
     * Notes the words of coded clauses of which the id alone is known, as in older libraries: called before the statement goes, for
     * nobody knows them afterwards.
     */
    static void keepWords(Statement held, JdbcClient jdbc) {
        CodedClauses clauses = new CodedClauses(held);
        jdbc.sql("SELECT * FROM coding WHERE statement = ? AND words IS NULL")
                .param(held.id())
                .query((row, number) -> Map.entry(row.getLong("id"), coding(row)))
                .list()
                .forEach(row -> clauses.find(row.getValue())
                        .ifPresent(found -> jdbc.sql("UPDATE coding SET words = :words WHERE id = :id")
                                .param("words", written(found))
                                .param("id", row.getKey())
                                .update()));
    }
}

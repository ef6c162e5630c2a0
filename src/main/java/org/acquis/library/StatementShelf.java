package org.acquis.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acquis.interchange.StatementJson;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of a store, their originals and their series, row by row; {@link Library} says what each method promises. */
final class StatementShelf {

    static final String IMPORT = "import";
    static final String CODE = "code";

    private final Store store;
    private final Clock clock;

    StatementShelf(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<StatementCard> cards() {
        return store.reading(
                List.of(),
                jdbc -> jdbc.sql("SELECT id, title, series, meeting, date, kind, complete FROM statement"
                                + " ORDER BY series IS NULL, series, date IS NULL, date, id")
                        .query((row, number) -> StatementCard.of(row))
                        .list());
    }

    Optional<Statement> find(String id) {
        return store.reading(Optional.<String>empty(), jdbc -> json(id, jdbc))
                .map(json -> StatementJsonReader.read(json, id, "").statement());
    }

    static Optional<Statement> held(String id, JdbcClient jdbc) {
        return json(id, jdbc).map(json -> StatementJsonReader.read(json, id, "").statement());
    }

    private static Optional<String> json(String id, JdbcClient jdbc) {
        return jdbc.sql("SELECT json FROM statement WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<String> idOfFile(String sha256) {
        return store.reading(Optional.<String>empty(), jdbc -> idOfFile(sha256, jdbc));
    }

    private static Optional<String> idOfFile(String sha256, JdbcClient jdbc) {
        return jdbc.sql("SELECT id FROM statement WHERE sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> original(String sha256) {
        return store.reading(
                Optional.<byte[]>empty(),
                jdbc -> jdbc.sql("SELECT bytes FROM original WHERE sha256 = ? AND LENGTH(bytes) > 0")
                        .param(sha256)
                        .query((row, number) -> row.getBytes("bytes"))
                        .optional());
    }

    List<Statement> statementsOf(String series) {
        return store
                .reading(
                        List.<String>of(),
                        jdbc -> jdbc.sql("SELECT json FROM statement WHERE series = ? ORDER BY date IS NULL, date, id")
                                .param(series)
                                .query(String.class)
                                .list())
                .stream()
                .map(json -> StatementJsonReader.read(json, series, "").statement())
                .toList();
    }

    List<Series> series() {
        return store.reading(
                List.of(),
                jdbc -> jdbc.sql("SELECT id, title, issuer, kind FROM series ORDER BY id")
                        .query((row, number) -> new Series(
                                row.getString("id"),
                                row.getString("title"),
                                row.getString("issuer"),
                                StatementKind.ofKey(row.getString("kind"))))
                        .list());
    }

    /** Stores it, or says who holds the same file; a taken id is refused or, where it may, numbered. */
    Added add(
            Statement statement, @Nullable Series series, byte[] original, @Nullable String rules, boolean mayRename) {
        return store.changing(IMPORT, statement.id(), (jdbc, trail) -> {
            Optional<String> holder = idOfFile(statement.source().sha256(), jdbc);
            if (holder.isPresent()) {
                trail.nothingWasChanged();
                complete(statement.source().sha256(), original, jdbc);
                return new Added(holder.get(), false);
            }
            Statement named = mayRename ? statement.withId(freeId(statement.id(), jdbc)) : statement;
            if (isTaken(named.id(), jdbc)) {
                throw new CommandFailed("a statement '" + named.id()
                        + "' is already in the library; name the new one with --as, or remove the old one first");
            }
            trail.about(named.id());
            insert(named, series, original, rules, jdbc, trail);
            return new Added(named.id(), true);
        });
    }

    /** A statement may have come without its original; the first who has the file brings it. */
    private static void complete(String sha256, byte[] original, JdbcClient jdbc) {
        if (original.length > 0) {
            jdbc.sql("UPDATE original SET bytes = ? WHERE sha256 = ? AND LENGTH(bytes) = 0")
                    .params(original, sha256)
                    .update();
        }
    }

    private static String freeId(String wanted, JdbcClient jdbc) {
        String id = wanted;
        for (int i = 2; isTaken(id, jdbc); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static boolean isTaken(String id, JdbcClient jdbc) {
        return jdbc.sql("SELECT 1 FROM statement WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void insert(
            Statement statement,
            @Nullable Series series,
            byte[] original,
            @Nullable String rules,
            JdbcClient jdbc,
            Trail trail) {
        if (series != null && storeSeries(jdbc, series)) {
            trail.made("series", "id", series.id());
        }
        String sha256 = statement.source().sha256();
        trail.made("original", "sha256", sha256);
        trail.made("statement", "id", statement.id());
        jdbc.sql("INSERT INTO original (sha256, bytes) VALUES (?, ?)")
                .params(sha256, original)
                .update();
        LocalDate date = statement.date();
        jdbc.sql(
                        "INSERT INTO statement"
                                + " (id, title, series, meeting, date, kind, complete, sha256, imported_at, json, rules)"
                                + " VALUES (:id, :title, :series, :meeting, :date, :kind, :complete, :sha256, :at, :json, :rules)")
                .param("id", statement.id())
                .param("title", statement.title())
                .param("series", statement.series())
                .param("meeting", statement.meeting())
                .param("date", date == null ? null : date.toString())
                .param("kind", statement.kind().key())
                .param("complete", statement.complete() ? 1 : 0)
                .param("sha256", sha256)
                .param("at", clock.instant().toString())
                .param("json", StatementJson.line(statement))
                .param("rules", rules)
                .update();
    }

    List<CodedBy> coded(List<String> ids) {
        return store.reading(
                List.<CodedBy>of(),
                jdbc -> ids.stream()
                        .flatMap(id -> jdbc
                                .sql("SELECT id, imported_at, rules, other_rules FROM statement WHERE id = ?")
                                .param(id)
                                .query((row, number) -> new CodedBy(
                                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                                .list()
                                .stream())
                        .toList());
    }

    void note(List<CodedBy> tried) {
        if (store.place().isReadOnly()) {
            return;
        }
        try {
            store.changing(CODE, CODE, (jdbc, trail) -> {
                trail.nothingWasChanged();
                for (CodedBy coded : tried) {
                    jdbc.sql(
                                    "UPDATE statement SET rules = :rules, other_rules = :other WHERE id = :id AND imported_at = :at")
                            .param("rules", coded.rules())
                            .param("other", coded.otherRules())
                            .param("id", coded.statement())
                            .param("at", coded.storedAt())
                            .update();
                }
                return tried;
            });
        } catch (CommandFailed notNow) {
            // Somebody else is writing, or this user may only read: it will be found out anew next time.
            return;
        }
    }

    /** Whether the series is new. */
    private static boolean storeSeries(JdbcClient jdbc, Series series) {
        int made = jdbc.sql("INSERT INTO series (id, title, issuer, kind) VALUES (:id, :title, :issuer, :kind)"
                        + " ON CONFLICT (id) DO NOTHING")
                .param("id", series.id())
                .param("title", series.title())
                .param("issuer", series.issuer())
                .param("kind", series.kind().key())
                .update();
        return made > 0;
    }

    boolean join(String id, Series series) {
        if (find(id).map(Statement::series).isPresent()) {
            return false;
        }
        return store.changing("join", id, (jdbc, trail) -> {
            Optional<Statement> alone = jdbc.sql("SELECT json FROM statement WHERE id = ? AND series IS NULL")
                    .param(id)
                    .query(String.class)
                    .optional()
                    .map(json -> StatementJsonReader.read(json, id, "").statement());
            if (alone.isEmpty()) {
                trail.nothingWasChanged();
                return false;
            }
            if (storeSeries(jdbc, series)) {
                trail.made("series", "id", series.id());
            }
            trail.before("statement", "id", id);
            jdbc.sql("UPDATE statement SET series = ?, json = ?, imported_at = ? WHERE id = ?")
                    .params(
                            series.id(),
                            StatementJson.line(alone.get().withSeries(series.id())),
                            clock.instant().toString(),
                            id)
                    .update();
            return true;
        });
    }

    /** Deletes the rows; what is left of the text on the disk is {@link Scrub}'s. */
    void remove(String id) {
        store.changing("remove", id, (jdbc, trail) -> {
            Statement statement = held(id, jdbc).orElseThrow(() -> absent(id));
            trail.cannotBePutBack();
            CodingShelf.keepWords(statement, jdbc);
            jdbc.sql("DELETE FROM statement WHERE id = ?").param(id).update();
            jdbc.sql("DELETE FROM original WHERE sha256 = ?")
                    .param(statement.source().sha256())
                    .update();
            return jdbc.sql("DELETE FROM series WHERE id NOT IN"
                            + " (SELECT series FROM statement WHERE series IS NOT NULL)")
                    .update();
        });
    }

    void recode(Statement statement, @Nullable String rules) {
        store.changing(CODE, statement.id(), (jdbc, trail) -> {
            trail.before("statement", "id", statement.id());
            int changed = jdbc.sql(
                            "UPDATE statement SET json = :json, imported_at = :at, rules = :rules, other_rules = NULL WHERE id = :id")
                    .param("json", StatementJson.line(statement))
                    .param("at", clock.instant().toString())
                    .param("rules", rules)
                    .param("id", statement.id())
                    .update();
            if (changed == 0) {
                throw absent(statement.id());
            }
            return changed;
        });
    }

    /** Stores a statement as people coded it; the rules by which the program coded the rest stay what they were. */
    static void rewrite(Statement statement, Clock clock, JdbcClient jdbc, Trail trail) {
        trail.before("statement", "id", statement.id());
        int changed = jdbc.sql("UPDATE statement SET json = ?, imported_at = ?, other_rules = NULL WHERE id = ?")
                .params(StatementJson.line(statement), clock.instant().toString(), statement.id())
                .update();
        if (changed == 0) {
            throw absent(statement.id());
        }
    }

    private static NotFound absent(String id) {
        return new NotFound("no statement '" + id + "' in the library; `statements` lists what there is");
    }
}

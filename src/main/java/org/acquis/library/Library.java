package org.acquis.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acquis.interchange.StatementJson;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.library.search.ClauseIndex;
import org.acquis.library.search.ClauseSearcher;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has been imported and decided, in one SQLite file. Every change is one transaction that is on the disk when the method
 * returns. A library is made on the first change; until then reading an absent one finds it empty.
 */
public final class Library implements AutoCloseable {

    private final Store store;
    private final Clock clock;
    private final StatementContents contents;
    private @Nullable ClauseIndex index;

    private Library(Path folder, Clock clock, String who) {
        this.clock = clock;
        this.store = new Store(folder, clock, who);
        this.contents = new StatementContents(store);
    }

    /**
     * The library in a folder, made when it is first needed. Changes stand in its history under the name of the user's account.
     *
     * @param clock gives the time of imports and decisions
     */
    public static Library in(Path folder, Clock clock) {
        return in(folder, clock, System.getProperty("user.name", "unknown"));
    }

    /**
     * The library in a folder, made when it is first needed.
     *
     * @param clock gives the time of imports and decisions
     * @param who stands in the history beside every change
     */
    public static Library in(Path folder, Clock clock, String who) {
        return new Library(folder, clock, who);
    }

    /** The folder that holds the library's files. */
    public Path folder() {
        return store.folder();
    }

    /** The last changes, newest first. */
    public List<Change> history(int limit) {
        return store.reading(List.of(), jdbc -> History.read(jdbc, limit));
    }

    /** Every statement's card, by series, date and id. */
    public List<StatementCard> cards() {
        return store.reading(
                List.of(),
                jdbc -> jdbc.sql("SELECT id, title, series, meeting, date, kind, complete FROM statement"
                                + " ORDER BY series IS NULL, series, date IS NULL, date, id")
                        .query((row, number) -> StatementCard.of(row))
                        .list());
    }

    /** The statement with this id. */
    public Optional<Statement> find(String id) {
        return store.reading(
                        Optional.<String>empty(),
                        jdbc -> jdbc.sql("SELECT json FROM statement WHERE id = ?")
                                .param(id)
                                .query(String.class)
                                .optional())
                .map(json -> StatementJsonReader.read(json, id, "").statement());
    }

    /** The statement that was read from a file with this hash. */
    public Optional<String> idOfFile(String sha256) {
        return store.reading(
                Optional.<String>empty(),
                jdbc -> jdbc.sql("SELECT id FROM statement WHERE sha256 = ?")
                        .param(sha256)
                        .query(String.class)
                        .optional());
    }

    /** The statements of a series by date and id. */
    public List<Statement> statementsOf(String series) {
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

    /** Every series by id. */
    public List<Series> series() {
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

    /** The series with this id. */
    public Optional<Series> series(String id) {
        return series().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /**
     * Stores a statement with its original.
     *
     * @param series the series it belongs to, stored too where it is new; null for none
     * @throws CommandFailed when another statement has its id or its file
     */
    public void add(Statement statement, @Nullable Series series, byte[] original) {
        store.changing("import", statement.id(), (jdbc, trail) -> {
            if (jdbc.sql("SELECT 1 FROM statement WHERE id = ?")
                    .param(statement.id())
                    .query(Integer.class)
                    .optional()
                    .isPresent()) {
                throw new CommandFailed("a statement '" + statement.id()
                        + "' is already in the library; name the new one with --as, or remove the old one first");
            }
            if (series != null && storeSeries(jdbc, series)) {
                trail.made("series", "id", series.id());
            }
            trail.made("original", "sha256", statement.source().sha256());
            trail.made("statement", "id", statement.id());
            jdbc.sql("INSERT INTO original (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING")
                    .params(statement.source().sha256(), original)
                    .update();
            LocalDate date = statement.date();
            return jdbc.sql("INSERT INTO statement"
                            + " (id, title, series, meeting, date, kind, complete, sha256, imported_at, json)"
                            + " VALUES (:id, :title, :series, :meeting, :date, :kind, :complete, :sha256, :at, :json)")
                    .param("id", statement.id())
                    .param("title", statement.title())
                    .param("series", statement.series())
                    .param("meeting", statement.meeting())
                    .param("date", date == null ? null : date.toString())
                    .param("kind", statement.kind().key())
                    .param("complete", statement.complete() ? 1 : 0)
                    .param("sha256", statement.source().sha256())
                    .param("at", clock.instant().toString())
                    .param("json", StatementJson.line(statement))
                    .update();
        });
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

    /**
     * Removes a statement and, where no other uses it, its original.
     *
     * @throws NotFound when there is none with this id
     */
    public void remove(String id) {
        store.changing("remove", id, (jdbc, trail) -> {
            Optional<String> sha256 = jdbc.sql("SELECT sha256 FROM statement WHERE id = ?")
                    .param(id)
                    .query(String.class)
                    .optional();
            if (sha256.isEmpty()) {
                throw new NotFound("no statement '" + id + "' in the library; `statements` lists what there is");
            }
            jdbc.sql("DELETE FROM statement WHERE id = ?").param(id).update();
            return jdbc.sql("DELETE FROM original WHERE sha256 = ?")
                    .param(sha256.get())
                    .update();
        });
    }

    /** The drafts with their history. */
    public DraftShelf drafts() {
        return new DraftShelf(store, clock);
    }

    /**
     * Opens the clauses of all statements for search; the index is first brought in step with what the library holds, which takes
     * a while after a large import.
     *
     * @throws CommandFailed when the index cannot be read or written
     */
    public ClauseSearcher clauses() {
        return index().inStep(contents);
    }

    private synchronized ClauseIndex index() {
        ClauseIndex known = index;
        if (known == null) {
            boolean onDisk = LibraryFile.exists(folder()) && !LibraryFile.isReadOnly(folder());
            known = onDisk ? ClauseIndex.in(LibraryFile.index(folder())) : ClauseIndex.inMemory();
            index = known;
        }
        return known;
    }

    /** Leaves the library as one file; the next use opens it again. */
    @Override
    public void close() {
        if (index != null) {
            index.close();
            index = null;
        }
        store.close();
    }
}

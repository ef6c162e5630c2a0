package org.acquis.library;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acquis.interchange.StatementJson;
import org.acquis.interchange.StatementJsonReader;
import org.acquis.library.search.ClauseSearcher;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has been imported and decided, in one SQLite file or on a server. Every change is one transaction that is on the disk when the method
 * returns. A library is made on the first change; until then reading an absent one finds it empty.
 */
public final class Library implements AutoCloseable {

    static final String IMPORT = "import";

    private final Store store;
    private final Clock clock;
    private final SearchShelf shelf;

    private Library(Place place, Clock clock, String who) {
        this.clock = clock;
        this.store = new Store(place, clock, who);
        this.shelf = new SearchShelf(store);
    }

    /**
     * The library in a folder, made when it is first needed. Changes stand in its history under the name of the user's account.
     *
     * @param clock gives the time of imports and decisions
     */
    public static Library in(Path folder, Clock clock) {
        return in(folder, clock, account());
    }

    private static String account() {
        return System.getProperty("user.name", "unknown");
    }

    /**
     * The library of this name: a folder, or the address of a server.
     *
     * @param local the folder of this machine for what it keeps of libraries on servers
     * @throws WrongUse when an address is not understood
     */
    public static Library named(String name, Path local, Clock clock, ServerPassword password) {
        return ServerAddress.isOne(name) ? onServer(name, local, clock, account(), password) : in(Path.of(name), clock);
    }

    /** The folder on this machine of the library of this name, without opening it. */
    public static Path folderOf(String name, Path local) {
        return ServerAddress.isOne(name)
                ? local.resolve(ServerAddress.parse(name, account()).folderName())
                : Path.of(name);
    }

    /**
     * The library in a folder, made when it is first needed.
     *
     * @param clock gives the time of imports and decisions
     * @param who stands in the history beside every change
     */
    public static Library in(Path folder, Clock clock, String who) {
        return new Library(new FilePlace(folder), clock, who);
    }

    /** The number of the form that this program gives a library's file; a newer program may give it another. */
    public static int form() {
        return Migrations.SCRIPTS.size();
    }

    /**
     * The library of an office in a PostgreSQL database, in a schema of its own that is made when it is first needed. Nothing is sent
     * to any other machine.
     *
     * @param address as {@link ServerAddress} explains it
     * @param local the folder of this machine under which a folder is kept for each such library: the search index lies there
     * @param account the name of the user's account, the name at the server too where the address gives none
     * @param password asked where neither PGPASSWORD nor .pgpass has it
     * @throws WrongUse when the address is not understood
     */
    static Library onServer(String address, Path local, Clock clock, String account, ServerPassword password) {
        ServerPlace place = new ServerPlace(ServerAddress.parse(address, account), local, password);
        return new Library(place, clock, place.address().who(account));
    }

    /** The library as messages name it: its folder, or its server. */
    public String name() {
        return store.place().name();
    }

    /** Whether it lies on a server. */
    public boolean isShared() {
        return store.place() instanceof ServerPlace;
    }

    /** The folder that holds the library's files, or for one on a server what is kept of it on this machine. */
    public Path folder() {
        return store.folder();
    }

    /** Checks, backups, history and undo of this library. */
    public LibraryCare care() {
        return new LibraryCare(store, shelf, clock);
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
        return store.reading(Optional.<String>empty(), jdbc -> idOfFile(sha256, jdbc));
    }

    private static Optional<String> idOfFile(String sha256, JdbcClient jdbc) {
        return jdbc.sql("SELECT id FROM statement WHERE sha256 = ?")
                .param(sha256)
                .query(String.class)
                .optional();
    }

    /** The file with this hash as it was imported; empty where the statement came without it. */
    public Optional<byte[]> original(String sha256) {
        return store.reading(
                Optional.<byte[]>empty(),
                jdbc -> jdbc.sql("SELECT bytes FROM original WHERE sha256 = ? AND LENGTH(bytes) > 0")
                        .param(sha256)
                        .query((row, number) -> row.getBytes("bytes"))
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
     * Stores a statement with its original. Where its file is already there, as when two people import it at once, nothing is
     * stored.
     *
     * @param original the file's bytes; none where the statement came without them
     * @param series the series it belongs to, stored too where it is new; null for none
     * @throws CommandFailed when another statement has its id
     */
    public Added add(Statement statement, @Nullable Series series, byte[] original) {
        return add(statement, series, original, false);
    }

    /** Stores a statement as {@link #add} does, but under the next free id where its own is taken: {@code tokyo-2012-2}. */
    public Added addUnderFreeId(Statement statement, @Nullable Series series, byte[] original) {
        return add(statement, series, original, true);
    }

    private Added add(Statement statement, @Nullable Series series, byte[] original, boolean mayRename) {
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
            insert(named, series, original, jdbc, trail);
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

    private void insert(Statement statement, @Nullable Series series, byte[] original, JdbcClient jdbc, Trail trail) {
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
        jdbc.sql("INSERT INTO statement"
                        + " (id, title, series, meeting, date, kind, complete, sha256, imported_at, json)"
                        + " VALUES (:id, :title, :series, :meeting, :date, :kind, :complete, :sha256, :at, :json)")
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
                .update();
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
     * Removes a statement for good, with its original and, where it was the last, its series: the text is overwritten in the
     * file and leaves the search index and the copies beside the library.
     *
     * @throws NotFound when there is none with this id
     */
    public void remove(String id) {
        store.changing("remove", id, (jdbc, trail) -> {
            Statement statement = jdbc.sql("SELECT json FROM statement WHERE id = ?")
                    .param(id)
                    .query(String.class)
                    .optional()
                    .map(json -> StatementJsonReader.read(json, id, "").statement())
                    .orElseThrow(() ->
                            new NotFound("no statement '" + id + "' in the library; `statements` lists what there is"));
            trail.cannotBePutBack();
            jdbc.sql("DELETE FROM statement WHERE id = ?").param(id).update();
            jdbc.sql("DELETE FROM original WHERE sha256 = ?")
                    .param(statement.source().sha256())
                    .update();
            return jdbc.sql("DELETE FROM series WHERE id NOT IN"
                            + " (SELECT series FROM statement WHERE series IS NOT NULL)")
                    .update();
        });
        Scrub.after(store, shelf);
    }

    /** What people coded. */
    public CodingShelf codings() {
        return new CodingShelf(store, clock);
    }

    /**
     * Stores the acts and demands of a statement anew; its words stay as they are.
     *
     * @throws NotFound when there is none with this id
     */
    public void recode(Statement statement) {
        store.changing("code", statement.id(), (jdbc, trail) -> {
            trail.before("statement", "id", statement.id());
            int changed = jdbc.sql("UPDATE statement SET json = ?, imported_at = ? WHERE id = ?")
                    .params(StatementJson.line(statement), clock.instant().toString(), statement.id())
                    .update();
            if (changed == 0) {
                throw new NotFound(
                        "no statement '" + statement.id() + "' in the library; `statements` lists what there is");
            }
            return changed;
        });
    }

    /** People's decisions on which clause became which. */
    public DecisionShelf decisions() {
        return new DecisionShelf(store, clock);
    }

    /** What was done to statements, here and in the libraries that they came from. */
    public FactShelf facts() {
        return new FactShelf(store);
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
        return shelf.inStep();
    }

    /** Leaves the library as one file; the next use opens it again. */
    @Override
    public void close() {
        shelf.close();
        store.close();
    }
}

package org.acquis.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.acquis.library.search.ClauseSearcher;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What has been imported and decided, in one SQLite file or on a server. Every change is one transaction that is on the disk when the method
 * returns. A library is made on the first change; until then reading an absent one finds it empty.
 */
public final class Library implements AutoCloseable {

    private final Store store;
    private final Clock clock;
    private final SearchShelf shelf;
    private final StatementShelf statements;

    private Library(Place place, Clock clock, String who) {
        this.clock = clock;
        this.store = new Store(place, clock, who);
        this.shelf = new SearchShelf(store);
        this.statements = new StatementShelf(store, clock);
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
        return statements.cards();
    }

    /** The statement with this id. */
    public Optional<Statement> find(String id) {
        return statements.find(id);
    }

    /** The statement that was read from a file with this hash. */
    public Optional<String> idOfFile(String sha256) {
        return statements.idOfFile(sha256);
    }

    /** The file with this hash as it was imported; empty where the statement came without it. */
    public Optional<byte[]> original(String sha256) {
        return statements.original(sha256);
    }

    /** The statements of a series by date and id. */
    public List<Statement> statementsOf(String series) {
        return statements.statementsOf(series);
    }

    /** Every series by id. */
    public List<Series> series() {
        return statements.series();
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
     * @param rules fingerprint of the rules by which the program found its acts and demands; null where others coded it
     * @throws CommandFailed when another statement has its id
     */
    public Added add(Statement statement, @Nullable Series series, byte[] original, @Nullable String rules) {
        return statements.add(statement, series, original, rules, false);
    }

    /** Stores a statement as {@link #add(Statement, Series, byte[], String)} does, coded by rules of which nothing is known. */
    public Added add(Statement statement, @Nullable Series series, byte[] original) {
        return add(statement, series, original, null);
    }

    /** Stores a statement as {@link #add} does, but under the next free id where its own is taken: {@code tokyo-2012-2}. */
    public Added addUnderFreeId(Statement statement, @Nullable Series series, byte[] original, @Nullable String rules) {
        return statements.add(statement, series, original, rules, true);
    }

    /** How the statements with these ids are coded, in the order of the ids; those that are not there are left out. */
    public List<CodedBy> coded(List<String> ids) {
        return statements.coded(ids);
    }

    /**
     * Notes what came of trying rules on statements. That is no change of the library: the history has nothing of it, and where nothing can
     * be written nothing is noted. A statement that was stored anew meanwhile is passed over.
     */
    public void note(List<CodedBy> tried) {
        statements.note(tried);
    }

    /**
     * Puts a statement that is in no series into one, which is stored too where it is new.
     *
     * @return whether it was in none, and now is in this one
     */
    public boolean join(String id, Series series) {
        return statements.join(id, series);
    }

    /**
     * Removes a statement for good, with its original and, where it was the last, its series: the text is overwritten in the
     * file and leaves the search index and the copies beside the library.
     *
     * @throws NotFound when there is none with this id
     */
    public void remove(String id) {
        statements.remove(id);
        Scrub.after(store, shelf);
    }

    /**
     * Stores the acts and demands of a statement anew; its words stay as they are.
     *
     * @param rules fingerprint of the rules by which the program found those that people did not code; null where it is not known
     * @throws NotFound when there is none with this id
     */
    public void recode(Statement statement, @Nullable String rules) {
        statements.recode(statement, rules);
    }

    /** What people coded. */
    public CodingShelf codings() {
        return new CodingShelf(store, clock);
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

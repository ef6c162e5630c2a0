package org.acquis.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.acquis.problem.CommandFailed;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks after a library: its history, undo, checks, backups and the search index. */
public final class LibraryCare {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Store store;
    private final SearchShelf shelf;
    private final Clock clock;

    LibraryCare(Store store, SearchShelf shelf, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The last changes, newest first. */
    public List<Change> history(int limit) {
        return store.reading(List.of(), jdbc -> History.read(jdbc, limit));
    }

    /** What was done to statements in other libraries before their series came from there, newest first. */
    public List<Fact> elsewhere(int limit) {
        List<Fact> facts = new ArrayList<>(new FactShelf(store).elsewhere());
        Collections.reverse(facts);
        return facts.subList(0, Math.min(limit, facts.size()));
    }

    /**
     * Takes back the last change that was not taken back before. Called again it goes one further back.
     *
     * @param anyone whether another person's change may be taken back too
     * @return what was taken back
     * @throws NotFound when there is nothing to take back
     * @throws CommandFailed when the last change cannot be taken back, or is another person's
     */
    public Change undo(boolean anyone) {
        Change last = store.reading(Optional.<Change>empty(), History::last)
                .orElseThrow(() -> new NotFound("nothing to undo; `history` shows what was changed"));
        store.changing("undo", last.deed() + " " + last.subject(), (jdbc, trail) -> {
            requireStillLast(last, jdbc);
            if (!anyone && !last.who().equals(store.who())) {
                throw new CommandFailed("the last change (" + last.deed() + " " + last.subject() + ") is " + last.who()
                        + "'s; `undo --anyone` takes it back all the same");
            }
            String before = History.beforeRows(jdbc, last)
                    .orElseThrow(() -> new CommandFailed("the last change (" + last.deed() + " " + last.subject()
                            + ") cannot be undone; what is removed or replaced as a whole is gone for good"));
            store.place().deferForeignKeys(jdbc);
            Trail.putBack(before, jdbc);
            History.markUndone(jdbc, last);
            return last;
        });
        if (last.deed().equals(StatementShelf.IMPORT)) {
            Scrub.after(store, shelf);
        }
        return last;
    }

    private static void requireStillLast(Change seen, JdbcClient jdbc) {
        if (History.last(jdbc).filter(seen::equals).isEmpty()) {
            throw new CommandFailed(
                    "somebody changed the library at this moment; `history` shows what, then try again");
        }
    }

    /**
     * Looks for damage in the file, the originals, the texts and the search index, and for files that others can read.
     *
     * @throws CommandFailed when the file is so damaged that it cannot be opened
     */
    public CheckReport check() {
        CheckReport report =
                store.reading(new CheckReport(0, 0, List.of()), jdbc -> LibraryCheck.of(jdbc, store.place()));
        List<String> problems = new ArrayList<>(report.problems());
        problems.addAll(shelf.problems());
        if (Files.isDirectory(store.folder())) {
            problems.addAll(LibraryCheck.openToOthers(store.folder()));
        }
        return new CheckReport(report.statements(), report.drafts(), problems);
    }

    /**
     * Copies the library into one file while others use it, and checks the copy.
     *
     * @param file an older backup there is replaced
     * @throws WrongUse when another kind of file is there, or the library itself
     */
    public CheckReport backup(Path file) {
        if (!store.place().exists()) {
            throw new NotFound("no library in " + store.place().name() + " to back up; `import FILE` makes one");
        }
        try {
            requireReplaceable(file);
            store.reading(0, jdbc -> 0);
            store.place().copyTo(file);
            return Restore.checked(file);
        } catch (SQLException e) {
            throw store.place().failure(e);
        } catch (IOException e) {
            throw new CommandFailed(
                    "the backup " + file + " cannot be written (" + e.getMessage() + "); name a file in another folder",
                    e);
        }
    }

    private void requireReplaceable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new WrongUse(file + " is a folder; name the file of the backup in it");
        }
        if (!Files.exists(file)) {
            return;
        }
        Path own = LibraryFile.in(store.folder());
        if (Files.exists(own) && Files.isSameFile(file, own)) {
            throw new WrongUse(file + " is the library itself; name another file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(SQLITE.length), SQLITE)) {
                throw new WrongUse(file + " is there and is no backup; name another file");
            }
        }
    }

    /**
     * Puts a backup in the library's place.
     *
     * @return where the library that was there is kept; empty when there was none
     * @throws NotFound when there is no such file
     * @throws Refused when it is no sound backup; the library is as it was
     */
    public Optional<Path> restore(Path backup) {
        store.close();
        shelf.close();
        Optional<Path> kept = store.place().restore(backup, clock);
        store.changing("restore", String.valueOf(backup.getFileName()), (jdbc, trail) -> 0);
        return kept;
    }

    /** Makes the search index anew; says how many clauses are in it. */
    public int rebuild() {
        return shelf.rebuilt().clauses();
    }
}

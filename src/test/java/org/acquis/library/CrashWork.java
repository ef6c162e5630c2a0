package org.acquis.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acquis.files.OwnerOnly;
import org.acquis.statement.Citation;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Draft;

/**
 * What the process does that {@link CrashTest} kills: the same changes in the same order for ever, each reported when the library says it
 * is done. It also works out what the library must hold after any number of them.
 */
final class CrashWork {

    private static final List<String> CYCLE = List.of(
            "import", "decision", "draft", "import", "undo", "coding", "import", "decision", "search", "remove");

    private final TreeSet<String> statements = new TreeSet<>();
    private final List<String> imports = new ArrayList<>();
    private Optional<String> draft = Optional.empty();
    private Optional<String> decided = Optional.empty();
    private int coded;
    private int done;

    private CrashWork() {}

    /**
     * Works on the library in a folder until it is killed or its standard input is closed, as when the test that started it has died; a
     * second folder is for getting warm before.
     */
    public static void main(String[] arguments) {
        Thread listener = new Thread(CrashWork::endWithTheInput, "input");
        listener.setDaemon(true);
        listener.start();
        if (arguments.length > 1) {
            LibraryFixture.add(Library.in(Path.of(arguments[1]), Clock.systemUTC()), "warm");
        }
        Library library = Library.in(Path.of(arguments[0]), Clock.systemUTC());
        CrashWork work = new CrashWork();
        report("ready");
        while (true) {
            work.doNext(library);
            work.expectNext();
            report("done");
        }
    }

    private static void endWithTheInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("the input cannot be read: " + e.getMessage());
        }
        System.exit(0);
    }

    private static void report(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void doNext(Library library) {
        switch (deed()) {
            case "import" ->
                LibraryFixture.add(
                        library,
                        LibraryFixture.statement(
                                id(),
                                LocalDate.of(2020, 1, 1),
                                "We call on all States to act.",
                                "Paragraph of " + id()));
            case "draft" ->
                library.drafts()
                        .store(new Draft("draft", "template", Map.of(Draft.TITLE, title()), List.of()), "title");
            case "decision" -> library.decisions().put(List.of(decision()), "link");
            case "coding" ->
                library.codings()
                        .take(
                                library.find(imports.get(0)).orElseThrow(),
                                List.of(new Coding(
                                        imports.get(0), "P1", "coder", List.of("truce"), null, null, title())));
            case "undo" -> library.care().undo(true);
            case "search" -> library.clauses().find(List.of("paragraph"), 3);
            default -> library.remove(imports.get(imports.size() - 1));
        }
    }

    private Decision decision() {
        return new Decision(
                Decision.Kind.LINK,
                new Citation("left", "P1"),
                new Citation("right", "P1"),
                "anna",
                title(),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    /** The kinds of change. */
    static Set<String> deeds() {
        return new TreeSet<>(CYCLE);
    }

    /** What the next change is. */
    String deed() {
        return CYCLE.get(done % CYCLE.size());
    }

    private String id() {
        return "s-" + done;
    }

    private String title() {
        return "title " + done;
    }

    /** The work after this number of changes. */
    static CrashWork after(int changes) {
        CrashWork work = new CrashWork();
        while (work.done < changes) {
            work.expectNext();
        }
        return work;
    }

    private void expectNext() {
        switch (deed()) {
            case "import" -> {
                imports.add(id());
                statements.add(id());
            }
            case "draft" -> draft = Optional.of(title());
            case "decision" -> decided = Optional.of(title());
            case "coding" -> coded++;
            case "undo", "remove" -> statements.remove(imports.remove(imports.size() - 1));
            default -> {}
        }
        done++;
    }

    /** Whether a library holds just what this work has put there. */
    boolean isIn(Library library) {
        List<String> ids =
                library.cards().stream().map(StatementCard::id).sorted().toList();
        return ids.equals(List.copyOf(statements))
                && library.drafts().find("draft").map(Draft::title).equals(draft)
                && library.decisions().all().stream()
                        .map(Decision::reason)
                        .toList()
                        .equals(decided.stream().toList())
                && (imports.isEmpty() || library.codings().of(imports.get(0)).size() == coded);
    }

    /** A library of the first version with some statements, whose migration takes a moment. */
    static void makeOld(Path folder, int rows) throws Exception {
        OwnerOnly.folder(folder);
        OwnerOnly.file(LibraryFile.in(folder));
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + LibraryFile.in(folder));
                var statement = connection.createStatement()) {
            MigrationsTest.run("001-first.sql", statement);
            statement.execute("BEGIN");
            for (int row = 0; row < rows; row++) {
                statement.execute("INSERT INTO draft VALUES ('d-" + row + "', 't', '2020-01-01T00:00:00Z',"
                        + " '{\"schema\":\"acquis/draft/1\",\"id\":\"d-" + row
                        + "\",\"template\":\"t\",\"fields\":{},\"items\":[]}')");
            }
            statement.execute("PRAGMA user_version = 1");
            statement.execute("COMMIT");
        }
    }
}

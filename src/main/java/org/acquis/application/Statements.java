package org.acquis.application;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.acquis.library.Library;
import org.acquis.library.StatementCard;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.progress.ReadAhead;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/** Finds statements, clauses and series by what people type. */
public final class Statements {

    private final Library library;
    private final StatementFiles files;

    /** Looks in this library, then among files. */
    public Statements(Library library, StatementFiles files) {
        this.library = library;
        this.files = files;
    }

    /** A clause with the statement it stands in. */
    public record Cited(Statement statement, Clause clause) {}

    /**
     * The statement with this id, or in the file with this path.
     *
     * @throws NotFound when there is neither; near ids are named
     */
    public Statement resolve(String idOrPath) {
        return resolve(idOrPath, files::load);
    }

    /**
     * The same; a file without any text is refused.
     *
     * @throws NotFound when there is neither; near ids are named
     */
    public Statement resolveText(String idOrPath) {
        return resolve(idOrPath, files::loadText);
    }

    private Statement resolve(String idOrPath, Function<Path, Statement> load) {
        if (!looksLikePath(idOrPath)) {
            Optional<Statement> found = find(idOrPath);
            if (found.isPresent()) {
                return found.get();
            }
        }
        Path path = path(idOrPath);
        if (path != null && Files.exists(path)) {
            return load.apply(path);
        }
        throw new NotFound(
                "no statement and no file '" + idOrPath + "'" + near(idOrPath) + "; `statements` lists the library");
    }

    /**
     * The statements with these ids or in these files, in their order; files are read at the same time.
     *
     * @throws NotFound as {@link #resolve} does
     */
    public List<Statement> resolveAll(List<String> idsOrPaths) {
        List<Statement> found = new ArrayList<>();
        ReadAhead.each("reading", idsOrPaths, this::resolve, found::add);
        return List.copyOf(found);
    }

    /** The library is asked by one thread at a time. */
    private Optional<Statement> find(String id) {
        synchronized (library) {
            return library.find(id);
        }
    }

    private static boolean looksLikePath(String text) {
        return text.contains("/") || text.contains("\\");
    }

    private static @org.jspecify.annotations.Nullable Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String near(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<String> near = new ArrayList<>();
        for (StatementCard card : library.cards()) {
            if (card.id().startsWith(wanted) || card.id().contains(wanted)) {
                near.add(card.id());
            }
        }
        return near.isEmpty() ? "" : " (near: " + String.join(", ", near.subList(0, Math.min(3, near.size()))) + ")";
    }

    /**
     * The clause at {@code STATEMENT#CLAUSE}.
     *
     * @throws WrongUse when the text is no citation
     * @throws NotFound when there is no such statement or clause
     */
    public Cited cited(String citation) {
        Citation parsed = Citation.parse(citation)
                .orElseThrow(() -> new WrongUse(
                        "'" + citation + "' is no citation; write STATEMENT#CLAUSE, such as tokyo-2012#OP3(b)"));
        Statement statement = resolve(parsed.statement());
        Clause clause = statement
                .clause(parsed.clause())
                .orElseThrow(() -> new NotFound("no clause " + parsed.clause() + " in " + statement.id() + "; `clauses "
                        + parsed.statement() + "` lists them"));
        return new Cited(statement, clause);
    }

    /**
     * The series with this id.
     *
     * @throws NotFound when there is none
     */
    public Series series(String id) {
        return library.series(id)
                .orElseThrow(() -> new NotFound("no series '" + id + "'; there "
                        + (library.series().isEmpty()
                                ? "are none yet: `import FOLDER` or `import FILE --series " + id + "` makes one"
                                : "are "
                                        + String.join(
                                                ", ",
                                                library.series().stream()
                                                        .map(Series::id)
                                                        .toList()))));
    }
}

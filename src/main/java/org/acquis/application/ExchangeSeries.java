package org.acquis.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.acquis.interchange.SeriesLines;
import org.acquis.library.CodingShelf;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.statement.CodedClauses;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Fact;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/**
 * Carries a whole series from one library to another in one file: its statements with their originals, what people decided and coded, and
 * who did what when.
 */
public final class ExchangeSeries {

    private static final byte[] NONE = {};

    private final Library library;

    /** Writes series of this library and reads them into it. */
    public ExchangeSeries(Library library) {
        this.library = library;
    }

    /** Whether this file is a series that {@link #write} wrote. */
    public static boolean isSeries(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] start = new char[100];
            int length = reader.read(start);
            return length > 0 && SeriesLines.begins(new String(start, 0, length));
        } catch (IOException notText) {
            return false;
        }
    }

    /**
     * The series as lines of text.
     *
     * @param originals whether the files go too that the statements were read from
     * @throws NotFound when it has no statements
     */
    public String write(Series series, boolean originals) {
        List<Statement> statements = library.statementsOf(series.id());
        if (statements.isEmpty()) {
            throw new NotFound("the series " + series.id() + " has no statements to export");
        }
        StringBuilder lines = new StringBuilder();
        lines.append(SeriesLines.line(series)).append('\n');
        for (Statement statement : statements) {
            byte[] original =
                    originals ? library.original(statement.source().sha256()).orElse(NONE) : NONE;
            lines.append(SeriesLines.line(statement, original)).append('\n');
        }
        Set<String> ids = statements.stream().map(Statement::id).collect(Collectors.toSet());
        for (Decision decision : library.decisions().all()) {
            if (ids.contains(decision.older().statement())
                    && ids.contains(decision.newer().statement())) {
                lines.append(SeriesLines.line(decision)).append('\n');
            }
        }
        for (Statement statement : statements) {
            CodedClauses clauses = new CodedClauses(statement);
            for (CodingShelf.Dated dated : library.codings().dated(statement.id())) {
                Coding coding = clauses.find(dated.coding()).orElse(dated.coding());
                lines.append(SeriesLines.line(coding, dated.at())).append('\n');
            }
        }
        for (Fact fact : library.facts().about(ids)) {
            lines.append(SeriesLines.line(fact)).append('\n');
        }
        return lines.toString();
    }

    /**
     * Reads a series into the library, beside what is there of it. What is there stays as it is: a statement whose file was imported before,
     * a decision on the same pair, a coder's coding of the same clause; where the file says something else, that is named. A statement whose
     * id is taken by another gets a new one, and what was decided and coded follows it.
     *
     * @param listener hears of each statement as it is stored, and at the end of the rest
     * @throws Refused when a line is damaged; the statements before it are stored
     */
    public void read(Path file, Consumer<ImportStatements.Outcome> listener) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            MergeSeries merge = new MergeSeries(library, file);
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                merge.take(SeriesLines.read(text, file.toString(), ++number), listener);
            }
            listener.accept(merge.finished());
        } catch (MalformedInputException e) {
            throw new Refused(Refused.Code.CORRUPT, file.toString(), "is no text; ask for the file again", e);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file.toString(), "cannot be read; check its permissions", e);
        }
    }
}

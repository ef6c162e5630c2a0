package org.acquis.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.acquis.interchange.SeriesLines;
import org.acquis.library.Added;
import org.acquis.library.Library;
import org.acquis.problem.NotFound;
import org.acquis.problem.Refused;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Carries a whole series from one library to another: its statements with their originals, in one file. */
public final class ExchangeSeries {

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
     * @throws NotFound when it has no statements
     */
    public String write(Series series) {
        List<Statement> statements = library.statementsOf(series.id());
        if (statements.isEmpty()) {
            throw new NotFound("the series " + series.id() + " has no statements to export");
        }
        StringBuilder lines = new StringBuilder();
        lines.append(SeriesLines.line(series)).append('\n');
        for (Statement statement : statements) {
            byte[] original = library.original(statement.source().sha256()).orElseThrow();
            lines.append(SeriesLines.line(statement, original)).append('\n');
        }
        return lines.toString();
    }

    /**
     * Reads a series into the library. A statement whose file is there already stays as it is, and one whose id is taken gets another.
     *
     * @param listener hears of each statement as it is stored
     * @throws Refused when a line is damaged; the statements before it are stored
     */
    public void read(Path file, Consumer<ImportStatements.Outcome> listener) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            Series series = null;
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                SeriesLines.Line line = SeriesLines.read(text, file.toString(), ++number);
                if (line instanceof SeriesLines.Head head) {
                    series = head.series();
                } else if (line instanceof SeriesLines.Held held) {
                    listener.accept(store(file, held, series));
                }
            }
        } catch (MalformedInputException e) {
            throw new Refused(Refused.Code.CORRUPT, file.toString(), "is no text; ask for the file again", e);
        } catch (IOException e) {
            throw new Refused(Refused.Code.NOT_A_DOCUMENT, file.toString(), "cannot be read; check its permissions", e);
        }
    }

    private ImportStatements.Outcome store(Path file, SeriesLines.Held held, @Nullable Series series) {
        Added added = library.addUnderFreeId(held.statement(), series, held.original());
        return added.isNew()
                ? ImportStatements.imported(library, file, held.statement().withId(added.id()))
                : new ImportStatements.AlreadyThere(file, added.id());
    }
}

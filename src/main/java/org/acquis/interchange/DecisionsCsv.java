package org.acquis.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Decisions as CSV (RFC 4180) with the columns decision, older, newer, author, reason and time (ISO 8601, UTC). */
public final class DecisionsCsv {

    private static final String[] HEAD = {"decision", "older", "newer", "author", "reason", "time"};

    private DecisionsCsv() {}

    /** The table, one decision a line, its head first. */
    public static String write(List<Decision> decisions) {
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) HEAD);
            for (Decision decision : decisions) {
                printer.printRecord(
                        decision.kind().key(),
                        decision.older(),
                        decision.newer(),
                        guarded(decision.author()),
                        guarded(decision.reason()),
                        decision.at());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a table in memory could not be written", e);
        }
        return out.toString();
    }

    /** An apostrophe keeps spreadsheets from taking a text for a formula. */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@'\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /**
     * The decisions of a table that was written so, perhaps edited since; columns may stand in any order.
     *
     * @param file its name, for messages
     * @throws WrongUse naming the line that is no decision
     */
    public static List<Decision> read(String csv, String file) {
        String table = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<Decision> decisions = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(table), format)) {
            if (!parser.getHeaderNames().containsAll(List.of(HEAD))) {
                throw new WrongUse(file + " is no table of decisions: its first line must name the columns "
                        + String.join(", ", HEAD));
            }
            for (CSVRecord row : parser) {
                decisions.add(decision(row, file, parser.getCurrentLineNumber()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WrongUse(file + " is no CSV table: " + e.getMessage(), e);
        }
        return decisions;
    }

    private static Decision decision(CSVRecord row, String file, long line) {
        try {
            return new Decision(
                    Decision.Kind.ofKey(row.get("decision")),
                    Citation.parse(row.get("older").strip()).orElseThrow(IllegalArgumentException::new),
                    Citation.parse(row.get("newer").strip()).orElseThrow(IllegalArgumentException::new),
                    plain(row.get("author")),
                    plain(row.get("reason")),
                    Instant.parse(row.get("time").strip()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new WrongUse(
                    file + " line " + line + ": a decision is `link` or `unlink`, two citations STATEMENT#CLAUSE,"
                            + " author, reason and a time such as 2026-11-25T10:15:30Z",
                    e);
        }
    }

    private static String plain(String text) {
        return text.startsWith("'") && text.length() > 1 ? text.substring(1) : text;
    }
}

package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** An evolution as a Word table in landscape: demand, meeting, what it does, what changed, the words. */
public final class EvolutionDocx {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
    private static final int TEXT_SIZE = 10;

    private EvolutionDocx() {}

    /** Writes the document; the stream is left open. */
    public static void write(Evolution evolution, Provenance provenance, OutputStream target) {
        String title = evolution.series().title() + ": how demands evolved";
        WordMarks marks = new WordMarks(evolution);
        DocxTable table = new DocxTable(
                title,
                lines(evolution, provenance),
                List.of("Demand", "Meeting", "Change", "What changed", "Words"),
                List.of(12, 13, 14, 22, 39));
        LocalDate latest = UNDATED;
        for (DemandHistory history : evolution.demands()) {
            DemandEntry before = null;
            for (DemandEntry entry : history.history()) {
                Statement statement = EvolutionView.statement(evolution, entry.statement());
                XWPFTableRow row = table.row();
                row(row, history, entry, statement);
                String people = EvolutionView.people(provenance, history, statement, entry);
                if (!people.isEmpty()) {
                    DocxTable.run(DocxTable.line(row.getCell(2)), people, TEXT_SIZE)
                            .setItalic(true);
                }
                for (Clause clause : EvolutionView.clauses(statement, entry.clauses())) {
                    words(row, clause, marks.since(before, statement, clause));
                }
                before = entry.carriers().isEmpty() ? before : entry;
                LocalDate date = statement.date();
                latest = date != null && date.isAfter(latest) ? date : latest;
            }
        }
        table.write(title, latest, target);
    }

    private static void row(XWPFTableRow row, DemandHistory history, DemandEntry entry, Statement statement) {
        DocxTable.run(DocxTable.line(row.getCell(0)), history.type(), TEXT_SIZE).setBold(true);
        DocxTable.run(DocxTable.line(row.getCell(1)), EvolutionView.head(statement), TEXT_SIZE);
        String change = Marks.sign(entry.change()) + " " + entry.label();
        DocxTable.run(DocxTable.line(row.getCell(2)), change, TEXT_SIZE).setBold(true);
        if (!entry.carriers().isEmpty()) {
            DocxTable.run(DocxTable.line(row.getCell(2)), EvolutionView.does(entry, statement), TEXT_SIZE);
        }
        entry.detail().forEach(detail -> DocxTable.run(DocxTable.line(row.getCell(3)), detail, TEXT_SIZE));
    }

    private static void words(XWPFTableRow row, Clause clause, List<Edit> edits) {
        XWPFParagraph line = DocxTable.line(row.getCell(4));
        DocxTable.run(line, clause.id() + "  ", TEXT_SIZE).setBold(true);
        if (edits.isEmpty()) {
            DocxTable.run(line, clause.text(), TEXT_SIZE);
        } else {
            DocxTable.marked(line, edits, TEXT_SIZE);
        }
    }

    private static List<String> lines(Evolution evolution, Provenance provenance) {
        List<String> lines = new ArrayList<>();
        lines.add(evolution.statements().size() + " statements; scale " + evolution.scale()
                + ". Strength compares inside one axis and never across axes. Words put in since the wording before are underlined,"
                + " words taken out struck through.");
        lines.add("Corpus " + EvolutionBasis.fingerprint(evolution)
                + " (SHA-256 over the hashes of the files in their order).");
        for (Statement statement : evolution.statements()) {
            if (EvolutionView.isSecondary(statement)) {
                lines.add(EvolutionView.meeting(statement) + ": words of a report, not of the statement.");
            }
            if (!statement.complete()) {
                lines.add(
                        EvolutionView.meeting(statement) + ": the text is not complete; absence proves nothing there.");
            }
        }
        if (!provenance.outdated().isEmpty()) {
            lines.add(EvolutionEvidence.outdated(provenance));
        }
        return lines;
    }
}

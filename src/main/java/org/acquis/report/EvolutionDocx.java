package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** An evolution as a Word table in landscape: demand, meeting, what it does, what changed, the words. */
public final class EvolutionDocx {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
    private static final int TEXT_SIZE = 10;

    private EvolutionDocx() {}

    /** Writes the document; the stream is left open. */
    public static void write(Evolution evolution, OutputStream target) {
        String title = evolution.series().title() + ": how demands evolved";
        List<String> lines = new ArrayList<>();
        lines.add(evolution.statements().size() + " statements; scale " + evolution.scale()
                + ". Strength compares inside one axis and never across axes.");
        evolution.statements().stream()
                .filter(statement -> !statement.complete())
                .forEach(statement -> lines.add(EvolutionView.meeting(statement)
                        + ": the text is not complete; absence proves nothing there."));
        DocxTable table = new DocxTable(
                title,
                lines,
                List.of("Demand", "Meeting", "Change", "What changed", "Words"),
                List.of(12, 15, 17, 20, 36));
        LocalDate latest = UNDATED;
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                Statement statement = EvolutionView.statement(evolution, entry.statement());
                row(table.row(), history, entry, statement);
                LocalDate date = statement.date();
                latest = date != null && date.isAfter(latest) ? date : latest;
            }
        }
        table.write(title, latest, target);
    }

    private static void row(XWPFTableRow row, DemandHistory history, DemandEntry entry, Statement statement) {
        DocxTable.run(DocxTable.line(row.getCell(0)), history.type(), TEXT_SIZE).setBold(true);
        DocxTable.run(DocxTable.line(row.getCell(1)), EvolutionView.meeting(statement), TEXT_SIZE);
        String change = Marks.sign(entry.change()) + " " + entry.change().key();
        DocxTable.run(DocxTable.line(row.getCell(2)), change, TEXT_SIZE).setBold(true);
        if (entry.verb() != null) {
            DocxTable.run(DocxTable.line(row.getCell(2)), EvolutionView.does(entry), TEXT_SIZE);
        }
        entry.detail().forEach(detail -> DocxTable.run(DocxTable.line(row.getCell(3)), detail, TEXT_SIZE));
        for (Clause clause : EvolutionView.clauses(statement, entry.clauses())) {
            DocxTable.run(DocxTable.line(row.getCell(4)), clause.id(), TEXT_SIZE)
                    .setBold(true);
            DocxTable.run(DocxTable.line(row.getCell(4)), clause.text(), TEXT_SIZE);
        }
    }
}

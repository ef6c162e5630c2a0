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
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** An evolution as Word tables in landscape: demands by meetings at a glance, then what changed and in which words. */
public final class EvolutionDocx {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
    private static final int TEXT_SIZE = 10;
    private static final int GLANCE_SIZE = 8;
    private static final int GLANCE_DEMAND = 12;

    /** More meetings than this stand in further tables: the columns would get too narrow to read. */
    private static final int MOST_MEETINGS = 7;

    private EvolutionDocx() {}

    /** Writes the document; the stream is left open. */
    public static void write(Evolution evolution, Provenance provenance, OutputStream target) {
        String title = evolution.series().title() + ": how demands evolved";
        WordMarks marks = new WordMarks(evolution);
        DocxTable table = new DocxTable(title, lines(evolution, provenance));
        glance(table, evolution);
        table.heading("What changed, and the words");
        table.begin(List.of("Demand", "Meeting", "Change", "What changed", "Words"), List.of(12, 13, 14, 22, 39));
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

    private static void glance(DocxTable table, Evolution evolution) {
        List<Statement> all = evolution.statements();
        for (int from = 0; from < all.size(); from += MOST_MEETINGS) {
            List<Statement> here = all.subList(from, Math.min(all.size(), from + MOST_MEETINGS));
            table.heading(
                    from == 0
                            ? "At a glance"
                            : "At a glance, from the meeting of " + EvolutionView.meeting(here.get(0)));
            List<String> head = new ArrayList<>(List.of("Demand"));
            List<Integer> shares = new ArrayList<>(List.of(GLANCE_DEMAND));
            for (Statement statement : here) {
                head.add(EvolutionView.head(statement));
                shares.add((100 - GLANCE_DEMAND) / here.size());
            }
            table.begin(head, shares);
            for (DemandHistory history : evolution.demands()) {
                XWPFTableRow row = table.row();
                DocxTable.run(DocxTable.line(row.getCell(0)), history.type(), GLANCE_SIZE)
                        .setBold(true);
                for (int i = 0; i < here.size(); i++) {
                    DemandEntry entry = EvolutionView.entry(history, here.get(i));
                    if (entry != null) {
                        XWPFTableCell cell = row.getCell(i + 1);
                        change(cell, entry, here.get(i), GLANCE_SIZE);
                        if (!entry.clauses().isEmpty()) {
                            DocxTable.run(DocxTable.line(cell), String.join(", ", entry.clauses()), GLANCE_SIZE);
                        }
                    }
                }
            }
        }
    }

    private static void row(XWPFTableRow row, DemandHistory history, DemandEntry entry, Statement statement) {
        DocxTable.run(DocxTable.line(row.getCell(0)), history.type(), TEXT_SIZE).setBold(true);
        DocxTable.run(DocxTable.line(row.getCell(1)), EvolutionView.head(statement), TEXT_SIZE);
        change(row.getCell(2), entry, statement, TEXT_SIZE);
        entry.detail().forEach(detail -> DocxTable.run(DocxTable.line(row.getCell(3)), detail, TEXT_SIZE));
    }

    private static void change(XWPFTableCell cell, DemandEntry entry, Statement statement, int size) {
        String change = Marks.sign(entry.change()) + " " + entry.label();
        DocxTable.run(DocxTable.line(cell), change, size).setBold(true);
        if (!entry.carriers().isEmpty()) {
            DocxTable.run(DocxTable.line(cell), EvolutionView.does(entry, statement), size);
        }
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

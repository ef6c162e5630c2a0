package org.acquis.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A comparison as a Word table in landscape, to be handed out and written on. */
public final class ComparisonDocx {

    private static final int TEXT_SIZE = 10;
    private static final int SMALL = 9;

    private ComparisonDocx() {}

    /** Writes the document; the stream is left open. {@code scope} says which rows it shows. */
    public static void write(
            Alignment alignment, List<String> notCompared, ComparisonScope scope, OutputStream target) {
        String title = name(alignment.left()) + " \u2192 " + name(alignment.right());
        List<String> lines = new ArrayList<>();
        lines.add(Counts.of(alignment).inWords() + (scope.inWords().isEmpty() ? "" : "; " + scope.inWords())
                + ". Put in: bold and underlined; taken out: struck through.");
        if (!notCompared.isEmpty()) {
            lines.add("Not compared: " + String.join("; ", notCompared) + ".");
        }
        HowRead.of(alignment).forEach(line -> lines.add("How it was read: " + line + "."));
        DocxTable table = new DocxTable(
                title,
                lines,
                List.of(
                        "Change",
                        cited(alignment.left()),
                        cited(alignment.right()) + " (marked)",
                        "Position, proposal"),
                List.of(14, 34, 36, 16));
        scope.shown(alignment).forEach(row -> row(table.row(), row));
        table.write(title, ComparisonTables.date(alignment), target);
    }

    private static void row(XWPFTableRow target, ComparisonRow row) {
        XWPFTableCell change = target.getCell(0);
        DocxTable.run(DocxTable.line(change), row.sign() + " " + row.words(), TEXT_SIZE)
                .setBold(true);
        Link link = row.link();
        if (link != null) {
            link.strength().stream()
                    .filter(strength -> strength.verdict() != Verdict.SAME)
                    .forEach(strength -> DocxTable.run(DocxTable.line(change), Marks.strength(strength), SMALL));
            if (link.confidence() < Marks.REVIEW_BELOW) {
                String review = String.format(Locale.ROOT, "review: confidence %.2f", link.confidence());
                DocxTable.run(DocxTable.line(change), review, SMALL).setItalic(true);
            }
        }
        texts(target.getCell(1), row.oldClauses());
        XWPFTableCell now = target.getCell(2);
        if (link == null || row.isQuiet() || row.isAmendedThroughout()) {
            texts(now, row.newClauses());
        } else {
            DocxTable.run(DocxTable.line(now), row.newCitation(), SMALL).setBold(true);
            DocxTable.marked(DocxTable.line(now), row.edits(), TEXT_SIZE);
        }
    }

    private static void texts(XWPFTableCell cell, List<Clause> clauses) {
        for (Clause clause : clauses) {
            DocxTable.run(DocxTable.line(cell), clause.id(), SMALL).setBold(true);
            DocxTable.run(DocxTable.line(cell), clause.text(), TEXT_SIZE);
        }
    }

    private static String name(Statement statement) {
        return statement.title().isBlank() ? statement.id() : statement.title();
    }

    private static String cited(Statement statement) {
        return statement.id() + (statement.date() == null ? "" : ", " + statement.date());
    }
}

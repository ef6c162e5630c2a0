package org.acquis.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.ThreeTexts;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Last agreed, theirs and ours as a Word table in landscape, to be handed out and written on. */
public final class ThreeTextsDocx {

    private static final int TEXT_SIZE = 10;
    private static final int SMALL = 9;
    private static final List<Integer> SHARES = List.of(32, 34, 34);

    private ThreeTextsDocx() {}

    /** Writes the document; the stream is left open. {@code scope} says which rows it shows. */
    public static void write(ThreeTexts texts, List<String> notCompared, ComparisonScope scope, OutputStream target) {
        Alignment theirs = texts.theirs();
        Alignment ours = texts.ours();
        String title = name(theirs.left()) + ": theirs and ours";
        List<String> lines = new ArrayList<>();
        lines.add(ThreeTextsTable.summary(ThreeTextsTable.rows(texts, scope))
                + (scope.inWords().isEmpty() ? "" : "; " + scope.inWords()) + ".");
        lines.add(
                "Marks show what each side does to the agreed text. Put in: bold and underlined; taken out: struck through.");
        if (!notCompared.isEmpty()) {
            lines.add("Not compared: " + String.join("; ", notCompared) + ".");
        }
        DocxTable table = new DocxTable(
                title,
                lines,
                List.of(
                        "Last agreed: " + cited(theirs.left()),
                        "Theirs: " + cited(theirs.right()),
                        "Ours: " + cited(ours.right())),
                SHARES);
        ThreeTextsTable.shown(texts, scope).forEach(row -> row(table.row(), row));
        table.write(title, ComparisonTables.date(ours), target);
    }

    private static void row(XWPFTableRow target, ThreeTextsRow row) {
        XWPFTableCell agreed = target.getCell(0);
        ThreeTextsRow.Verdict verdict = row.verdict();
        String citation = row.agreed().stream().map(Clause::id).collect(Collectors.joining(", "));
        DocxTable.run(
                        DocxTable.line(agreed),
                        (citation.isEmpty() ? "" : citation + "  ") + verdict.sign() + " " + verdict.words(),
                        SMALL)
                .setBold(true);
        row.agreed().forEach(clause -> DocxTable.run(DocxTable.line(agreed), clause.text(), TEXT_SIZE));
        side(target.getCell(1), row, row.theirs());
        side(target.getCell(2), row, row.ours());
    }

    private static void side(XWPFTableCell cell, ThreeTextsRow row, List<ComparisonRow> side) {
        if (!row.agreed().isEmpty() && !ThreeTextsRow.isChanged(side)) {
            DocxTable.run(DocxTable.line(cell), "as agreed", SMALL).setItalic(true);
            return;
        }
        for (ComparisonRow each : side) {
            String place = each.newCitation().isEmpty() ? each.words() : each.newCitation() + "  " + each.words();
            DocxTable.run(DocxTable.line(cell), place + Marks.review(each.link()), SMALL)
                    .setBold(true);
            Marks.strengths(each.link())
                    .forEach(strength ->
                            DocxTable.run(DocxTable.line(cell), strength, SMALL).setItalic(true));
            DocxTable.marked(DocxTable.line(cell), each.marks(), TEXT_SIZE);
        }
    }

    private static String name(Statement statement) {
        return statement.title().isBlank() ? statement.id() : statement.title();
    }

    private static String cited(Statement statement) {
        return statement.id() + (statement.date() == null ? "" : ", " + statement.date());
    }
}

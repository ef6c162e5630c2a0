package org.acquis.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;

/** A comparison as CSV and as a workbook, one row a match and one a clause without a partner. */
public final class ComparisonTables {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private ComparisonTables() {}

    /** The comparison as CSV; texts that look like a formula begin with an apostrophe. */
    public static String csv(Alignment alignment, ComparisonScope scope) {
        return Csv.write(rows(alignment, scope));
    }

    /** Writes the comparison as a workbook; the stream is left open. */
    public static void xlsx(Alignment alignment, List<String> notCompared, ComparisonScope scope, OutputStream target) {
        Xlsx.write(List.of(rows(alignment, scope), summary(alignment, notCompared)), date(alignment), target);
    }

    static LocalDate date(Alignment alignment) {
        LocalDate date = alignment.right().date();
        return date == null ? UNDATED : date;
    }

    private static Sheet rows(Alignment alignment, ComparisonScope scope) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        scope.shown(alignment).forEach(row -> rows.add(row(row)));
        return new Sheet(
                "Comparison",
                List.of(
                        "Change",
                        "Old clause",
                        "New clause",
                        "Old text",
                        "New text",
                        "Word changes",
                        "Strength",
                        "Similarity",
                        "Confidence",
                        "Why"),
                rows);
    }

    private static List<Sheet.Cell> row(ComparisonRow row) {
        Link link = row.link();
        boolean textual = row.isReworded();
        return List.of(
                Sheet.of(row.words()),
                Sheet.of(row.oldCitation()),
                Sheet.of(row.newCitation()),
                Sheet.of(row.oldText()),
                Sheet.of(row.newText()),
                Sheet.of(textual ? ComparisonText.marked(row.edits(), new Ink(false)) : ""),
                Sheet.of(
                        link == null
                                ? ""
                                : String.join(
                                        "\n",
                                        link.strength().stream()
                                                .map(Marks::strength)
                                                .toList())),
                link == null ? Sheet.of("") : Sheet.of(rounded(link.similarity())),
                link == null ? Sheet.of("") : Sheet.of(rounded(link.confidence())),
                Sheet.of(link == null ? row.rejected() : String.join("; ", link.why())));
    }

    static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    private static Sheet summary(Alignment alignment, List<String> notCompared) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        rows.add(List.of(Sheet.of("old statement"), Sheet.of(alignment.left().id())));
        rows.add(List.of(Sheet.of("new statement"), Sheet.of(alignment.right().id())));
        for (Map.Entry<String, Integer> count : Counts.of(alignment).byKey().entrySet()) {
            rows.add(List.of(Sheet.of(count.getKey()), Sheet.of(count.getValue().doubleValue())));
        }
        notCompared.forEach(one -> rows.add(List.of(Sheet.of("not compared"), Sheet.of(one))));
        HowRead.of(alignment).forEach(one -> rows.add(List.of(Sheet.of("how it was read"), Sheet.of(one))));
        return new Sheet("Summary", List.of("What", "Value"), rows);
    }
}

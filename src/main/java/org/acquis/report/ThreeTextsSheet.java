package org.acquis.report;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.alignment.ThreeTexts;
import org.acquis.statement.Clause;

/** Last agreed, theirs and ours as CSV and as a workbook, one row a clause. */
public final class ThreeTextsSheet {

    private ThreeTextsSheet() {}

    /** The comparison as CSV; texts that look like a formula begin with an apostrophe. */
    public static String csv(ThreeTexts texts, ComparisonScope scope) {
        return Csv.write(sheet(texts, scope));
    }

    /** Writes the comparison as a workbook; the stream is left open. */
    public static void xlsx(ThreeTexts texts, ComparisonScope scope, OutputStream target) {
        Xlsx.write(List.of(sheet(texts, scope)), ComparisonTables.date(texts.ours()), target);
    }

    private static Sheet sheet(ThreeTexts texts, ComparisonScope scope) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        ThreeTextsTable.shown(texts, scope).forEach(row -> rows.add(row(row)));
        return new Sheet(
                "Three texts",
                List.of(
                        "Who",
                        "Agreed clause",
                        "Their clause",
                        "Our clause",
                        "Agreed text",
                        "Their text",
                        "Our text",
                        "Their changes",
                        "Our changes"),
                rows);
    }

    private static List<Sheet.Cell> row(ThreeTextsRow row) {
        return List.of(
                Sheet.of(row.verdict().words()),
                Sheet.of(row.agreed().stream().map(Clause::id).collect(Collectors.joining(", "))),
                Sheet.of(clauses(row.theirs())),
                Sheet.of(clauses(row.ours())),
                Sheet.of(row.agreed().stream().map(Clause::text).collect(Collectors.joining("\n"))),
                Sheet.of(texts(row.theirs())),
                Sheet.of(texts(row.ours())),
                Sheet.of(changes(row.theirs())),
                Sheet.of(changes(row.ours())));
    }

    private static String clauses(List<ComparisonRow> side) {
        return side.stream()
                .map(ComparisonRow::newCitation)
                .filter(citation -> !citation.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String texts(List<ComparisonRow> side) {
        return side.stream()
                .map(ComparisonRow::newText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String changes(List<ComparisonRow> side) {
        return side.stream()
                .filter(row -> !row.isQuiet())
                .map(row -> row.words() + ": " + ComparisonText.marked(row.marks(), new Ink(false)))
                .collect(Collectors.joining("\n"));
    }
}

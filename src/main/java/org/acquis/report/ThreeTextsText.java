package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.alignment.ThreeTexts;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** Three texts on the terminal: beside each other where it is wide, else what each side changed, below each other. */
public final class ThreeTextsText {

    private static final String INDENT = "    ";
    private static final int NARROWEST = 30;

    private final Ink ink;
    private final int width;
    private final boolean columns;
    private final StringBuilder out = new StringBuilder();

    private ThreeTextsText(int width, boolean colour, boolean columns) {
        this.ink = new Ink(colour);
        this.width = width;
        this.columns = columns;
    }

    /**
     * The comparison as text, each line ended by a line feed.
     *
     * @param notCompared what was left aside, in words
     * @param width columns of the terminal
     * @param columns whether the three stand beside each other
     */
    public static String write(
            ThreeTexts texts,
            List<String> notCompared,
            ComparisonScope scope,
            int width,
            boolean colour,
            boolean columns) {
        return new ThreeTextsText(width, colour, columns).write(texts, notCompared, scope);
    }

    private String write(ThreeTexts texts, List<String> notCompared, ComparisonScope scope) {
        line(ink.bold("agreed: " + title(texts.theirs().left())), "");
        line(ink.bold("theirs: " + title(texts.theirs().right())), "");
        line(ink.bold("ours:   " + title(texts.ours().right())), "");
        List<ThreeTextsRow> all = ThreeTextsTable.rows(texts, scope);
        line(ThreeTextsTable.summary(all), "");
        if (!scope.inWords().isEmpty()) {
            line(ink.faint(scope.inWords()), "");
        }
        if (columns) {
            out.append('\n');
            beside(List.of(ink.bold("agreed"), ink.bold("theirs"), ink.bold("ours")));
        }
        int passed = 0;
        for (ThreeTextsRow row : ThreeTextsTable.shown(texts, scope)) {
            if (row.verdict() == ThreeTextsRow.Verdict.AS_AGREED) {
                passed++;
                continue;
            }
            passed = flush(passed);
            out.append('\n');
            row(row);
        }
        flush(passed);
        if (!notCompared.isEmpty()) {
            out.append('\n');
            line("Not compared: " + TerminalText.clean(String.join("; ", notCompared)), "");
        }
        return out.toString();
    }

    private int flush(int passed) {
        if (passed > 0) {
            out.append('\n');
            line(ink.faint("= " + passed + (passed == 1 ? " clause" : " clauses") + " as agreed"), "");
        }
        return 0;
    }

    private void row(ThreeTextsRow row) {
        String citation = row.agreed().stream().map(Clause::id).collect(Collectors.joining(", "));
        ThreeTextsRow.Verdict verdict = row.verdict();
        line(ink.bold(verdict.sign() + " " + (citation.isEmpty() ? "" : citation + " ") + verdict.words()), "");
        String agreed =
                row.agreed().stream().map(Clause::text).map(TerminalText::clean).collect(Collectors.joining("\n"));
        if (columns) {
            beside(List.of(agreed, inColumn(row, row.theirs()), inColumn(row, row.ours())));
            return;
        }
        if (verdict == ThreeTextsRow.Verdict.APART) {
            line(ink.faint("agreed: ") + agreed, INDENT);
        }
        side("theirs", row, row.theirs());
        side("ours", row, row.ours());
    }

    private void side(String name, ThreeTextsRow row, List<ComparisonRow> side) {
        if (!row.agreed().isEmpty() && !ThreeTextsRow.isChanged(side)) {
            line(ink.faint(name + ": as agreed"), INDENT);
        }
        for (ComparisonRow each : side) {
            if (row.agreed().isEmpty() || ThreeTextsRow.isChanged(List.of(each))) {
                line(ink.faint(name + heading(each) + ": ") + ComparisonText.marked(each.marks(), ink), INDENT);
            }
        }
    }

    private String inColumn(ThreeTextsRow row, List<ComparisonRow> side) {
        if (!row.agreed().isEmpty() && !ThreeTextsRow.isChanged(side)) {
            return ink.faint("as agreed");
        }
        return side.stream()
                .map(each -> ink.faint(heading(each).strip()) + "\n" + ComparisonText.marked(each.marks(), ink))
                .collect(Collectors.joining("\n"));
    }

    /** Where the clause stands on this side, and what happened to it beside the words. */
    private static String heading(ComparisonRow row) {
        String place = row.newCitation().isEmpty() ? "" : " " + row.newCitation();
        return place
                + (row.isAdded() ? "" : " " + row.words())
                + Marks.review(row.link())
                + Marks.strengths(row.link()).stream()
                        .map(strength -> ", " + TerminalText.clean(strength))
                        .collect(Collectors.joining());
    }

    private void beside(List<String> texts) {
        SideBySide.columns(texts, width).forEach(line -> out.append(line).append('\n'));
    }

    private static String title(Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(TerminalText.clean(statement.title().isBlank() ? statement.id() : statement.title()));
        if (statement.date() != null) {
            parts.add("(" + statement.date() + ")");
        }
        if (!statement.complete()) {
            parts.add("[not the complete text]");
        }
        return String.join(" ", parts);
    }

    private void line(String text, String indent) {
        for (String line : Columns.wrap(text, Math.max(NARROWEST, width - indent.length()))) {
            out.append(indent).append(line).append('\n');
        }
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acquis.alignment.Edit;
import org.acquis.evolution.LineageStep;
import org.acquis.evolution.Trace;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** One clause through its meetings, for the terminal. */
public final class TraceText {

    private static final String INDENT = "    ";
    private static final int NARROWEST = 30;

    private TraceText() {}

    /** The lineage as text, meeting by meeting, each line ended by a line feed; {@code width} in columns. */
    public static String write(Trace trace, int width, boolean colour) {
        Ink ink = new Ink(colour);
        StringBuilder out = new StringBuilder();
        line(
                out,
                ink.bold(TerminalText.clean(
                        trace.citation() + ": lineage " + trace.lineage().id())),
                "",
                width);
        line(out, summary(trace), "", width);
        int last = -1;
        for (LineageStep step : trace.lineage().steps()) {
            out.append('\n');
            int meeting = meeting(trace, step);
            step(out, trace, step, Math.max(0, meeting - last - 1), ink, width);
            last = step.clauses().isEmpty() ? last : meeting;
        }
        List<String> partial = trace.statements().stream()
                .filter(statement -> !statement.complete())
                .map(Statement::id)
                .toList();
        if (!partial.isEmpty()) {
            out.append('\n');
            line(
                    out,
                    "Not complete, so absence proves nothing there: " + TerminalText.clean(String.join(", ", partial)),
                    "",
                    width);
        }
        return out.toString();
    }

    /** What became of the clause, in one line. */
    private static String summary(Trace trace) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        trace.lineage().steps().forEach(step -> counts.merge(step.change(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((change, count) -> words.add(count == 1 ? change : change + " " + count + " times"));
        return counted(trace.statements().size(), "meeting") + " in the series: " + String.join(", ", words);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static int meeting(Trace trace, LineageStep step) {
        for (int k = 0; k < trace.statements().size(); k++) {
            if (trace.statements().get(k).id().equals(step.statement())) {
                return k;
            }
        }
        return -1;
    }

    private static void step(StringBuilder out, Trace trace, LineageStep step, int missed, Ink ink, int width) {
        Statement statement = trace.statements().stream()
                .filter(one -> one.id().equals(step.statement()))
                .findFirst()
                .orElseThrow();
        String clauses = step.clauses().isEmpty() ? "" : " " + String.join(", ", step.clauses());
        String head = TerminalText.clean(
                step.statement() + (statement.date() == null ? "" : " (" + statement.date() + ")") + clauses);
        String review = step.confidence() < Marks.REVIEW_BELOW
                ? String.format(Locale.ROOT, "  (review: confidence %.2f)", step.confidence())
                : "";
        String gap = step.change().equals("reinstated") ? " after " + counted(missed, "meeting") : "";
        String drift = step.drifted() ? ", far from its first wording" : "";
        line(
                out,
                ink.bold(head) + "  " + step.change() + gap + (step.moved() ? ", moved" : "") + drift + review,
                "",
                width);
        if (step.edits().stream().anyMatch(edit -> edit.op() != Edit.Op.EQUAL)) {
            line(out, ComparisonText.marked(step.edits(), ink), INDENT, width);
        } else if (step.edits().isEmpty()) {
            for (Clause clause : EvolutionView.clauses(statement, step.clauses())) {
                line(out, TerminalText.clean(clause.text()), INDENT, width);
            }
        } else {
            line(out, ink.faint("the same words"), INDENT, width);
        }
    }

    private static void line(StringBuilder out, String text, String indent, int width) {
        Columns.wrap(text, Math.max(NARROWEST, width - indent.length()))
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }
}

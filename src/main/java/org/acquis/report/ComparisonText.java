package org.acquis.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.StrengthChange.Verdict;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** A comparison for the terminal, for a delegate with little time: what changed, where, and how much it weighs. */
public final class ComparisonText {

    /**
     * How to print.
     *
     * @param width columns of the terminal
     * @param colour whether colours may be used
     * @param columns whether old and new stand beside each other
     * @param scope which rows are shown
     * @param why whether the reasons of each match are printed
     */
    public record Options(int width, boolean colour, boolean columns, ComparisonScope scope, boolean why) {}

    private static final String INDENT = "    ";
    private static final int NARROWEST = 30;

    private final Alignment alignment;
    private final Options options;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> told = new HashSet<>();

    private ComparisonText(Alignment alignment, Options options) {
        this.alignment = alignment;
        this.options = options;
        this.ink = new Ink(options.colour());
    }

    /** The comparison as text, each line ended by a line feed; {@code notCompared} names what was left aside. */
    public static String write(Alignment alignment, List<String> notCompared, Options options) {
        return new ComparisonText(alignment, options).write(notCompared);
    }

    private String write(List<String> notCompared) {
        line(ink.bold(title(alignment.left()) + "  ->  " + title(alignment.right())), "");
        line(Counts.of(alignment).inWords() + strengthSummary(), "");
        if (!options.scope().inWords().isEmpty()) {
            line(ink.faint(options.scope().inWords()), "");
        }
        rows(options.scope().rows(alignment));
        if (!notCompared.isEmpty()) {
            out.append('\n');
            line("Not compared: " + TerminalText.clean(String.join("; ", notCompared)), "");
        }
        List<String> howRead = HowRead.of(alignment);
        if (!howRead.isEmpty()) {
            out.append('\n');
            line("How it was read: " + TerminalText.clean(String.join("; ", howRead)), "");
        }
        return out.toString();
    }

    private void rows(List<ComparisonRow> rows) {
        int context = options.scope().context();
        int passed = 0;
        for (int k = 0; k < rows.size(); k++) {
            ComparisonRow row = rows.get(k);
            if (isPrinted(row)) {
                passed = flush(passed);
                out.append('\n');
                row(row);
            } else if (isNearPrinted(rows, k, context)) {
                passed = flush(passed);
                line(ink.faint(row.sign() + " " + named(row)), "");
            } else {
                passed++;
            }
        }
        flush(passed);
    }

    private boolean isPrinted(ComparisonRow row) {
        return options.scope().shows(row)
                && !(row.isQuiet() && options.scope().only() != ComparisonScope.Only.BRACKETS);
    }

    private boolean isNearPrinted(List<ComparisonRow> rows, int at, int context) {
        for (int k = Math.max(0, at - context); k <= Math.min(rows.size() - 1, at + context); k++) {
            if (isPrinted(rows.get(k))) {
                return true;
            }
        }
        return false;
    }

    private String named(ComparisonRow row) {
        String citation = row.isAdded() ? row.newCitation() : row.oldCitation();
        String text = row.isAdded() || row.newText().isEmpty() ? row.oldText() + row.newText() : row.newText();
        return beginning(citation + "  " + text);
    }

    private int flush(int passed) {
        if (passed > 0 && !options.scope().leavesOut()) {
            out.append('\n');
            line(ink.faint("= " + passed + (passed == 1 ? " clause" : " clauses") + " unchanged"), "");
        }
        return 0;
    }

    private void row(ComparisonRow row) {
        Link link = row.link();
        if (link == null) {
            boolean added = row.isAdded();
            String head = row.sign() + " " + (added ? row.newCitation() : row.oldCitation()) + "  " + row.words();
            line(ink.bold(added ? ink.green(head) : ink.red(head)), "");
            for (Clause clause : added ? row.newClauses() : row.oldClauses()) {
                String text = TerminalText.clean(clause.text());
                line(added ? ink.green("{+" + text + "+}") : ink.red("[-" + text + "-]"), INDENT);
            }
            line(ink.faint(row.rejected()), INDENT);
            return;
        }
        boolean textual = row.isReworded();
        line(
                ink.bold(row.sign() + " " + row.oldCitation() + " -> " + row.newCitation()) + "  " + row.words()
                        + review(link),
                "");
        for (StrengthChange change : link.strength()) {
            if (change.verdict() != Verdict.SAME) {
                line(ink.yellow(TerminalText.clean(Marks.strength(change))), INDENT);
            }
        }
        if (row.isAmendedThroughout()) {
            whole(row);
        } else if (textual && options.columns()) {
            SideBySide.of(row.edits(), options.width(), options.colour())
                    .forEach(both -> out.append(both).append('\n'));
        } else if (textual) {
            line(marked(row.edits(), ink), INDENT);
        } else if (!row.newClauses().isEmpty()) {
            line(ink.faint(beginning(row.newClauses().get(0).text())), INDENT);
        }
        if (options.why()) {
            link.why().forEach(reason -> line(ink.faint("because: " + TerminalText.clean(reason)), INDENT));
        }
    }

    /** Old and new one after the other, and what they share; a text that a row above showed is not said again. */
    private void whole(ComparisonRow row) {
        if (options.columns()) {
            SideBySide.columns(TerminalText.clean(row.oldText()), TerminalText.clean(row.newText()), options.width())
                    .forEach(both -> out.append(both).append('\n'));
        } else {
            line(ink.red("old: ") + TerminalText.clean(row.oldText()), INDENT);
            boolean again = !told.add(row.newCitation());
            line(
                    ink.green("new: ")
                            + (again ? "see " + row.newCitation() + " above" : TerminalText.clean(row.newText())),
                    INDENT);
        }
        Link link = row.link();
        if (link != null && !options.why()) {
            link.why().stream()
                    .filter(reason -> reason.startsWith("shares: "))
                    .findFirst()
                    .ifPresent(reason -> line(ink.faint("both have " + reason.substring("shares: ".length())), INDENT));
        }
    }

    static String marked(List<Edit> edits, Ink ink) {
        StringBuilder marked = new StringBuilder();
        for (Edit edit : edits) {
            String text = TerminalText.clean(edit.text());
            marked.append(
                    switch (edit.op()) {
                        case EQUAL -> text;
                        case DELETE -> ink.red(around("[-", text, "-]"));
                        case INSERT -> ink.green(around("{+", text, "+}"));
                    });
        }
        return marked.toString();
    }

    /** Puts the marks at the words, not at the blanks around them. */
    static String around(String open, String text, String close) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int start = text.indexOf(words);
        return text.substring(0, start) + open + words + close + text.substring(start + words.length());
    }

    private String beginning(String text) {
        String clean = TerminalText.clean(text);
        List<String> lines = Columns.wrap(clean, Math.max(NARROWEST, options.width() - INDENT.length() - 2));
        return lines.size() == 1 ? clean : lines.get(0) + " \u2026";
    }

    private static String review(Link link) {
        return link.confidence() < Marks.REVIEW_BELOW
                ? String.format(Locale.ROOT, "  (review: confidence %.2f)", link.confidence())
                : "";
    }

    private String strengthSummary() {
        long up = strength(Verdict.ESCALATED);
        long down = strength(Verdict.SOFTENED);
        return (up > 0 ? "; \u25B2 " + up + " escalated" : "") + (down > 0 ? "; \u25BC " + down + " softened" : "");
    }

    private long strength(Verdict verdict) {
        return alignment.links().stream()
                .filter(link -> link.strength().stream().anyMatch(change -> change.verdict() == verdict))
                .count();
    }

    private static String title(Statement statement) {
        String title = statement.title().isBlank() ? statement.id() : statement.title();
        return TerminalText.clean(title)
                + (statement.date() == null ? "" : " (" + statement.date() + ")")
                + (statement.complete() ? "" : " [not the complete text]");
    }

    private void line(String text, String indent) {
        for (String line : Columns.wrap(text, Math.max(NARROWEST, options.width() - indent.length()))) {
            out.append(indent).append(line).append('\n');
        }
    }
}

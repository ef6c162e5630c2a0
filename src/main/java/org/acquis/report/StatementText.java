package org.acquis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Note;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/**
 * A statement as it reads, for the terminal: ids in a margin (they tell the role), labels and words beside them, the verbs of
 * speech acts marked.
 */
public final class StatementText {

    private static final int LONGEST_ID = 12;
    private static final int GAP = 2;
    private static final int INDENT = 2;
    private static final int DEEPEST = 4;
    private static final int NARROWEST = 24;

    private final Ink ink;
    private final int width;
    private final int margin;
    private final StringBuilder out = new StringBuilder();

    private StatementText(Statement statement, int width, boolean colour) {
        this.ink = new Ink(colour);
        this.width = width;
        this.margin = GAP
                + statement.clauses().stream()
                        .mapToInt(clause -> Columns.width(clause.id()))
                        .filter(length -> length <= LONGEST_ID)
                        .max()
                        .orElse(0);
    }

    /**
     * The clauses, a blank line between them, each line ended by a line feed. Verbs of speech acts are bold, or stand between
     * asterisks where there is no colour.
     *
     * @param width in columns
     */
    public static String write(Statement statement, int width, boolean colour) {
        StatementText page = new StatementText(statement, width, colour);
        statement.clauses().forEach(page::clause);
        return page.out.toString();
    }

    private void clause(Clause clause) {
        out.append(out.isEmpty() ? "" : "\n");
        int deeper = INDENT * Math.min(DEEPEST, Math.max(0, clause.level() - 1));
        String id = TerminalText.clean(clause.id());
        List<String> lines = new ArrayList<>();
        if (Columns.width(id) > margin - GAP) {
            out.append(ink.faint(id)).append('\n');
            id = "";
        }
        lines.addAll(Columns.wrap(words(clause), Math.max(NARROWEST, width - margin - deeper)));
        for (String line : lines) {
            out.append(Columns.pad(ink.faint(id), margin))
                    .append(" ".repeat(deeper))
                    .append(line)
                    .append('\n');
            id = "";
        }
        clause.notes().forEach(note -> note(note, deeper));
    }

    private void note(Note note, int deeper) {
        String text = one(note.mark() + " " + note.text());
        Columns.wrap(text, Math.max(NARROWEST, width - margin - deeper - INDENT))
                .forEach(line -> out.append(" ".repeat(margin + deeper + INDENT))
                        .append(ink.faint(line))
                        .append('\n'));
    }

    private String words(Clause clause) {
        String label = clause.label().isEmpty() ? "" : one(clause.label()) + " ";
        if (clause.role() == Role.HEADING) {
            return ink.bold(label + one(clause.text()));
        }
        StringBuilder words = new StringBuilder(label);
        String text = clause.text();
        int at = 0;
        List<Act> acts = clause.acts().stream()
                .filter(act -> act.end() > act.start() && act.start() >= 0)
                .sorted(Comparator.comparingInt(Act::start))
                .toList();
        for (Act act : acts) {
            int from = text.indexOf(act.verb(), act.start());
            if (from >= at && from < act.end()) {
                words.append(one(text.substring(at, from))).append(marked(one(act.verb())));
                at = from + act.verb().length();
            }
        }
        return words.append(one(text.substring(at))).toString();
    }

    private String marked(String verb) {
        return ink.colour() ? ink.bold(verb) : "*" + verb + "*";
    }

    private static String one(String text) {
        return TerminalText.clean(text).replace('\n', ' ').replace('\t', ' ');
    }
}

package org.acquis.shell;

import java.util.Locale;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Demand;
import org.acquis.statement.Note;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/** Clauses as text for people: id, what the clause does, and its words, indented by level. */
final class ClauseText {

    private ClauseText() {}

    static void print(Statement statement, Console console) {
        console.print(head(statement));
        for (Clause clause : statement.clauses()) {
            console.print("");
            console.print(
                    clause.role() == Role.HEADING
                            ? Wrapped.text(Shown.line(clause.id() + "  " + words(clause)), "", console.width())
                            : clause(clause, console.width()));
        }
        for (Warning warning : statement.warnings()) {
            console.say("note: " + Shown.line(statement.id() + ": " + warning.message()));
        }
    }

    static void printClause(Clause clause, Console console) {
        console.print(clause(clause, console.width()));
    }

    /** Id, title, kind, date and size on one line. */
    static String head(Statement statement) {
        return Shown.line(statement.id() + ": " + statement.title()) + " ("
                + statement.kind().key().replace('-', ' ')
                + (statement.date() == null ? "" : ", " + statement.date())
                + ", " + counted(statement.clauses().size(), "clause")
                + (statement.complete() ? "" : ", not the complete text") + ")";
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String clause(Clause clause, int width) {
        String indent = "  ".repeat(Math.max(0, clause.level() - 1));
        StringBuilder head = new StringBuilder(clause.id());
        String does = does(clause);
        if (!does.isEmpty()) {
            head.append("  {").append(does).append('}');
        }
        if (clause.status() != ClauseStatus.AGREED) {
            head.append("  [").append(clause.status().key()).append(']');
        }
        if (clause.recognition() != null) {
            head.append("  [").append(clause.recognition().inWords()).append(']');
        }
        StringBuilder lines = new StringBuilder(Wrapped.text(Shown.line(head.toString()), indent, width))
                .append('\n')
                .append(Wrapped.text(Shown.line(words(clause)), indent + "    ", width));
        for (Note note : clause.notes()) {
            lines.append('\n')
                    .append(Wrapped.text(
                            Shown.line("note " + note.mark() + ": " + note.text()), indent + "      ", width));
        }
        return lines.toString();
    }

    private static String words(Clause clause) {
        return clause.label().isEmpty() ? clause.text() : clause.label() + " " + clause.text();
    }

    private static String does(Clause clause) {
        StringBuilder does = new StringBuilder();
        for (Act act : clause.acts()) {
            does.append(does.isEmpty() ? "" : "; ")
                    .append(act.isInherited() ? "under: " : "")
                    .append(act.verb().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(act.axis())
                    .append(' ')
                    .append(number(act.strength()));
        }
        String types = String.join(
                ", ", clause.demands().stream().map(Demand::type).distinct().toList());
        return types.isEmpty() ? does.toString() : does + (does.isEmpty() ? "" : " | ") + types;
    }

    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }
}

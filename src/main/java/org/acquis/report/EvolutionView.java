package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.jspecify.annotations.Nullable;

/** What every format of an evolution report asks of an evolution. */
final class EvolutionView {

    private EvolutionView() {}

    /** A demand at a meeting; null before the first meeting that has it. */
    static @Nullable DemandEntry entry(DemandHistory history, Statement statement) {
        return history.history().stream()
                .filter(entry -> entry.statement().equals(statement.id()))
                .findFirst()
                .orElse(null);
    }

    static Statement statement(Evolution evolution, String id) {
        return evolution.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The clauses of an entry, in order. */
    static List<Clause> clauses(Statement statement, List<String> ids) {
        List<Clause> clauses = new ArrayList<>();
        ids.forEach(id -> statement.clause(id).ifPresent(clauses::add));
        return clauses;
    }

    /**
     * {@code Tokyo, 2012-11-30}: the place, or else the meeting or the id, with the date. A press report and a readout are named as what they are,
     * so that their words never pass for those of a statement.
     */
    static String meeting(Statement statement) {
        String date = statement.date() == null ? "" : ", " + statement.date();
        return place(statement) + date + kind(statement);
    }

    /** The meeting over some lines, for the head of a column: place, date, and what limits the text. */
    static String head(Statement statement) {
        String date = statement.date() == null ? "" : "\n" + statement.date();
        String kind = isSecondary(statement) ? "\n" + statement.kind().key().replace('-', ' ') : "";
        return place(statement) + date + kind + (statement.complete() ? "" : "\nnot complete");
    }

    /** {@code Tokyo 2012}, for citations beside a table head that says the rest. */
    static String shortMeeting(Statement statement) {
        String year = statement.date() == null ? "" : " " + statement.date().getYear();
        return place(statement) + year + kind(statement);
    }

    /** The place, or else the number or name of the meeting, or else the id. */
    static String place(Statement statement) {
        if (statement.place() != null) {
            return statement.place();
        }
        return statement.meeting() == null ? statement.id() : "meeting " + statement.meeting();
    }

    private static String kind(Statement statement) {
        return isSecondary(statement) ? " (" + statement.kind().key().replace('-', ' ') + ")" : "";
    }

    static boolean isSecondary(Statement statement) {
        return statement.kind() == StatementKind.PRESS_REPORT || statement.kind() == StatementKind.READOUT;
    }

    /** What the entry does in words: {@code demands DIR 9}; empty where it is absent. */
    static String does(DemandEntry entry) {
        String verb = entry.verb();
        if (verb == null) {
            return entry.clauses().isEmpty() ? entry.label() : "no act found";
        }
        return verb.toLowerCase(Locale.ROOT) + " " + entry.axis() + "\u00A0" + Marks.number(entry.rank());
    }

    /** What the entry does, with the verb between quotation marks as the statement has it: {@code “Demands” DIR 9}. */
    static String does(DemandEntry entry, Statement statement) {
        if (entry.lead() == null || entry.axis() == null) {
            return "no act found";
        }
        String verb = Quotations.verb(statement, entry.lead());
        return (verb.isEmpty() ? "as coded: " + entry.verb() : "\u201C" + verb + "\u201D") + " " + rank(entry);
    }

    /** {@code DIR 9}; empty where there is no act. */
    static String rank(DemandEntry entry) {
        return entry.axis() == null ? "" : entry.axis() + "\u00A0" + Marks.number(entry.rank());
    }

    /** {@code [Tokyo 2012, OP3; also OP4]}, the leading clause first; empty where the demand is absent. */
    static String citation(DemandEntry entry, Statement statement) {
        if (entry.lead() == null) {
            return "";
        }
        String lead = entry.lead().clause();
        List<String> others =
                entry.clauses().stream().filter(id -> !id.equals(lead)).toList();
        return "[" + shortMeeting(statement) + ", " + lead
                + (others.isEmpty() ? "" : "; also " + String.join(", ", others)) + "]";
    }

    /** What people have to do with a cell; empty where they have nothing to do with it. */
    static String people(
            Provenance provenance, DemandHistory history, Statement statement, @Nullable DemandEntry entry) {
        return provenance.people(history.type(), statement.id(), entry == null ? List.of() : entry.clauses());
    }

    /** The axis in lower case, for style classes; {@code none} without an act. */
    static String axis(DemandEntry entry) {
        return entry.axis() == null ? "none" : entry.axis().name().toLowerCase(Locale.ROOT);
    }

    /** {@code tokyo-2012#OP3, OP4}; the statement alone where the lineage has no clause there. */
    static String cited(LineageStep step) {
        return step.clauses().isEmpty() ? step.statement() : step.statement() + "#" + String.join(", ", step.clauses());
    }

    /** With two decimals. */
    static String confidence(LineageStep step) {
        return String.format(Locale.ROOT, "%.2f", step.confidence());
    }

    /** {@code Tokyo, 2012-11-30, OP3}. */
    static String cited(Statement statement, Clause clause) {
        return meeting(statement) + ", " + clause.id();
    }
}

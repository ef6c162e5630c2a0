package org.acquis.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or sub-paragraph as a delegate would cite it.
 *
 * @param id unique in its statement: PP1, OP3(b), P4 ...
 * @param role what it is in the statement
 * @param label its number as printed, without spaces around it; empty where there is none
 * @param level 1 for a paragraph, 2 for a sub-paragraph, and so on; 0 for headings and closings
 * @param parent id of the clause it stands under, or null
 * @param text its text without the label
 * @param page the page it begins on, from 1, or null where the format has none
 * @param recognition that it was recognised from a picture, or null where its author's own characters were read
 */
public record Clause(
        String id,
        Role role,
        String label,
        int level,
        @Nullable String parent,
        String text,
        @Nullable Integer page,
        ClauseStatus status,
        List<Bracket> brackets,
        List<Note> notes,
        List<Act> acts,
        List<Demand> demands,
        @Nullable Recognition recognition) {
    public Clause {
        brackets = List.copyOf(brackets);
        notes = List.copyOf(notes);
        acts = List.copyOf(acts);
        demands = List.copyOf(demands);
    }

    /** A clause whose author's own characters were read. */
    public Clause(
            String id,
            Role role,
            String label,
            int level,
            @Nullable String parent,
            String text,
            @Nullable Integer page,
            ClauseStatus status,
            List<Bracket> brackets,
            List<Note> notes,
            List<Act> acts,
            List<Demand> demands) {
        this(id, role, label, level, parent, text, page, status, brackets, notes, acts, demands, null);
    }

    /** A clause of text alone, with no page, brackets, notes, acts or demands. */
    public static Clause of(String id, Role role, String label, int level, @Nullable String parent, String text) {
        return new Clause(
                id,
                role,
                label,
                level,
                parent,
                text,
                null,
                ClauseStatus.AGREED,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same clause with these acts and demands. */
    public Clause coded(List<Act> newActs, List<Demand> newDemands) {
        return new Clause(
                id, role, label, level, parent, text, page, status, brackets, notes, newActs, newDemands, recognition);
    }

    /** The same clause with this status and these brackets. */
    public Clause marked(ClauseStatus newStatus, List<Bracket> newBrackets) {
        return new Clause(
                id, role, label, level, parent, text, page, newStatus, newBrackets, notes, acts, demands, recognition);
    }

    /** Whether this clause is part of the text that is negotiated: not a heading and not a closing line. */
    public boolean isSubstantive() {
        return role != Role.HEADING && role != Role.CLOSING;
    }
}

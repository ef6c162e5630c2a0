package org.acquis.evolution;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.alignment.StrengthChange;
import org.acquis.statement.Axis;
import org.acquis.statement.Force;
import org.jspecify.annotations.Nullable;

/**
 * A demand at one meeting.
 *
 * @param statement id of the statement
 * @param carriers the clauses that carry it there, in the order of the text; empty where it is absent
 * @param lead the carrier that the entry is measured by: the strongest, what decides before what asks; null where absent
 * @param slots the slots of all carriers, each value once, sorted by name
 * @param strength the verdict against the entry that this one is compared with, or null where there is none
 * @param detail what changed in words, such as {@code target widened: + 'major banks'}
 */
public record DemandEntry(
        String statement,
        List<Carrier> carriers,
        @Nullable Carrier lead,
        Map<String, String> slots,
        DemandChange change,
        @Nullable StrengthChange strength,
        List<String> detail) {
    public DemandEntry {
        carriers = List.copyOf(carriers);
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
        detail = List.copyOf(detail);
    }

    /** What is said of a decision that a later resolution does not repeat: it stays in force until it is ended. */
    public static final String NOT_REPEATED = "not repeated";

    private static final String SAID_AGAIN = "said again";

    /** The change in words: what a resolution decided is not dropped by one that is silent on it. */
    public String label() {
        boolean silent = detail.stream().anyMatch(line -> line.startsWith(NOT_REPEATED));
        if (!silent) {
            return change.key();
        }
        return change == DemandChange.DROPPED
                ? NOT_REPEATED
                : change == DemandChange.REINSTATED ? SAID_AGAIN : change.key();
    }

    /** Ids of the carrying clauses, in order. */
    public List<String> clauses() {
        return carriers.stream().map(Carrier::clause).distinct().toList();
    }

    /** The words of the leading act, or null. */
    public @Nullable String verb() {
        return lead == null || lead.act() == null ? null : lead.act().verb();
    }

    /** The axis of the leading act, or null. */
    public @Nullable Axis axis() {
        return lead == null || lead.act() == null ? null : lead.act().axis();
    }

    /** Rank of the leading act on the scale of the evolution; 0 without one. */
    public double rank() {
        return lead == null ? 0 : lead.strength();
    }

    /** The most binding force among the carriers, or null where absent. */
    public @Nullable Force force() {
        return carriers.stream().map(Carrier::force).sorted().findFirst().orElse(null);
    }
}

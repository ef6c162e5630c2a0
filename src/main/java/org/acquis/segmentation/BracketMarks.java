package org.acquis.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Warning;

/** Marks the brackets of clauses, those too that open in one clause and close in a later one. */
final class BracketMarks {

    private static final int REACH = 80;

    private final List<Clause> clauses;
    private final List<Warning> warnings;

    BracketMarks(List<Clause> clauses, List<Warning> warnings) {
        this.clauses = clauses;
        this.warnings = new ArrayList<>(warnings);
    }

    Segmentation marked() {
        List<Brackets> all = clauses.stream().map(clause -> Brackets.of(clause.text())).toList();
        boolean[] inside = insideLongBrackets(all);
        List<Clause> marked = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseStatus status = all.get(i).status();
            ClauseStatus whole = status == ClauseStatus.AGREED && inside[i] ? ClauseStatus.BRACKETED : status;
            marked.add(with(clauses.get(i), whole, all.get(i)));
        }
        return new Segmentation(marked, warnings);
    }

    static Clause with(Clause clause, ClauseStatus status, Brackets brackets) {
        return new Clause(
                clause.id(), clause.role(), clause.label(), clause.level(), clause.parent(), clause.text(), clause.page(),
                status, brackets.found(), clause.notes(), clause.acts(), clause.demands());
    }

    /** Pairs what is left open in one clause with what is closed in a later one near by. */
    private boolean[] insideLongBrackets(List<Brackets> all) {
        boolean[] inside = new boolean[all.size()];
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            for (int place : all.get(i).unopened()) {
                if (!open.isEmpty() && i - open.peek()[0] <= REACH) {
                    Arrays.fill(inside, open.pop()[0], i + 1, true);
                } else {
                    warn(i, place, "closes a bracket that nothing opens");
                }
            }
            for (int place : all.get(i).unclosed()) {
                open.push(new int[] {i, place});
            }
        }
        open.descendingIterator().forEachRemaining(one -> warn(one[0], one[1], "opens a bracket that nothing closes"));
        return inside;
    }

    private void warn(int clause, int place, String what) {
        warnings.add(new Warning("BRACKETS", clauses.get(clause).id() + ", character " + place + ": " + what));
    }
}

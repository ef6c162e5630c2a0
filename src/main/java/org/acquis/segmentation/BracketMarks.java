package org.acquis.segmentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Role;
import org.acquis.statement.Warning;

/**
 * Marks the brackets of clauses, those too that open in one clause and close in a later one. Over clauses a bracket pairs only
 * with good evidence: it opens where a clause or a section opens and closes where one closes, or one of the two and the clauses are near. What
 * does not pair is reported with its place.
 */
final class BracketMarks {

    private static final int REACH = 120;
    private static final int SECTION = 600;
    private static final int NEAR = 14;
    /** Signs of the number before the words of a heading: "A. [[Preamble]". */
    private static final int NUMBER_OF_HEADING = 6;

    private static final int CONTEXT = 24;

    private final List<Clause> clauses;
    private final List<Warning> warnings;
    private final List<List<Bracket>> brackets = new ArrayList<>();
    private final boolean[] inside;
    private final boolean[] unpaired;

    BracketMarks(List<Clause> clauses, List<Warning> warnings) {
        this.clauses = clauses;
        this.warnings = new ArrayList<>(warnings);
        this.inside = new boolean[clauses.size()];
        this.unpaired = new boolean[clauses.size()];
    }

    Segmentation marked() {
        pairOverClauses();
        List<Alternatives.Choice> choices = Alternatives.of(clauses);
        List<Clause> marked = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            brackets.get(i).sort(Comparator.comparingInt(Bracket::start).thenComparing(b -> -b.end()));
            ClauseStatus status = Brackets.status(brackets.get(i), unpaired[i] || inside[i]);
            boolean choice = choices.get(i) == Alternatives.Choice.ONE_OF_SEVERAL && status != ClauseStatus.ATTRIBUTED;
            marked.add(clauses.get(i).marked(choice ? ClauseStatus.ALTERNATIVE : status, brackets.get(i)));
        }
        return new Segmentation(marked, warnings);
    }

    private record Open(int clause, int place) {}

    private void pairOverClauses() {
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < clauses.size(); i++) {
            Brackets own = Brackets.of(clauses.get(i).text());
            brackets.add(new ArrayList<>(own.found()));
            for (int place : own.unopened()) {
                if (!open.isEmpty() && pairs(open.peek(), i, place)) {
                    join(open.pop(), i, place);
                } else {
                    warn(i, place, "closes a bracket that nothing opens");
                }
            }
            for (int place : own.unclosed()) {
                open.push(new Open(i, place));
            }
        }
        open.descendingIterator()
                .forEachRemaining(one -> warn(one.clause(), one.place(), "opens a bracket that nothing closes"));
    }

    private boolean pairs(Open opened, int clause, int place) {
        String first = clauses.get(opened.clause()).text();
        String last = clauses.get(clause).text();
        boolean opens = first.substring(0, opened.place()).codePoints().noneMatch(Character::isLetterOrDigit);
        boolean closes = last.substring(place).codePoints().noneMatch(Character::isLetterOrDigit);
        boolean section = clauses.get(opened.clause()).role() == Role.HEADING && opened.place() <= NUMBER_OF_HEADING;
        int distance = clause - opened.clause();
        return distance <= NEAR
                ? opens || section || closes
                : distance <= (section ? SECTION : REACH) && (opens || section) && closes;
    }

    private void join(Open opened, int clause, int place) {
        String first = clauses.get(opened.clause()).text();
        String last = clauses.get(clause).text();
        Attribution head = Attribution.of(first.substring(opened.place() + 1));
        Attribution tail = Attribution.of(last.substring(0, place));
        List<String> by = head.by().isEmpty() ? tail.by() : head.by();
        BracketKind kind = BracketReading.kind(head);
        String id = clauses.get(opened.clause()).id();
        String end = clauses.get(clause).id();
        brackets.get(opened.clause())
                .add(new Bracket(head.text(), by, kind, opened.place(), first.length(), null, end));
        String rest =
                head.by().isEmpty() ? tail.text() : last.substring(0, place).strip();
        brackets.get(clause).add(new Bracket(rest, by, kind, 0, place + 1, id, null));
        for (int i = opened.clause(); i <= clause; i++) {
            inside[i] = true;
        }
    }

    private void warn(int clause, int place, String what) {
        unpaired[clause] = true;
        String text = clauses.get(clause).text();
        String context = text.substring(Math.max(0, place - CONTEXT), Math.min(text.length(), place + CONTEXT));
        warnings.add(new Warning(
                Warning.BRACKETS,
                clauses.get(clause).id() + ", character " + (place + 1) + ": " + what + ": '" + context.strip() + "'"));
    }
}

package org.acquis.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.interchange.DecisionsCsv;
import org.acquis.library.DecisionShelf;
import org.acquis.library.Library;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** Keeps what people decide about links, so that every later comparison holds to it. */
public final class DecideLinks {

    private final Library library;
    private final Statements statements;

    /** Keeps decisions in this library. */
    public DecideLinks(Library library, Statements statements) {
        this.library = library;
        this.statements = statements;
    }

    /**
     * Decides on two clauses; the one of the earlier statement is taken as the older, whatever the order they are named in.
     *
     * @param one {@code STATEMENT#CLAUSE}
     * @param author who decides; empty for the user's account
     * @param reason may be empty
     */
    public Decision decide(Decision.Kind kind, String one, String other, Optional<String> author, String reason) {
        Statements.Cited first = statements.cited(one);
        Statements.Cited second = statements.cited(other);
        if (first.statement().id().equals(second.statement().id())) {
            throw new WrongUse("both clauses stand in " + first.statement().id()
                    + "; a link joins clauses of two statements, an older and a newer one");
        }
        boolean swapped = isLater(first.statement(), second.statement());
        return decide(kind, swapped ? second : first, swapped ? first : second, author, reason);
    }

    private static boolean isLater(Statement one, Statement other) {
        LocalDate date = one.date();
        LocalDate otherDate = other.date();
        return date != null && otherDate != null && date.isAfter(otherDate);
    }

    private Decision decide(
            Decision.Kind kind,
            Statements.Cited older,
            Statements.Cited newer,
            Optional<String> author,
            String reason) {
        DecisionShelf shelf = library.decisions();
        Decision decision = new Decision(
                kind,
                new Citation(older.statement().id(), older.clause().id()),
                new Citation(newer.statement().id(), newer.clause().id()),
                author.orElseGet(shelf::author),
                reason.strip(),
                shelf.now());
        shelf.put(List.of(decision), kind.key());
        return decision;
    }

    /** Every decision, oldest first. */
    public List<Decision> all() {
        return library.decisions().all();
    }

    /** Takes back what was decided on two clauses, in whichever order they are named. */
    public void forget(String one, String other) {
        Citation first = citation(one);
        Citation second = citation(other);
        boolean swapped = all().stream()
                .anyMatch(decision ->
                        decision.older().equals(second) && decision.newer().equals(first));
        library.decisions().forget(swapped ? second : first, swapped ? first : second);
    }

    private static Citation citation(String text) {
        return Citation.parse(text)
                .orElseThrow(() -> new WrongUse(
                        "'" + text + "' is no citation; write STATEMENT#CLAUSE, such as tokyo-2012#OP3(b)"));
    }

    /** The decisions as a table that {@link #read} takes in again. */
    public String write(List<Decision> decisions) {
        return DecisionsCsv.write(decisions);
    }

    /**
     * Takes in a table of decisions; those that are here already are passed over.
     *
     * @return those that were new or differed
     */
    public List<Decision> read(String csv, String file) {
        List<Decision> known = all();
        List<Decision> fresh = new ArrayList<>(DecisionsCsv.read(csv, file));
        fresh.removeAll(known);
        library.decisions().put(fresh, "decide");
        return fresh;
    }
}

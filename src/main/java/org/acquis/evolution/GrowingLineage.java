package org.acquis.evolution;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Change;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** A lineage while it is being followed. Equality is identity: two lineages may say the same. */
final class GrowingLineage {

    /** Less of the first wording than this is left where a lineage has drifted. */
    private static final double DRIFTED = 0.22;

    private final List<LineageStep> steps = new ArrayList<>();
    private final String founder;
    private List<Clause> clauses;
    private int lastMeeting;
    private boolean living = true;
    private boolean absorbed;

    private GrowingLineage(List<Clause> clauses, int meeting) {
        this.clauses = clauses;
        this.lastMeeting = meeting;
        this.founder = text();
    }

    static GrowingLineage from(Statement statement, Clause clause, int meeting) {
        GrowingLineage lineage = new GrowingLineage(List.of(clause), meeting);
        lineage.steps.add(new LineageStep(statement.id(), List.of(clause.id()), "introduced", false, 1, List.of()));
        return lineage;
    }

    /** Goes on into the clauses that these links lead to. */
    void grow(Statement statement, List<Link> links, int meeting) {
        step(statement, links, links.size() == 1 ? links.get(0).change().key() : joint(links), meeting);
    }

    /** Comes back after a gap. */
    void reinstate(Statement statement, List<Link> links, int meeting) {
        step(statement, links, "reinstated", meeting);
        living = true;
    }

    /** Ends as the lesser part of a merger. */
    void endIn(Statement statement, List<Link> links, int meeting) {
        step(statement, links, Change.MERGED.key(), meeting);
        living = false;
        absorbed = true;
    }

    /** Ends where the meeting did not take it up; said to be dropped only where the text is complete. */
    void endUnlessAt(int meeting, Statement statement) {
        if (lastMeeting == meeting || !living) {
            return;
        }
        living = false;
        if (statement.complete()) {
            steps.add(new LineageStep(statement.id(), List.of(), "dropped", false, 1, List.of()));
        }
    }

    private void step(Statement statement, List<Link> links, String change, int meeting) {
        List<String> ids =
                links.stream().flatMap(link -> link.right().stream()).distinct().toList();
        List<Edit> edits = links.stream().flatMap(link -> link.edits().stream()).toList();
        double confidence = links.stream().mapToDouble(Link::confidence).min().orElse(1);
        boolean moved = links.stream().anyMatch(Link::moved);
        clauses = ids.stream().flatMap(id -> statement.clause(id).stream()).toList();
        lastMeeting = meeting;
        boolean drifted = WordOverlap.of(founder, text()) < DRIFTED;
        steps.add(new LineageStep(statement.id(), ids, change, moved, confidence, edits, drifted));
    }

    private static String joint(List<Link> links) {
        List<Change> changes = links.stream().map(Link::change).distinct().toList();
        return changes.size() == 1 ? changes.get(0).key() : Change.AMENDED.key();
    }

    boolean isLiving() {
        return living;
    }

    /** Whether it ended and its wording did not go on in another lineage. */
    boolean canComeBack() {
        return !living && !absorbed;
    }

    /** Whether this clause is one of its wordings. */
    boolean stoodAs(Citation cited) {
        return steps.stream()
                .filter(step -> step.statement().equals(cited.statement()))
                .anyMatch(step -> step.clauses().stream().anyMatch(cited.clause()::equalsIgnoreCase));
    }

    int lastMeeting() {
        return lastMeeting;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<String> clauseIds() {
        return clauses.stream().map(Clause::id).toList();
    }

    String text() {
        return String.join(" ", clauses.stream().map(Clause::text).toList());
    }

    List<LineageStep> steps() {
        return steps;
    }
}

package org.acquis.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Link;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/**
 * Finds clauses that return after an absence: the last wordings of the lineages that ended are aligned with the new clauses as if
 * they were a statement of their own. Order means nothing there, so a link must be better than between neighbours. What people
 * decided stands above that: they may link a lineage even to a clause that goes on another one, and it then ends in that clause.
 */
final class Reinstatements {

    /** The aligner's threshold of acceptance, .22, and .10 for the gap. */
    private static final double LEAST_SIMILARITY = 0.32;

    private static final double LEAST_CONFIDENCE = 0.5;

    private final Alignments alignments;

    Reinstatements(Alignments alignments) {
        this.alignments = alignments;
    }

    void find(List<GrowingLineage> all, Statement statement, List<Clause> fresh, int meeting) {
        EndedClauses ended = new EndedClauses(all, statement, meeting);
        if (ended.isEmpty()) {
            return;
        }
        List<Decision> decided = ended.decided(alignments.decisions());
        List<Clause> sought = statement.clauses().stream()
                .filter(clause -> fresh.contains(clause) || isLinked(decided, clause))
                .toList();
        if (sought.isEmpty()) {
            return;
        }
        Map<GrowingLineage, List<Link>> found = new LinkedHashMap<>();
        for (Link link : alignments
                .once(ended.text(), statement.withClauses(sought), decided)
                .links()) {
            GrowingLineage lineage = ended.lineage(link.left().get(0));
            if (lineage != null && (isDecided(decided, link) || isPlain(link) && areAll(fresh, link))) {
                found.computeIfAbsent(lineage, l -> new ArrayList<>()).add(link);
            }
        }
        found.forEach((lineage, links) -> {
            if (links.stream().anyMatch(link -> areAll(fresh, link))) {
                lineage.reinstate(statement, links, meeting);
            } else {
                lineage.endIn(statement, links, meeting);
            }
        });
    }

    private static boolean isPlain(Link link) {
        return link.similarity() >= LEAST_SIMILARITY && link.confidence() >= LEAST_CONFIDENCE;
    }

    private static boolean areAll(List<Clause> fresh, Link link) {
        return link.right().stream()
                .allMatch(id -> fresh.stream().anyMatch(clause -> clause.id().equals(id)));
    }

    private static boolean isLinked(List<Decision> decided, Clause clause) {
        return decided.stream()
                .anyMatch(decision -> decision.kind() == Decision.Kind.LINK
                        && decision.newer().clause().equalsIgnoreCase(clause.id()));
    }

    private static boolean isDecided(List<Decision> decided, Link link) {
        return decided.stream()
                .anyMatch(decision -> decision.kind() == Decision.Kind.LINK
                        && link.left().contains(decision.older().clause())
                        && link.right().stream().anyMatch(decision.newer().clause()::equalsIgnoreCase));
    }
}

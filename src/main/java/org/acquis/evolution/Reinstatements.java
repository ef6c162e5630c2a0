package org.acquis.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Link;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * Finds clauses that return after an absence: the last wordings of the lineages that ended are aligned with the new clauses as if
 * they were a statement of their own. Order means nothing there, so a link must be better than between neighbours.
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
        Map<String, GrowingLineage> byClause = new LinkedHashMap<>();
        List<Clause> ended = new ArrayList<>();
        for (GrowingLineage lineage : all) {
            if (lineage.canComeBack() && lineage.lastMeeting() < meeting - 1) {
                for (Clause clause : lineage.clauses()) {
                    String id = "ended-" + (ended.size() + 1);
                    ended.add(named(clause, id));
                    byClause.put(id, lineage);
                }
            }
        }
        if (ended.isEmpty() || fresh.isEmpty()) {
            return;
        }
        Map<GrowingLineage, List<Link>> found = new LinkedHashMap<>();
        Statement endedText = statement.withId(statement.id() + "-ended").withClauses(ended);
        for (Link link :
                alignments.once(endedText, statement.withClauses(fresh)).links()) {
            GrowingLineage lineage = byClause.get(link.left().get(0));
            if (lineage != null && link.similarity() >= LEAST_SIMILARITY && link.confidence() >= LEAST_CONFIDENCE) {
                found.computeIfAbsent(lineage, l -> new ArrayList<>()).add(link);
            }
        }
        found.forEach((lineage, links) -> lineage.reinstate(statement, links, meeting));
    }

    private static Clause named(Clause clause, String id) {
        return new Clause(
                id,
                clause.role(),
                clause.label(),
                clause.level(),
                null,
                clause.text(),
                clause.page(),
                clause.status(),
                clause.brackets(),
                clause.notes(),
                clause.acts(),
                clause.demands(),
                clause.recognition());
    }
}

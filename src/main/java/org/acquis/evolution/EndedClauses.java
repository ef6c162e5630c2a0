package org.acquis.evolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The last wordings of the lineages that ended before a meeting, put together as a statement with clause ids of its own. */
final class EndedClauses {

    private final Map<String, GrowingLineage> lineages = new LinkedHashMap<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final Statement newer;

    /** @param meeting the place in the series of the newer statement */
    EndedClauses(List<GrowingLineage> all, Statement newer, int meeting) {
        this.newer = newer;
        for (GrowingLineage lineage : all) {
            if (lineage.canComeBack() && lineage.lastMeeting() < meeting - 1) {
                for (Clause clause : lineage.clauses()) {
                    String id = "ended-" + (clauses.size() + 1);
                    clauses.add(named(clause, id));
                    lineages.put(id, lineage);
                }
            }
        }
    }

    boolean isEmpty() {
        return clauses.isEmpty();
    }

    Statement text() {
        return newer.withId(newer.id() + "-ended").withClauses(clauses);
    }

    @Nullable
    GrowingLineage lineage(String clause) {
        return lineages.get(clause);
    }

    /**
     * What people decided on clauses of the lineages and clauses of the newer statement, citing the clauses of {@link #text()}. A
     * decision on any wording of a lineage concerns the lineage: its first clause is linked, none of its clauses may be.
     */
    List<Decision> decided(List<Decision> decisions) {
        List<Decision> ours = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.newer().statement().equals(newer.id())) {
                List<String> ids = ids(decision.older());
                boolean link = decision.kind() == Decision.Kind.LINK;
                for (String id : link && ids.size() > 1 ? ids.subList(0, 1) : ids) {
                    ours.add(new Decision(
                            decision.kind(),
                            new Citation(text().id(), id),
                            decision.newer(),
                            decision.author(),
                            decision.reason(),
                            decision.at()));
                }
            }
        }
        return ours;
    }

    /** The last wordings of the lineages that this clause stands in. */
    private List<String> ids(Citation cited) {
        return lineages.entrySet().stream()
                .filter(entry -> entry.getValue().stoodAs(cited))
                .map(Map.Entry::getKey)
                .toList();
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

package org.acquis.evolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * Follows each clause through the statements of a series. A clause has one primary parent, the most similar, so that lineages form
 * a forest and weak links do not chain everything together; the other parents of a merger end in it.
 */
final class Lineages {

    private final List<Statement> statements;
    private final Alignments alignments;
    private final List<GrowingLineage> all = new ArrayList<>();

    /** @param statements in order of date */
    Lineages(List<Statement> statements, Alignments alignments) {
        this.statements = statements;
        this.alignments = alignments;
    }

    List<Lineage> trace() {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Map<String, GrowingLineage> before = living();
            if (i > 0) {
                follow(alignments.between(statements.get(i - 1), statement), before, i);
            }
            for (GrowingLineage lineage : before.values()) {
                lineage.endUnlessAt(i, statement);
            }
            List<Clause> fresh = withoutLineage(statement, i);
            if (i > 0) {
                new Reinstatements(alignments).find(all, statement, fresh, i);
                fresh = withoutLineage(statement, i);
            }
            for (Clause clause : fresh) {
                all.add(GrowingLineage.from(statement, clause, i));
            }
        }
        List<Lineage> numbered = new ArrayList<>();
        for (GrowingLineage lineage : all) {
            numbered.add(new Lineage("L" + (numbered.size() + 1), lineage.steps()));
        }
        return numbered;
    }

    /** The lineages that stand in the statement before, by the ids of their clauses there. */
    private Map<String, GrowingLineage> living() {
        Map<String, GrowingLineage> living = new LinkedHashMap<>();
        for (GrowingLineage lineage : all) {
            if (lineage.isLiving()) {
                lineage.clauseIds().forEach(id -> living.putIfAbsent(id, lineage));
            }
        }
        return living;
    }

    private void follow(Alignment alignment, Map<String, GrowingLineage> before, int meeting) {
        Map<GrowingLineage, List<Link>> links = new LinkedHashMap<>();
        Map<GrowingLineage, List<Link>> absorbed = new LinkedHashMap<>();
        for (Link link : alignment.links()) {
            List<GrowingLineage> parents = link.left().stream()
                    .filter(before::containsKey)
                    .map(before::get)
                    .distinct()
                    .toList();
            if (parents.isEmpty()) {
                continue;
            }
            String text = text(alignment.right(), link.right());
            GrowingLineage primary = parents.stream()
                    .max(Comparator.comparingDouble(parent -> WordOverlap.of(parent.text(), text)))
                    .orElseThrow();
            links.computeIfAbsent(primary, p -> new ArrayList<>()).add(link);
            for (GrowingLineage parent : parents) {
                if (parent != primary) {
                    absorbed.computeIfAbsent(parent, p -> new ArrayList<>()).add(link);
                }
            }
        }
        links.forEach((lineage, found) -> lineage.grow(alignment.right(), found, meeting));
        absorbed.forEach((lineage, found) -> {
            if (!links.containsKey(lineage)) {
                lineage.endIn(alignment.right(), found, meeting);
            }
        });
    }

    private List<Clause> withoutLineage(Statement statement, int meeting) {
        List<String> taken = new ArrayList<>();
        for (GrowingLineage lineage : all) {
            if (lineage.isLiving() && lineage.lastMeeting() == meeting) {
                taken.addAll(lineage.clauseIds());
            }
        }
        return statement.clauses().stream()
                .filter(Clause::isSubstantive)
                .filter(clause -> !taken.contains(clause.id()))
                .toList();
    }

    static String text(Statement statement, List<String> clauses) {
        return String.join(
                " ",
                clauses.stream()
                        .flatMap(id -> statement.clause(id).stream())
                        .map(Clause::text)
                        .toList());
    }
}

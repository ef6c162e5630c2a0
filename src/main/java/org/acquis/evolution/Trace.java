package org.acquis.evolution;

import java.util.List;
import org.acquis.problem.NotFound;
import org.acquis.statement.Citation;
import org.acquis.statement.Statement;

/**
 * One clause followed through its series.
 *
 * @param citation the clause that was asked for
 * @param lineage the lineage it stands in
 * @param statements all statements of the series, in order of date
 */
public record Trace(Citation citation, Lineage lineage, List<Statement> statements) {
    public Trace {
        statements = List.copyOf(statements);
    }

    /**
     * The lineage of a clause.
     *
     * @throws NotFound when the series has no such statement or the statement no such clause
     */
    public static Trace of(Evolution evolution, Citation citation) {
        Statement statement = evolution.statements().stream()
                .filter(one -> one.id().equalsIgnoreCase(citation.statement()))
                .findFirst()
                .orElseThrow(() -> new NotFound("no statement `" + citation.statement() + "` in the series "
                        + evolution.series().id() + "; `statements` lists them"));
        String clause = statement
                .clause(citation.clause())
                .orElseThrow(() -> new NotFound("no clause `" + citation.clause() + "` in " + statement.id()
                        + "; `clauses " + statement.id() + "` lists them"))
                .id();
        Lineage lineage = primary(evolution, statement, clause);
        return new Trace(new Citation(statement.id(), clause), lineage, evolution.statements());
    }

    /** A clause that several lineages merged into stands in all of them; its own is the one that goes on, or else the nearest. */
    private static Lineage primary(Evolution evolution, Statement statement, String clause) {
        Lineage found = null;
        double best = -1;
        for (Lineage lineage : evolution.lineages()) {
            int step = step(lineage, statement.id(), clause);
            if (step < 0) {
                continue;
            }
            double score = step < lineage.steps().size() - 1 ? 1 : nearness(evolution, lineage, step, statement);
            if (score > best) {
                best = score;
                found = lineage;
            }
        }
        if (found == null) {
            throw new NotFound(
                    "`" + statement.id() + "#" + clause + "` is a heading or a closing line and has no lineage");
        }
        return found;
    }

    private static double nearness(Evolution evolution, Lineage lineage, int step, Statement statement) {
        if (step == 0) {
            return 1;
        }
        LineageStep before = lineage.steps().get(step - 1);
        String text = Lineages.text(statement, lineage.steps().get(step).clauses());
        return evolution.statements().stream()
                .filter(one -> one.id().equals(before.statement()))
                .mapToDouble(one -> WordOverlap.of(Lineages.text(one, before.clauses()), text))
                .max()
                .orElse(0);
    }

    private static int step(Lineage lineage, String statement, String clause) {
        for (int i = 0; i < lineage.steps().size(); i++) {
            LineageStep step = lineage.steps().get(i);
            if (step.statement().equals(statement) && step.clauses().contains(clause)) {
                return i;
            }
        }
        return -1;
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.LineageStep;
import org.acquis.language.Words;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** Which clause of a lineage's step stems from which of the step before. */
final class ClausePairs {

    /** One clause and one that it became, or became a part of. */
    record Pair(Citation older, Citation newer) {}

    private ClausePairs() {}

    /**
     * None where the lineage was dropped; all pairs where one side is a single clause; where both have several, each clause with the one of the other side that shares
     * most words with it.
     */
    static Set<Pair> of(Evolution evolution, LineageStep before, LineageStep step) {
        Set<Pair> pairs = new LinkedHashSet<>();
        if (before.clauses().isEmpty() || step.clauses().isEmpty()) {
            return pairs;
        }
        if (before.clauses().size() == 1 || step.clauses().size() == 1) {
            for (String older : before.clauses()) {
                step.clauses().forEach(newer -> pairs.add(pair(before, older, step, newer)));
            }
            return pairs;
        }
        Statement left = EvolutionView.statement(evolution, before.statement());
        Statement right = EvolutionView.statement(evolution, step.statement());
        for (String older : before.clauses()) {
            pairs.add(pair(before, older, step, nearest(left, older, right, step.clauses())));
        }
        for (String newer : step.clauses()) {
            pairs.add(pair(before, nearest(right, newer, left, before.clauses()), step, newer));
        }
        return pairs;
    }

    private static Pair pair(LineageStep before, String older, LineageStep step, String newer) {
        return new Pair(new Citation(before.statement(), older), new Citation(step.statement(), newer));
    }

    private static String nearest(Statement statement, String clause, Statement other, List<String> choices) {
        Set<String> words = words(statement, clause);
        String nearest = choices.get(0);
        double most = -1;
        for (String choice : choices) {
            Set<String> union = words(other, choice);
            int all = union.size() + words.size();
            union.retainAll(words);
            double shared = all == 0 ? 0 : 2.0 * union.size() / all;
            if (shared > most) {
                most = shared;
                nearest = choice;
            }
        }
        return nearest;
    }

    private static Set<String> words(Statement statement, String clause) {
        List<String> words = new ArrayList<>(
                statement.clause(clause).map(Clause::text).map(Words::words).orElse(List.of()));
        return new HashSet<>(words);
    }
}

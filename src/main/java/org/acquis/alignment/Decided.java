package org.acquis.alignment;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** Lets people's decisions stand above what the texts say. */
final class Decided {

    private final List<Decision> decisions;
    private final Statement left;
    private final Statement right;
    private final Scores scores;

    private Decided(List<Decision> decisions, Statement left, Statement right, Scores scores) {
        this.decisions = decisions;
        this.left = left;
        this.right = right;
        this.scores = scores;
    }

    /** The ties with what was decided on these two statements; decisions on clauses that are not there are passed over. */
    static List<Tie> applied(List<Tie> ties, List<Decision> decisions, Statement left, Statement right, Scores scores) {
        List<Decision> ours = decisions.stream()
                .filter(decision -> decision.concerns(left, right))
                .toList();
        return ours.isEmpty() ? ties : new Decided(ours, left, right, scores).applied(ties);
    }

    private List<Tie> applied(List<Tie> ties) {
        List<Tie> all = new ArrayList<>(ties);
        for (Decision decision : decisions) {
            int i = place(left, decision.older().clause());
            int j = place(right, decision.newer().clause());
            if (i >= 0 && j >= 0) {
                if (decision.kind() == Decision.Kind.LINK) {
                    link(all, i, j, decision);
                } else {
                    unlink(all, i, j);
                }
            }
        }
        return all;
    }

    private static int place(Statement statement, String clause) {
        for (int k = 0; k < statement.clauses().size(); k++) {
            if (statement.clauses().get(k).id().equalsIgnoreCase(clause)) {
                return k;
            }
        }
        return -1;
    }

    /** A pair that was found already becomes a decision too; where it was part of a larger tie, the rest stays as it was. */
    private void link(List<Tie> ties, int i, int j, Decision decision) {
        boolean alone = ties.stream()
                .anyMatch(tie ->
                        tie.joins(i, j) && tie.left().size() + tie.right().size() == 2);
        boolean joined = ties.stream().anyMatch(tie -> tie.joins(i, j));
        if (joined && !alone) {
            return;
        }
        ties.removeIf(tie -> tie.joins(i, j));
        ties.add(Tie.of(i, j, scores.wording(i, j), Ground.DECIDED, 1, note(decision)));
    }

    private static String note(Decision decision) {
        return "decided by " + decision.author() + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
    }

    private void unlink(List<Tie> ties, int i, int j) {
        for (int k = ties.size() - 1; k >= 0; k--) {
            Tie tie = ties.get(k);
            if (tie.joins(i, j)) {
                ties.remove(k);
                ties.addAll(without(tie, i, j));
            }
        }
    }

    /** What stays of a tie: all of it but the clause on the side that has several. */
    private List<Tie> without(Tie tie, int i, int j) {
        List<Integer> oldOnes = new ArrayList<>(tie.left());
        List<Integer> newOnes = new ArrayList<>(tie.right());
        if (newOnes.size() > 1) {
            newOnes.remove(Integer.valueOf(j));
        } else {
            oldOnes.remove(Integer.valueOf(i));
        }
        if (oldOnes.isEmpty()) {
            return List.of();
        }
        int mainLeft = oldOnes.contains(tie.mainLeft()) ? tie.mainLeft() : oldOnes.get(0);
        int mainRight = newOnes.contains(tie.mainRight()) ? tie.mainRight() : newOnes.get(0);
        double score = oldOnes.size() + newOnes.size() == 2 ? scores.wording(mainLeft, mainRight) : tie.score();
        return List.of(
                new Tie(oldOnes, newOnes, mainLeft, mainRight, score, tie.ground(), tie.likelihood(), tie.note()));
    }
}

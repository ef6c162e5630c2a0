package org.acquis.alignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** Names the best candidate of each clause without a partner, and why the two were not linked. */
final class Rejections {

    private final Statement left;
    private final Statement right;
    private final Scores scores;
    private final List<Tie> ties;
    private final List<Decision> decisions;

    /** @param decisions of people, on these statements and others */
    Rejections(Statement left, Statement right, Scores scores, List<Tie> ties, List<Decision> decisions) {
        this.left = left;
        this.right = right;
        this.scores = scores;
        this.ties = ties;
        this.decisions = decisions;
    }

    /** A clause of the left. */
    Unmatched dropped(int i) {
        int best = -1;
        for (int j = 0; j < scores.rightSize(); j++) {
            if (scores.of(i, j) > (best < 0 ? 0 : scores.of(i, best))) {
                best = j;
            }
        }
        String clause = left.clauses().get(i).id();
        if (best < 0) {
            return new Unmatched(clause, null, 0, "");
        }
        int j = best;
        Optional<String> elsewhere = partner(tie -> tie.right().contains(j), left, Tie::left);
        return new Unmatched(clause, right.clauses().get(j).id(), scores.of(i, j), why(i, j, elsewhere));
    }

    /** A clause of the right. */
    Unmatched added(int j) {
        int best = -1;
        for (int i = 0; i < scores.leftSize(); i++) {
            if (scores.of(i, j) > (best < 0 ? 0 : scores.of(best, j))) {
                best = i;
            }
        }
        String clause = right.clauses().get(j).id();
        if (best < 0) {
            return new Unmatched(clause, null, 0, "");
        }
        int i = best;
        Optional<String> elsewhere = partner(tie -> tie.left().contains(i), right, Tie::right);
        return new Unmatched(clause, left.clauses().get(i).id(), scores.of(i, j), why(i, j, elsewhere));
    }

    /** The clauses that the candidate was linked to instead. */
    private Optional<String> partner(Predicate<Tie> holds, Statement side, Function<Tie, List<Integer>> places) {
        return ties.stream()
                .filter(holds)
                .findFirst()
                .map(tie -> places.apply(tie).stream()
                        .map(place -> side.clauses().get(place).id())
                        .collect(Collectors.joining(", ")));
    }

    private String why(int i, int j, Optional<String> elsewhere) {
        Clause old = left.clauses().get(i);
        Clause young = right.clauses().get(j);
        Optional<Decision> apart = decisions.stream()
                .filter(decision -> decision.concerns(left, right)
                        && decision.kind() == Decision.Kind.UNLINK
                        && decision.older().clause().equalsIgnoreCase(old.id())
                        && decision.newer().clause().equalsIgnoreCase(young.id()))
                .findFirst();
        if (apart.isPresent()) {
            String reason = apart.get().reason();
            return "kept apart by " + apart.get().author() + (reason.isEmpty() ? "" : ": " + reason);
        }
        if (elsewhere.isPresent()) {
            return "which goes with " + elsewhere.get();
        }
        if (Addressees.differ(old, young)) {
            return "which speaks to others";
        }
        return scores.of(i, j) >= Chain.THRESHOLD && isOutOfOrder(i, j)
                ? "too little alike for a clause out of its order"
                : "too little alike";
    }

    private boolean isOutOfOrder(int i, int j) {
        return ties.stream().anyMatch(tie -> (tie.mainLeft() < i) != (tie.mainRight() < j));
    }
}

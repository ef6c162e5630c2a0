package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes links of ties: kind of change, order, reasons, confidence and word edits. */
final class Links {

    private final Statement left;
    private final Statement right;
    private final Scores scores;
    private final Reasons reasons;

    Links(Statement left, Statement right, Scores scores, Lexicon lexicon) {
        this.left = left;
        this.right = right;
        this.scores = scores;
        this.reasons = new Reasons(lexicon);
    }

    /** @param ties sorted by the left side */
    Alignment of(List<Tie> ties) {
        boolean[] moved = Order.moved(ties);
        List<Tie> order = new ArrayList<>(ties);
        order.sort(Comparator.comparingInt(Tie::firstRight).thenComparingInt(Tie::firstLeft));
        EditWeights weights = new EditWeights(new ParagraphNumbers(left, right, ties));
        List<Link> links = new ArrayList<>();
        boolean[] leftTaken = new boolean[left.clauses().size()];
        boolean[] rightTaken = new boolean[right.clauses().size()];
        for (Tie tie : order) {
            links.add(link(tie, moved[ties.indexOf(tie)], ties, weights));
            for (int i : tie.left()) {
                leftTaken[i] = true;
            }
            for (int j : tie.right()) {
                rightTaken[j] = true;
            }
        }
        List<Unmatched> dropped = new ArrayList<>();
        for (int i = 0; i < leftTaken.length; i++) {
            if (!leftTaken[i]) {
                dropped.add(dropped(i));
            }
        }
        List<Unmatched> added = new ArrayList<>();
        for (int j = 0; j < rightTaken.length; j++) {
            if (!rightTaken[j]) {
                added.add(added(j));
            }
        }
        return new Alignment(left, right, links, dropped, added);
    }

    private Link link(Tie tie, boolean moved, List<Tie> all, EditWeights weights) {
        List<Clause> old = clauses(left, tie.left());
        List<Clause> young = clauses(right, tie.right());
        String oldText = joined(old);
        String newText = joined(young);
        int neighbours = neighbours(tie, all);
        return new Link(
                ids(old),
                ids(young),
                change(old, young, oldText, newText),
                moved,
                tie.score(),
                Confidence.of(tie, oldText.equals(newText), tie.score() - rival(tie), neighbours, moved),
                reasons.of(tie, old, young, oldText, newText, neighbours),
                MainActs.compared(old, young),
                weights.weighed(WordEdits.between(oldText, newText)));
    }

    private static List<Clause> clauses(Statement statement, List<Integer> places) {
        return places.stream().map(statement.clauses()::get).toList();
    }

    private static Change change(List<Clause> old, List<Clause> young, String oldText, String newText) {
        if (young.size() > 1) {
            return Change.SPLIT;
        }
        if (old.size() > 1) {
            return Change.MERGED;
        }
        if (!oldText.equals(newText)) {
            return Change.AMENDED;
        }
        return old.get(0).label().equals(young.get(0).label()) ? Change.UNCHANGED : Change.RENUMBERED;
    }

    private static String joined(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    /** How many of the clauses before and after are matched to the clauses before and after. */
    private static int neighbours(Tie tie, List<Tie> all) {
        int agree = 0;
        for (Tie other : all) {
            if (other.lastLeft() == tie.firstLeft() - 1 && other.lastRight() == tie.firstRight() - 1
                    || other.firstLeft() == tie.lastLeft() + 1 && other.firstRight() == tie.lastRight() + 1) {
                agree++;
            }
        }
        return Math.min(2, agree);
    }

    /** The best score that a clause of the match has with a clause outside it. */
    private double rival(Tie tie) {
        double best = 0;
        for (int j = 0; j < scores.rightSize(); j++) {
            if (!tie.right().contains(j)) {
                best = Math.max(best, scores.of(tie.mainLeft(), j));
            }
        }
        for (int i = 0; i < scores.leftSize(); i++) {
            if (!tie.left().contains(i)) {
                best = Math.max(best, scores.of(i, tie.mainRight()));
            }
        }
        return best;
    }

    private Unmatched dropped(int i) {
        int best = -1;
        for (int j = 0; j < scores.rightSize(); j++) {
            if (scores.of(i, j) > (best < 0 ? 0 : scores.of(i, best))) {
                best = j;
            }
        }
        return unmatched(
                left.clauses().get(i).id(),
                best < 0 ? null : right.clauses().get(best).id(),
                best < 0 ? 0 : scores.of(i, best));
    }

    private Unmatched added(int j) {
        int best = -1;
        for (int i = 0; i < scores.leftSize(); i++) {
            if (scores.of(i, j) > (best < 0 ? 0 : scores.of(best, j))) {
                best = i;
            }
        }
        return unmatched(
                right.clauses().get(j).id(),
                best < 0 ? null : left.clauses().get(best).id(),
                best < 0 ? 0 : scores.of(best, j));
    }

    private static Unmatched unmatched(String clause, @Nullable String best, double score) {
        return new Unmatched(clause, best, score);
    }
}

package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/** Makes links of ties: kind of change, order, reasons, confidence and word edits. */
final class Links {

    /** Two titles belong together whatever they say. */
    private static final double SAME_PLACE = 0.99;

    private final Statement left;
    private final Statement right;
    private final Scores scores;
    private final Reasons reasons;
    private final List<Decision> decisions;

    /** @param decisions of people, on these statements and others; the ties hold to them already */
    Links(Statement left, Statement right, Scores scores, Lexicon lexicon, List<Decision> decisions) {
        this.left = left;
        this.right = right;
        this.scores = scores;
        this.reasons = new Reasons(lexicon);
        this.decisions = decisions;
    }

    /** @param ties sorted by the left side */
    Alignment of(List<Tie> ties) {
        boolean[] moved = Order.moved(ties);
        List<Integer> order = IntStream.range(0, ties.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer k) -> ties.get(k).firstRight())
                        .thenComparingInt(k -> ties.get(k).firstLeft()))
                .toList();
        EditWeights weights = new EditWeights(new ParagraphNumbers(left, right, ties));
        List<Link> links = new ArrayList<>();
        boolean[] leftTaken = new boolean[left.clauses().size()];
        boolean[] rightTaken = new boolean[right.clauses().size()];
        for (int k : order) {
            Tie tie = ties.get(k);
            links.add(link(tie, moved[k], ties, weights));
            for (int i : tie.left()) {
                leftTaken[i] = true;
            }
            for (int j : tie.right()) {
                rightTaken[j] = true;
            }
        }
        Rejections rejections = new Rejections(left, right, scores, ties, decisions);
        List<Unmatched> dropped = new ArrayList<>();
        for (int i = 0; i < leftTaken.length; i++) {
            if (!leftTaken[i]) {
                dropped.add(rejections.dropped(i));
            }
        }
        List<Unmatched> added = new ArrayList<>();
        for (int j = 0; j < rightTaken.length; j++) {
            if (!rightTaken[j]) {
                added.add(rejections.added(j));
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
        double confidence = Confidence.of(tie, oldText.equals(newText), tie.score() - rival(tie), neighbours, moved);
        boolean titles = areTitles(tie, old, young);
        return new Link(
                ids(old),
                ids(young),
                change(old, young, oldText, newText),
                moved,
                tie.score(),
                titles ? Math.max(confidence, SAME_PLACE) : confidence,
                titles ? List.of("both are the title") : reasons.of(tie, old, young, oldText, newText, neighbours),
                MainActs.compared(old, young),
                weights.weighed(WordEdits.between(oldText, newText)));
    }

    private static boolean areTitles(Tie tie, List<Clause> old, List<Clause> young) {
        return tie.firstLeft() == 0
                && tie.firstRight() == 0
                && old.size() + young.size() == 2
                && old.get(0).role() == Role.HEADING
                && young.get(0).role() == Role.HEADING;
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
}

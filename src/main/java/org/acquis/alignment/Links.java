package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes links of matches: kind of change, order, reasons, confidence and word edits. */
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

    /** @param matches sorted by the left side */
    Alignment of(List<Match> matches) {
        boolean[] moved = Order.moved(matches);
        List<Match> order = new ArrayList<>(matches);
        order.sort(Comparator.comparingInt(Match::right).thenComparingInt(Match::left));
        List<Link> links = new ArrayList<>();
        boolean[] leftTaken = new boolean[left.clauses().size()];
        boolean[] rightTaken = new boolean[right.clauses().size()];
        for (Match match : order) {
            links.add(link(match, moved[matches.indexOf(match)], matches));
            for (int i = match.left(); i <= match.lastLeft(); i++) {
                leftTaken[i] = true;
            }
            for (int j = match.right(); j <= match.lastRight(); j++) {
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

    private Link link(Match match, boolean moved, List<Match> all) {
        List<Clause> old = left.clauses().subList(match.left(), match.lastLeft() + 1);
        List<Clause> young = right.clauses().subList(match.right(), match.lastRight() + 1);
        String oldText = joined(old);
        String newText = joined(young);
        int neighbours = neighbours(match, all);
        return new Link(
                ids(old),
                ids(young),
                change(old, young, oldText, newText),
                moved,
                match.score(),
                oldText.equals(newText) && neighbours > 0
                        ? 1
                        : Confidence.of(match.score(), match.score() - rival(match), neighbours),
                reasons.of(old, young, oldText, newText, neighbours),
                MainActs.compared(old, young),
                WordEdits.between(oldText, newText));
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
    private static int neighbours(Match match, List<Match> all) {
        int agree = 0;
        for (Match other : all) {
            if (other.lastLeft() == match.left() - 1 && other.lastRight() == match.right() - 1
                    || other.left() == match.lastLeft() + 1 && other.right() == match.lastRight() + 1) {
                agree++;
            }
        }
        return Math.min(2, agree);
    }

    /** The best score that a clause of the match has with a clause outside it. */
    private double rival(Match match) {
        double best = 0;
        for (int j = 0; j < scores.rightSize(); j++) {
            if (j < match.right() || j > match.lastRight()) {
                best = Math.max(best, scores.of(match.left(), j));
            }
        }
        for (int i = 0; i < scores.leftSize(); i++) {
            if (i < match.left() || i > match.lastLeft()) {
                best = Math.max(best, scores.of(i, match.right()));
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
                left.clauses().get(i).id(), best < 0 ? null : right.clauses().get(best).id(), best < 0 ? 0 : scores.of(i, best));
    }

    private Unmatched added(int j) {
        int best = -1;
        for (int i = 0; i < scores.leftSize(); i++) {
            if (scores.of(i, j) > (best < 0 ? 0 : scores.of(best, j))) {
                best = i;
            }
        }
        return unmatched(
                right.clauses().get(j).id(), best < 0 ? null : left.clauses().get(best).id(), best < 0 ? 0 : scores.of(best, j));
    }

    private static Unmatched unmatched(String clause, @Nullable String best, double score) {
        return new Unmatched(clause, best, score);
    }
}

package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.acquis.language.Sentences;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;

/**
 * Texts that restate: leaders take up commitments again in new words and new paragraphs, so that one paragraph carries over parts
 * of several. What is left when the alike clauses are matched is compared by its telling words alone, and a clause may be linked
 * to several.
 */
final class Restatements {

    /** From this share of paragraphs with several sentences on, the texts are of the kind that restates. */
    private static final double LONG_PARAGRAPHS = 0.25;

    /** Less likely than this is a shared topic, not a restatement; where precision and recall balance on the gold links. */
    static final double THRESHOLD = 0.3;

    /** Clauses matched as well as this have found their partner; another needs to be likelier than not. */
    static final double SETTLED = 0.6;

    private static final double BESIDE_SETTLED = 0.5;

    private record Pair(int left, int right, double score, double likelihood) {}

    private final Scores scores;
    private final double[][] kinship;
    private final List<Clause> left;
    private final List<Clause> right;

    private Restatements(Scores scores, List<Clause> left, List<Clause> right) {
        this.scores = scores;
        this.left = left;
        this.right = right;
        kinship = new Kinship(scores).all();
    }

    /** Whether these texts are of the kind that restates. */
    static boolean mayHold(Scores scores) {
        int several = 0;
        for (int i = 0; i < scores.leftSize(); i++) {
            several += Sentences.split(scores.left(i).text()).size() > 1 ? 1 : 0;
        }
        for (int j = 0; j < scores.rightSize(); j++) {
            several += Sentences.split(scores.right(j).text()).size() > 1 ? 1 : 0;
        }
        return several >= LONG_PARAGRAPHS * (scores.leftSize() + scores.rightSize());
    }

    /** The ties of settled matches, and those of restated clauses; a heading names a topic and restates nothing. */
    static List<Tie> ties(List<Match> matches, Scores scores, List<Clause> left, List<Clause> right) {
        List<Tie> ties = new ArrayList<>();
        boolean[] leftSettled = new boolean[scores.leftSize()];
        boolean[] rightSettled = new boolean[scores.rightSize()];
        for (Match match : matches) {
            if (match.score() < SETTLED) {
                continue;
            }
            ties.add(Tie.of(match));
            for (int i = match.left(); i <= match.lastLeft(); i++) {
                leftSettled[i] = true;
            }
            for (int j = match.right(); j <= match.lastRight(); j++) {
                rightSettled[j] = true;
            }
        }
        Restatements restatements = new Restatements(scores, left, right);
        List<Pair> pairs = restatements.pairs(leftSettled, rightSettled);
        pairs.removeIf(pair -> ties.stream().anyMatch(tie -> tie.joins(pair.left, pair.right)));
        ties.addAll(stars(pairs));
        ties.sort(Comparator.comparingInt(Tie::firstLeft).thenComparingInt(Tie::firstRight));
        return ties;
    }

    /** Pairs gathered about the clause that has most of them, so that each tie is one clause and what it became or came from. */
    private static List<Tie> stars(List<Pair> pairs) {
        List<Tie> ties = new ArrayList<>();
        while (!pairs.isEmpty()) {
            TreeMap<Integer, List<Pair>> byLeft = new TreeMap<>();
            TreeMap<Integer, List<Pair>> byRight = new TreeMap<>();
            for (Pair pair : pairs) {
                byLeft.computeIfAbsent(pair.left, key -> new ArrayList<>()).add(pair);
                byRight.computeIfAbsent(pair.right, key -> new ArrayList<>()).add(pair);
            }
            List<Pair> star = largest(byLeft);
            List<Pair> other = largest(byRight);
            star = List.copyOf(other.size() > star.size() ? other : star);
            ties.add(tie(star));
            pairs.removeAll(star);
        }
        return ties;
    }

    private static List<Pair> largest(TreeMap<Integer, List<Pair>> stars) {
        return stars.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private static Tie tie(List<Pair> star) {
        TreeSet<Integer> left = new TreeSet<>();
        TreeSet<Integer> right = new TreeSet<>();
        Pair best = star.get(0);
        double likelihood = 0;
        for (Pair pair : star) {
            left.add(pair.left);
            right.add(pair.right);
            best = pair.likelihood > best.likelihood ? pair : best;
            likelihood += pair.likelihood / star.size();
        }
        return new Tie(
                List.copyOf(left),
                List.copyOf(right),
                best.left,
                best.right,
                best.score,
                Ground.RESTATED,
                likelihood,
                "restates in other words");
    }

    private List<Pair> pairs(boolean[] leftSettled, boolean[] rightSettled) {
        Rivals rivals = new Rivals(kinship);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < kinship.length; i++) {
            for (int j = 0; j < kinship[i].length; j++) {
                boolean none = kinship[i][j] == 0 || isHeading(left.get(i)) || isHeading(right.get(j));
                double likelihood = none ? 0 : likelihood(i, j, rivals);
                double least = leftSettled[i] || rightSettled[j] ? BESIDE_SETTLED : THRESHOLD;
                if (likelihood >= least) {
                    pairs.add(new Pair(i, j, scores.wording(i, j), likelihood));
                }
            }
        }
        return pairs;
    }

    private static boolean isHeading(Clause clause) {
        return clause.role() == Role.HEADING;
    }

    private double likelihood(int i, int j, Rivals rivals) {
        double inRow = kinship[i][j] - rivals.inRow(i, j);
        double inColumn = kinship[i][j] - rivals.inColumn(i, j);
        double place = Math.abs((i + 0.5) / scores.leftSize() - (j + 0.5) / scores.rightSize());
        return Likelihood.of(
                kinship[i][j],
                Math.max(inRow, inColumn),
                Math.min(inRow, inColumn),
                scores.left(i).themes().rarest(scores.right(j).themes()),
                place);
    }
}

package org.acquis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.acquis.language.Sentences;

/**
 * Texts that restate: leaders take up commitments again in new words and new paragraphs, so that one paragraph carries over parts
 * of several. What is left when the alike clauses are matched is compared by its telling words alone, and a clause may be linked
 * to several.
 */
final class Restatements {

    /** From this share of paragraphs with several sentences on, the texts are of the kind that restates. */
    private static final double LONG_PARAGRAPHS = 0.25;

    /** Less in common than this is a shared topic, not a restatement. */
    static final double THRESHOLD = 0.17;

    /** A link must come this near to the best that either of its clauses has. */
    static final double NEAR_BEST = 0.8;

    /** Clauses matched as well as this have found their partner. */
    static final double SETTLED = 0.6;

    private record Pair(int left, int right, double score) {}

    private final Scores scores;
    private final double[][] shared;

    private Restatements(Scores scores) {
        this.scores = scores;
        shared = new double[scores.leftSize()][scores.rightSize()];
        for (int i = 0; i < shared.length; i++) {
            for (int j = 0; j < shared[i].length; j++) {
                shared[i][j] = scores.left(i).themes().cosine(scores.right(j).themes());
            }
        }
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

    /** The ties of settled matches, and those of restated clauses. */
    static List<Tie> ties(List<Match> matches, Scores scores) {
        List<Tie> ties = new ArrayList<>();
        boolean[] leftSettled = new boolean[scores.leftSize()];
        boolean[] rightSettled = new boolean[scores.rightSize()];
        List<Match> open = new ArrayList<>();
        for (Match match : matches) {
            if (match.score() < SETTLED) {
                open.add(match);
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
        ties.addAll(new Restatements(scores).stars(open, leftSettled, rightSettled));
        ties.sort(Comparator.comparingInt(Tie::firstLeft).thenComparingInt(Tie::firstRight));
        return ties;
    }

    /** Pairs gathered about the clause that has most of them, so that each tie is one clause and what it became or came from. */
    private List<Tie> stars(List<Match> open, boolean[] leftSettled, boolean[] rightSettled) {
        List<Pair> pairs = pairs(open, leftSettled, rightSettled);
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
        for (Pair pair : star) {
            left.add(pair.left);
            right.add(pair.right);
            best = pair.score > best.score ? pair : best;
        }
        return new Tie(List.copyOf(left), List.copyOf(right), best.left, best.right, best.score, true);
    }

    private List<Pair> pairs(List<Match> open, boolean[] leftSettled, boolean[] rightSettled) {
        double[] bestOfLeft = new double[shared.length];
        double[] bestOfRight = new double[scores.rightSize()];
        for (int i = 0; i < shared.length; i++) {
            for (int j = 0; j < shared[i].length; j++) {
                bestOfLeft[i] = Math.max(bestOfLeft[i], shared[i][j]);
                bestOfRight[j] = Math.max(bestOfRight[j], shared[i][j]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            for (int j = 0; j < shared[i].length; j++) {
                double score = shared[i][j];
                boolean near = score >= NEAR_BEST * bestOfLeft[i] || score >= NEAR_BEST * bestOfRight[j];
                if (!leftSettled[i] && !rightSettled[j] && (score >= THRESHOLD && near || isMatched(open, i, j))) {
                    pairs.add(new Pair(i, j, Math.max(score, scores.of(i, j))));
                }
            }
        }
        return pairs;
    }

    private static boolean isMatched(List<Match> matches, int i, int j) {
        return matches.stream()
                .anyMatch(match -> match.score() >= WeakMatches.STRONG
                        && match.left() <= i
                        && i <= match.lastLeft()
                        && match.right() <= j
                        && j <= match.lastRight());
    }
}

package org.acquis.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.acquis.alignment.Link;
import org.acquis.alignment.WordEdits;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;

/**
 * Lays two statements out as one text: clauses that stayed in order are marked word by word, the others whole. What was split is
 * marked against the part that is most alike.
 */
final class Pieces {

    /** Less alike paragraphs read better one after the other, old and new whole. */
    private static final double ALIKE = 0.3;

    private final Statement left;
    private final Statement right;

    private Pieces(Statement left, Statement right) {
        this.left = left;
        this.right = right;
    }

    /** The paragraphs in order. */
    static List<Piece> of(Alignment alignment) {
        Pieces pieces = new Pieces(alignment.left(), alignment.right());
        return pieces.laidOut(pieces.partners(alignment.links()));
    }

    private record Pair(int left, int right, double weight) {}

    /** For each clause of the left the clause of the right that it is marked against: one each, in the order of both. */
    private Map<Integer, Integer> partners(List<Link> links) {
        Map<String, Integer> leftPlaces = places(left);
        Map<String, Integer> rightPlaces = places(right);
        List<Pair> pairs = new ArrayList<>();
        for (Link link : links) {
            if (link.similarity() < ALIKE) {
                continue;
            }
            for (String old : link.left()) {
                for (String young : link.right()) {
                    int i = Objects.requireNonNull(leftPlaces.get(old));
                    int j = Objects.requireNonNull(rightPlaces.get(young));
                    pairs.add(new Pair(
                            i,
                            j,
                            0.1 + kept(left.clauses().get(i), right.clauses().get(j))));
                }
            }
        }
        return heaviestChain(pairs);
    }

    private static Map<String, Integer> places(Statement statement) {
        Map<String, Integer> places = new HashMap<>();
        for (int k = 0; k < statement.clauses().size(); k++) {
            places.put(statement.clauses().get(k).id(), k);
        }
        return places;
    }

    /** The characters that stay. */
    private static double kept(Clause old, Clause young) {
        return WordEdits.between(text(old), text(young)).stream()
                .filter(edit -> edit.op() == Op.EQUAL)
                .mapToInt(edit -> edit.text().length())
                .sum();
    }

    private static Map<Integer, Integer> heaviestChain(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right));
        double[] best = new double[pairs.size()];
        int[] before = new int[pairs.size()];
        int end = -1;
        for (int k = 0; k < pairs.size(); k++) {
            before[k] = -1;
            for (int b = 0; b < k; b++) {
                boolean follows = pairs.get(b).left < pairs.get(k).left && pairs.get(b).right < pairs.get(k).right;
                if (follows && best[b] > best[k]) {
                    best[k] = best[b];
                    before[k] = b;
                }
            }
            best[k] += pairs.get(k).weight;
            end = end < 0 || best[k] > best[end] ? k : end;
        }
        Map<Integer, Integer> partners = new HashMap<>();
        for (int k = end; k >= 0; k = before[k]) {
            partners.put(pairs.get(k).left, pairs.get(k).right);
        }
        return partners;
    }

    private List<Piece> laidOut(Map<Integer, Integer> partners) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < left.clauses().size(); i++) {
            Clause old = left.clauses().get(i);
            Integer partner = partners.get(i);
            if (partner == null) {
                pieces.add(whole(old, Op.DELETE));
                continue;
            }
            for (; next < partner; next++) {
                pieces.add(whole(right.clauses().get(next), Op.INSERT));
            }
            Clause young = right.clauses().get(next++);
            pieces.add(new Piece(
                    Op.EQUAL, WordEdits.between(text(old), text(young)), young.role() == Role.HEADING, young.level()));
        }
        for (; next < right.clauses().size(); next++) {
            pieces.add(whole(right.clauses().get(next), Op.INSERT));
        }
        return pieces;
    }

    private static Piece whole(Clause clause, Op op) {
        return new Piece(op, List.of(new Edit(op, text(clause))), clause.role() == Role.HEADING, clause.level());
    }

    /** A clause as a reader sees it: its label, then its words on one line. */
    static String text(Clause clause) {
        String words = clause.text().replaceAll("\\s+", " ").strip();
        return clause.label().isEmpty() ? words : clause.label() + " " + words;
    }
}

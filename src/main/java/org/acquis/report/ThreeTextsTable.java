package org.acquis.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.alignment.ThreeTexts;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/**
 * Lays what two sides made of a text beside it: what a split, a merger or an addition that both made joins stands in one row, in
 * the order of the agreed text; what a side put in stands behind the clause that it follows there.
 */
final class ThreeTextsTable {

    /** A clause of one of the texts. */
    private record Place(char side, String clause) {}

    private static final char AGREED = 'a';
    private static final char THEIRS = 't';
    private static final char OURS = 'o';

    private final ThreeTexts texts;
    private final Map<Place, Place> joined = new HashMap<>();

    private ThreeTextsTable(ThreeTexts texts) {
        this.texts = texts;
    }

    /** All rows, shown or not. */
    static List<ThreeTextsRow> rows(ThreeTexts texts, ComparisonScope scope) {
        ThreeTextsTable table = new ThreeTextsTable(texts);
        return table.rows(scope.rows(texts.theirs()), scope.rows(texts.ours()));
    }

    /** The rows that are shown. */
    static List<ThreeTextsRow> shown(ThreeTexts texts, ComparisonScope scope) {
        return rows(texts, scope).stream().filter(row -> shows(scope, row)).toList();
    }

    private static boolean shows(ComparisonScope scope, ThreeTextsRow row) {
        return scope.only() == ComparisonScope.Only.CHANGED
                ? row.verdict() != ThreeTextsRow.Verdict.AS_AGREED
                : Stream.concat(row.theirs().stream(), row.ours().stream()).anyMatch(scope::shows);
    }

    /** How many clauses of each kind, in words. */
    static String summary(List<ThreeTextsRow> rows) {
        Map<ThreeTextsRow.Verdict, Integer> counts = new EnumMap<>(ThreeTextsRow.Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((verdict, count) -> words.add(count + " " + verdict.words()));
        return words.isEmpty() ? "nothing to compare" : String.join("; ", words);
    }

    private List<ThreeTextsRow> rows(List<ComparisonRow> theirs, List<ComparisonRow> ours) {
        theirs.forEach(row -> join(row, THEIRS));
        ours.forEach(row -> join(row, OURS));
        joinAdditions();
        Map<Place, Gathered> groups = new LinkedHashMap<>();
        for (Clause clause : texts.theirs().left().clauses()) {
            group(groups, new Place(AGREED, clause.id())).agreed.add(clause);
        }
        theirs.forEach(row -> group(groups, place(row, THEIRS)).theirs.add(row));
        ours.forEach(row -> group(groups, place(row, OURS)).ours.add(row));
        return ordered(groups);
    }

    private Gathered group(Map<Place, Gathered> groups, Place place) {
        return groups.computeIfAbsent(root(place), key -> new Gathered());
    }

    private static Place place(ComparisonRow row, char side) {
        return row.oldClauses().isEmpty()
                ? new Place(side, row.newClauses().get(0).id())
                : new Place(AGREED, row.oldClauses().get(0).id());
    }

    private void join(ComparisonRow row, char side) {
        Place first = place(row, side);
        row.oldClauses().forEach(clause -> join(first, new Place(AGREED, clause.id())));
        row.newClauses().forEach(clause -> join(first, new Place(side, clause.id())));
    }

    /** What both put in, and the program takes for the same clause. */
    private void joinAdditions() {
        Set<String> theirs = added(texts.theirs());
        Set<String> ours = added(texts.ours());
        for (Link link : texts.between().links()) {
            if (theirs.containsAll(link.left()) && ours.containsAll(link.right())) {
                Place first = new Place(THEIRS, link.left().get(0));
                link.left().forEach(clause -> join(first, new Place(THEIRS, clause)));
                link.right().forEach(clause -> join(first, new Place(OURS, clause)));
            }
        }
    }

    private static Set<String> added(Alignment alignment) {
        Set<String> added = new LinkedHashSet<>();
        alignment.added().forEach(unmatched -> added.add(unmatched.clause()));
        return added;
    }

    private void join(Place one, Place other) {
        Place first = root(one);
        Place second = root(other);
        if (!first.equals(second)) {
            joined.put(second, first);
        }
    }

    private Place root(Place place) {
        Place root = place;
        for (Place up = joined.get(root); up != null; up = joined.get(root)) {
            root = up;
        }
        return root;
    }

    /** The groups in the order of the agreed text; additions behind what stands before them in the text they come from. */
    private List<ThreeTextsRow> ordered(Map<Place, Gathered> groups) {
        List<Gathered> order = new ArrayList<>();
        groups.values().stream().filter(group -> !group.agreed.isEmpty()).forEach(order::add);
        place(order, groups, texts.theirs().right(), THEIRS);
        place(order, groups, texts.ours().right(), OURS);
        return order.stream().map(Gathered::row).toList();
    }

    private void place(List<Gathered> order, Map<Place, Gathered> groups, Statement statement, char side) {
        int after = -1;
        for (Clause clause : statement.clauses()) {
            Gathered group = groups.get(root(new Place(side, clause.id())));
            int at = order.indexOf(group);
            if (group == null) {
                continue;
            }
            if (at < 0) {
                after++;
                while (after < order.size() && order.get(after).agreed.isEmpty()) {
                    after++;
                }
                order.add(after, group);
            } else if (!group.hasMoved(side)) {
                after = at;
            }
        }
    }

    /** What comes together in a row. */
    private static final class Gathered {
        private final List<Clause> agreed = new ArrayList<>();
        private final List<ComparisonRow> theirs = new ArrayList<>();
        private final List<ComparisonRow> ours = new ArrayList<>();

        boolean hasMoved(char side) {
            return (side == THEIRS ? theirs : ours)
                    .stream().anyMatch(row -> row.link() != null && row.link().moved());
        }

        ThreeTextsRow row() {
            return new ThreeTextsRow(List.copyOf(agreed), List.copyOf(theirs), List.copyOf(ours));
        }
    }
}

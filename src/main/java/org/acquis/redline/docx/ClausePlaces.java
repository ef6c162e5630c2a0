package org.acquis.redline.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Link;
import org.acquis.language.Words;
import org.acquis.redline.match.Matcher.Hints;
import org.acquis.redline.match.Unit;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;

/** Finds the paragraphs that clauses stand in, so that what was found out about clauses holds for paragraphs. */
final class ClausePlaces {

    /** Links that are less alike say what became of a clause, but not of its words. */
    private static final double ALIKE = 0.2;

    private ClausePlaces() {}

    /** Paragraph by id of the clause; clauses that stand in no paragraph of their own are left out. */
    static Map<String, Integer> of(Statement statement, List<Unit> units) {
        Map<String, List<Integer>> byText = new HashMap<>();
        for (int k = 0; k < units.size(); k++) {
            Unit unit = units.get(k);
            if (unit.kind() == Unit.Kind.PARAGRAPH) {
                String body = Words.fold(unit.body());
                byText.computeIfAbsent(body, key -> new ArrayList<>()).add(k);
                if (!unit.label().isEmpty()) {
                    byText.computeIfAbsent(Words.fold(unit.label() + " " + unit.body()), key -> new ArrayList<>())
                            .add(k);
                }
            }
        }
        Map<String, Integer> places = new HashMap<>();
        int last = -1;
        for (Clause clause : statement.clauses()) {
            int after = last;
            List<Integer> found = byText.getOrDefault(Words.fold(clause.text()), List.of());
            int place = found.stream().filter(k -> k > after).findFirst().orElse(found.size() == 1 ? found.get(0) : -1);
            if (place >= 0) {
                places.put(clause.id(), place);
                last = place;
            }
        }
        return places;
    }

    /** What the alignment of clauses says of paragraphs. */
    static Hints hints(Alignment alignment, List<Unit> old, List<Unit> young) {
        Map<String, Integer> left = of(alignment.left(), old);
        Map<String, Integer> right = of(alignment.right(), young);
        Map<Integer, List<Integer>> pairs = new TreeMap<>();
        for (Link link : alignment.links()) {
            if (link.similarity() < ALIKE) {
                continue;
            }
            for (String from : link.left()) {
                for (String to : link.right()) {
                    Integer i = left.get(from);
                    Integer j = right.get(to);
                    if (i != null && j != null) {
                        pairs.computeIfAbsent(i, key -> new ArrayList<>()).add(j);
                    }
                }
            }
        }
        return new Hints(pairs);
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where each clause went: a column a meeting, a bar a clause in the order of the text, a curve for each step of a lineage. Kinds of
 * step differ by the pattern of their curve, not by colour alone. A long series goes on in further pictures, each of which begins
 * with the meeting that ended the one before.
 */
final class LineageFlow {

    private static final int COLUMN = 168;
    private static final int BAR = 46;
    private static final int ROW = 14;
    private static final int HEAD = 44;

    private final Html html;
    private final Evolution evolution;

    LineageFlow(Html html, Evolution evolution) {
        this.html = html;
        this.evolution = evolution;
    }

    void draw() {
        int meetings = evolution.statements().size();
        int from = 0;
        do {
            int to = Math.min(meetings, from + EvolutionMatrix.MEETINGS_A_TABLE);
            new Picture(evolution.statements().subList(from, to)).draw();
            from = to - 1;
        } while (from < meetings - 1);
    }

    private record Place(double x, double y) {}

    private final class Picture {

        private final List<Statement> statements;
        private final Set<String> shown;
        private final Map<Citation, Place> places = new HashMap<>();
        private final int rows;

        Picture(List<Statement> statements) {
            this.statements = statements;
            shown = statements.stream().map(Statement::id).collect(Collectors.toSet());
            int most = 1;
            for (int column = 0; column < statements.size(); column++) {
                int row = 0;
                for (Clause clause : statements.get(column).clauses()) {
                    if (clause.isSubstantive()) {
                        Place place = new Place(column * COLUMN + 2.0, HEAD + row * ROW);
                        places.put(new Citation(statements.get(column).id(), clause.id()), place);
                        row++;
                    }
                }
                most = Math.max(most, row);
            }
            this.rows = most;
        }

        void draw() {
            Svg svg = new Svg(
                    html,
                    "Flow of clauses",
                    "Flow of clauses from " + statements.get(0).id() + " to "
                            + statements.get(statements.size() - 1).id()
                            + "; the tables of reuse and lineages have the figures",
                    COLUMN * (statements.size() - 1) + BAR + 60.0,
                    HEAD + rows * ROW + 8.0);
            for (int column = 0; column < statements.size(); column++) {
                Statement statement = statements.get(column);
                String place = EvolutionView.place(statement);
                svg.words("head", "start", column * COLUMN + 2.0, 16, Svg.shortened(place, 18));
                svg.words(
                        "tick",
                        "start",
                        column * COLUMN + 2.0,
                        32,
                        statement.date() == null ? "" : statement.date().toString());
            }
            evolution.lineages().forEach(lineage -> curves(svg, lineage));
            evolution.lineages().forEach(lineage -> bars(svg, lineage));
            svg.close();
        }

        private void curves(Svg svg, Lineage lineage) {
            LineageStep before = null;
            for (LineageStep step : lineage.steps()) {
                if (before != null) {
                    curve(svg, before, step);
                }
                before = step.clauses().isEmpty() ? before : step;
            }
        }

        private void curve(Svg svg, LineageStep before, LineageStep step) {
            if (!shown.contains(before.statement()) || !shown.contains(step.statement())) {
                return;
            }
            for (ClausePairs.Pair pair : ClausePairs.of(evolution, before, step)) {
                Place from = places.get(pair.older());
                Place to = places.get(pair.newer());
                if (from != null && to != null) {
                    String tip = pair.older() + " to " + pair.newer() + ": " + step.change()
                            + (step.moved() ? ", moved" : "");
                    double middle = ROW / 2.0 - 1;
                    svg.curve("flow " + look(step), from.x() + BAR, from.y() + middle, to.x(), to.y() + middle, tip);
                }
            }
        }

        private void bars(Svg svg, Lineage lineage) {
            List<LineageStep> steps = lineage.steps();
            for (int i = 0; i < steps.size(); i++) {
                LineageStep next = i + 1 < steps.size() ? steps.get(i + 1) : null;
                for (String clause : steps.get(i).clauses()) {
                    Place place = places.get(new Citation(steps.get(i).statement(), clause));
                    if (place != null) {
                        bar(
                                svg,
                                place,
                                clause,
                                i == 0,
                                isDropped(next),
                                steps.get(i).statement());
                    }
                }
            }
        }

        private void bar(Svg svg, Place place, String clause, boolean isNew, boolean ends, String statement) {
            String tip =
                    statement + "#" + clause + (isNew ? ", new" : "") + (ends ? ", dropped after this meeting" : "");
            svg.box(isNew ? "bar new" : "bar", place.x(), place.y(), BAR, ROW - 2, tip);
            svg.words("tiny", "start", place.x() + 3, place.y() + ROW - 4, Svg.shortened(clause, 8));
            if (ends) {
                svg.words("tiny", "start", place.x() + BAR + 3, place.y() + ROW - 4, "\u2715");
            }
        }
    }

    private static boolean isDropped(@Nullable LineageStep step) {
        return step != null && step.clauses().isEmpty();
    }

    private static String look(LineageStep step) {
        List<String> looks = new ArrayList<>();
        switch (step.change()) {
            case "unchanged", "renumbered" -> looks.add("same");
            case "reinstated" -> looks.add("back");
            default -> looks.add("amended");
        }
        if (step.moved()) {
            looks.add("moved");
        }
        return String.join(" ", looks);
    }
}

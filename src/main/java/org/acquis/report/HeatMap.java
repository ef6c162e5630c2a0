package org.acquis.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Axis;
import org.acquis.statement.Statement;

/**
 * All demands against all meetings, darker where the rank is higher within its axis. Every cell says its axis and rank in words, so
 * that nothing depends on a shade; the matrix has the same figures with verbs and citations.
 */
final class HeatMap {

    private static final int NAME = 190;
    private static final int HEAD = 92;
    private static final int ROW = 24;
    private static final int COLUMN = 62;
    private static final int RISE = 40;
    private static final int SHADES = 5;

    private final Html html;
    private final Evolution evolution;
    private final Map<Axis, Double> tops = new EnumMap<>(Axis.class);

    HeatMap(Html html, Evolution evolution) {
        this.html = html;
        this.evolution = evolution;
        for (DemandHistory history : evolution.demands()) {
            for (DemandEntry entry : history.history()) {
                if (entry.axis() != null) {
                    tops.merge(entry.axis(), entry.rank(), Math::max);
                }
            }
        }
    }

    void draw() {
        List<Statement> statements = evolution.statements();
        int height = HEAD + ROW * evolution.demands().size();
        Svg svg = new Svg(
                html,
                "Heat map",
                "Axis and rank of each demand at each meeting; the matrix above has the same figures",
                NAME + COLUMN * statements.size() + RISE,
                height + 6.0);
        for (int i = 0; i < statements.size(); i++) {
            svg.rising("tick", x(i) + COLUMN / 2.0 - 4, HEAD - 8, Svg.shortened(head(statements.get(i)), 18));
        }
        for (int row = 0; row < evolution.demands().size(); row++) {
            DemandHistory history = evolution.demands().get(row);
            double y = HEAD + row * ROW;
            svg.words("tick", "end", NAME - 8, y + ROW - 8, Svg.shortened(history.type(), 28));
            for (int i = 0; i < statements.size(); i++) {
                cell(svg, history, statements.get(i), x(i), y);
            }
        }
        svg.close();
    }

    private static String head(Statement statement) {
        String place = EvolutionView.place(statement);
        return statement.date() == null
                ? place
                : place + " " + statement.date().toString().substring(0, 7);
    }

    private static double x(int column) {
        return NAME + column * COLUMN;
    }

    private void cell(Svg svg, DemandHistory history, Statement statement, double x, double y) {
        DemandEntry entry = EvolutionView.entry(history, statement);
        if (entry == null) {
            svg.box("cell none", x, y, COLUMN - 2, ROW - 2, history.type() + ", " + statement.id() + ": not found");
            return;
        }
        String rank = EvolutionView.rank(entry);
        int shade = shade(entry);
        String look = entry.axis() == null
                ? "cell none"
                : "cell axis-" + entry.axis().name().toLowerCase(Locale.ROOT) + " shade" + shade;
        svg.box(
                look,
                x,
                y,
                COLUMN - 2,
                ROW - 2,
                history.type() + ", " + statement.id() + ": " + entry.label() + " " + rank);
        svg.words(
                shade > SHADES / 2 + 1 ? "on-dark" : "on-light",
                "middle",
                x + COLUMN / 2.0 - 1,
                y + ROW - 8,
                (Marks.sign(entry.change()) + " " + rank).strip());
    }

    /** 1 the lightest, 5 the darkest; 0 without an act. */
    private int shade(DemandEntry entry) {
        double top = entry.axis() == null ? 0 : tops.getOrDefault(entry.axis(), 0.0);
        return top == 0 ? 0 : Math.max(1, (int) Math.ceil(SHADES * entry.rank() / top));
    }
}

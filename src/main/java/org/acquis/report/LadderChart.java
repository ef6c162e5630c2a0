package org.acquis.report;

import java.util.List;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Rank against meetings for one demand. Points are joined inside one axis alone, since ranks of two axes do not compare; the strips
 * below it have the same figures.
 */
final class LadderChart {

    private static final int LEFT = 40;
    private static final int TOP = 34;
    private static final int HEIGHT = 120;
    private static final int FOOT = 42;
    private static final int WIDE_STEP = 150;
    private static final int NARROW_STEP = 64;
    private static final int MOST_WIDE = 8;
    private static final int LABEL = 22;
    private static final int SHORT_LABEL = 12;

    private final Html html;
    private final List<Statement> statements;
    private final double top;
    private final boolean wide;

    LadderChart(Html html, Evolution evolution) {
        this.html = html;
        this.statements = evolution.statements();
        this.wide = statements.size() <= MOST_WIDE;
        this.top = Math.max(
                1,
                evolution.demands().stream()
                        .flatMap(demand -> demand.history().stream())
                        .mapToDouble(DemandEntry::rank)
                        .max()
                        .orElse(1));
    }

    void draw(DemandHistory history) {
        double width = LEFT + step() * statements.size();
        Svg svg = new Svg(
                html,
                "Ladder of " + history.type(),
                "Rank of " + history.type() + " by meeting: " + inWords(history),
                width,
                TOP + HEIGHT + FOOT);
        for (double rank : new double[] {0, Math.rint(top / 2), top}) {
            svg.line("grid", LEFT, y(rank), width, y(rank));
            svg.words("tick", "end", LEFT - 8, y(rank) + 4, Marks.number(rank));
        }
        joins(svg, history);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String place = EvolutionView.place(statement);
            svg.words("tick", "middle", x(i), TOP + HEIGHT + 18, Svg.shortened(place, wide ? LABEL : SHORT_LABEL));
            svg.words(
                    "tick",
                    "middle",
                    x(i),
                    TOP + HEIGHT + 33,
                    statement.date() == null ? "" : statement.date().toString());
            point(svg, EvolutionView.entry(history, statement), statement, x(i));
        }
        svg.close();
    }

    private String inWords(DemandHistory history) {
        return String.join(
                "; ",
                history.history().stream()
                        .map(entry -> entry.statement() + " " + entry.label() + " "
                                + EvolutionView.rank(entry).replace('\u00A0', ' '))
                        .map(String::strip)
                        .toList());
    }

    private void joins(Svg svg, DemandHistory history) {
        DemandEntry before = null;
        int beforeAt = 0;
        for (int i = 0; i < statements.size(); i++) {
            DemandEntry entry = EvolutionView.entry(history, statements.get(i));
            if (entry == null || entry.axis() == null) {
                continue;
            }
            if (before != null && before.axis() == entry.axis()) {
                String look = i == beforeAt + 1 ? "line" : "line gap";
                svg.line(look, x(beforeAt), y(before.rank()), x(i), y(entry.rank()));
            }
            before = entry;
            beforeAt = i;
        }
    }

    private void point(Svg svg, @Nullable DemandEntry entry, Statement statement, double x) {
        if (entry == null) {
            return;
        }
        if (entry.axis() == null) {
            svg.words("mark", "middle", x, y(0) - 6, Marks.sign(entry.change()));
            return;
        }
        double y = y(entry.rank());
        svg.dot("dot axis-" + EvolutionView.axis(entry), x, y, 6);
        svg.words("mark", "middle", x, y - 11, Marks.sign(entry.change()) + " " + EvolutionView.rank(entry));
        String verb = entry.lead() == null ? "" : Quotations.verb(statement, entry.lead());
        if (wide && !verb.isEmpty()) {
            svg.words("tick", "middle", x, y - 24, Svg.shortened(verb, LABEL));
        }
    }

    private int step() {
        return wide ? WIDE_STEP : NARROW_STEP;
    }

    private double x(int meeting) {
        return LEFT + step() / 2.0 + meeting * step();
    }

    private double y(double rank) {
        return TOP + HEIGHT - rank / top * HEIGHT;
    }
}

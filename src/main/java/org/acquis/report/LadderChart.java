package org.acquis.report;

import java.util.List;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;

/** Strength against meetings for one demand, as SVG. Points are joined inside one axis alone; the table has the same figures. */
final class LadderChart {

    private static final int LEFT = 40;
    private static final int TOP = 26;
    private static final int HEIGHT = 130;
    private static final int STEP = 130;
    private static final int FOOT = 40;
    private static final int LABEL_LENGTH = 18;

    private final Html html;
    private final List<Statement> statements;
    private final double top;

    LadderChart(Html html, Evolution evolution) {
        this.html = html;
        this.statements = evolution.statements();
        this.top = Math.max(
                1,
                evolution.demands().stream()
                        .flatMap(demand -> demand.history().stream())
                        .mapToDouble(DemandEntry::rank)
                        .max()
                        .orElse(1));
    }

    void draw(DemandHistory history) {
        int width = LEFT + STEP * statements.size();
        int height = TOP + HEIGHT + FOOT;
        html.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                "" + width,
                "height",
                "" + height,
                "role",
                "img",
                "aria-label",
                "Strength of " + history.type() + " by meeting; the figures stand in the matrix");
        for (double rank : new double[] {0, Math.rint(top / 2), top}) {
            String y = number(y(rank));
            html.element("line", "", "class", "grid", "x1", "" + LEFT, "x2", "" + width, "y1", y, "y2", y);
            html.element(
                    "text", Marks.number(rank), "x", "" + (LEFT - 8), "y", number(y(rank) + 4), "text-anchor", "end");
        }
        lines(history);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String where = statement.place() == null ? statement.id() : statement.place();
            label(where, x(i), TOP + HEIGHT + 18);
            if (statement.date() != null) {
                label(statement.date().toString(), x(i), TOP + HEIGHT + 33);
            }
            DemandEntry entry = EvolutionView.entry(history, statement);
            if (entry != null) {
                point(entry, x(i));
            }
        }
        html.close().newLine();
    }

    private void lines(DemandHistory history) {
        DemandEntry before = null;
        int beforeAt = 0;
        for (int i = 0; i < statements.size(); i++) {
            DemandEntry entry = EvolutionView.entry(history, statements.get(i));
            if (entry == null || entry.change() == DemandChange.UNKNOWN) {
                continue;
            }
            if (before != null && before.axis() != null && before.axis() == entry.axis()) {
                html.element(
                        "line",
                        "",
                        "class",
                        "line",
                        "x1",
                        number(x(beforeAt)),
                        "y1",
                        number(y(before.rank())),
                        "x2",
                        number(x(i)),
                        "y2",
                        number(y(entry.rank())));
            }
            before = entry;
            beforeAt = i;
        }
    }

    private void point(DemandEntry entry, double x) {
        if (entry.axis() == null) {
            label(Marks.sign(entry.change()), x, y(0) - 6);
            return;
        }
        double y = y(entry.rank());
        html.element("circle", "", "class", "dot", "cx", number(x), "cy", number(y), "r", "6");
        label(Marks.sign(entry.change()) + " " + (entry.verb() == null ? "" : entry.verb()), x, y - 11);
    }

    private void label(String text, double x, double y) {
        String shown = text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH - 1) + "\u2026";
        html.element("text", shown, "x", number(x), "y", number(y), "text-anchor", "middle");
    }

    private static double x(int meeting) {
        return LEFT + STEP / 2.0 + meeting * STEP;
    }

    private double y(double rank) {
        return TOP + HEIGHT - rank / top * HEIGHT;
    }

    private static String number(double value) {
        return Marks.number(Math.rint(value * 10) / 10);
    }
}

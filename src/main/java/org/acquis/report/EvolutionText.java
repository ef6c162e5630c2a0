package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import org.acquis.evolution.DemandChange;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;

/** How demands evolved, for the terminal: a table of demands by meeting where it fits, a list where it does not. */
public final class EvolutionText {

    private static final int NARROWEST_CELL = 15;
    private static final int WIDEST_CELL = 30;
    private static final int WIDEST_NAME = 22;
    private static final String GAP = "  ";

    private final Evolution evolution;
    private final Provenance provenance;
    private final int width;
    private final Ink ink;
    private final StringBuilder out = new StringBuilder();

    private EvolutionText(Evolution evolution, Provenance provenance, int width, boolean colour) {
        this.evolution = evolution;
        this.provenance = provenance;
        this.width = width;
        this.ink = new Ink(colour);
    }

    /** The evolution as text, each line ended by a line feed; {@code width} in columns. */
    public static String write(Evolution evolution, Provenance provenance, int width, boolean colour) {
        return new EvolutionText(evolution, provenance, width, colour).write();
    }

    private String write() {
        line(ink.bold(TerminalText.clean(evolution.series().title())), "");
        line(
                evolution.statements().size() + " statements, "
                        + evolution.demands().size()
                        + (evolution.demands().size() == 1 ? " kind of demand; scale " : " kinds of demand; scale ")
                        + evolution.scale()
                        + ". Strength compares inside an axis alone.",
                "");
        line(ink.faint(legend()), "");
        if (evolution.demands().isEmpty()) {
            out.append('\n');
            line("No demand was found.", "");
            return out.toString();
        }
        int nameWidth = nameWidth();
        int cell = (width - nameWidth) / Math.max(1, evolution.statements().size()) - GAP.length();
        if (cell >= NARROWEST_CELL) {
            table(nameWidth, Math.min(cell, WIDEST_CELL));
        }
        changes(cell < NARROWEST_CELL);
        limits();
        outdated();
        return out.toString();
    }

    private static String legend() {
        List<String> signs = new ArrayList<>();
        for (DemandChange change : DemandChange.values()) {
            signs.add(Marks.sign(change) + "\u00A0" + change.key());
        }
        return String.join("  ", signs);
    }

    private int nameWidth() {
        return evolution.demands().stream()
                .mapToInt(demand -> Columns.width(demand.type()))
                .map(columns -> Math.min(columns, WIDEST_NAME))
                .max()
                .orElse(0);
    }

    private void table(int nameWidth, int cell) {
        out.append('\n');
        List<String> head = new ArrayList<>(List.of(""));
        evolution.statements().forEach(statement -> head.add(title(statement)));
        tableRow(head, nameWidth, cell);
        out.append("-".repeat(Math.min(width, nameWidth + head.size() * GAP.length() + (head.size() - 1) * cell)))
                .append('\n');
        for (DemandHistory history : evolution.demands()) {
            List<String> row = new ArrayList<>(List.of(TerminalText.clean(history.type())));
            for (Statement statement : evolution.statements()) {
                DemandEntry entry = EvolutionView.entry(history, statement);
                String people = EvolutionView.people(provenance, history, statement, entry);
                row.add((entry == null ? "." : cell(entry))
                        + (people.isEmpty() ? "" : "\n" + TerminalText.clean(people)));
            }
            tableRow(row, nameWidth, cell);
        }
    }

    private void tableRow(List<String> cells, int nameWidth, int cell) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(Columns.wrap(cells.get(i), i == 0 ? nameWidth : cell));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int y = 0; y < height; y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < wrapped.size(); x++) {
                String text = y < wrapped.get(x).size() ? wrapped.get(x).get(y) : "";
                row.append(Columns.pad(text, x == 0 ? nameWidth : cell)).append(GAP);
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
    }

    private static String title(Statement statement) {
        return TerminalText.clean(statement.id())
                + (statement.date() == null ? "" : "\n" + statement.date())
                + (statement.complete() ? "" : "\n(not complete)");
    }

    private static String cell(DemandEntry entry) {
        return Marks.sign(entry.change()) + " " + TerminalText.clean(EvolutionView.does(entry))
                + (entry.clauses().isEmpty() ? "" : "\n" + TerminalText.clean(String.join(", ", entry.clauses())));
    }

    /** What changed in words; where there is no table, every meeting gets its line. */
    private void changes(boolean everyMeeting) {
        for (DemandHistory history : evolution.demands()) {
            List<DemandEntry> shown = history.history().stream()
                    .filter(entry -> everyMeeting || !entry.detail().isEmpty() && !isOnlyPartial(entry))
                    .toList();
            if (shown.isEmpty()) {
                continue;
            }
            out.append('\n');
            line(ink.bold(TerminalText.clean(history.type())), "");
            for (DemandEntry entry : shown) {
                line(inked(entry), GAP);
                Statement statement = EvolutionView.statement(evolution, entry.statement());
                String people = EvolutionView.people(provenance, history, statement, entry);
                if (!people.isEmpty()) {
                    line(TerminalText.clean(people), "      ");
                }
                entry.detail().forEach(detail -> line(TerminalText.clean(detail), "      "));
            }
        }
    }

    /** What texts that are not complete leave open is said once for all, at the end. */
    private boolean isOnlyPartial(DemandEntry entry) {
        return entry.change() == DemandChange.UNKNOWN
                && !EvolutionView.statement(evolution, entry.statement()).complete();
    }

    private String inked(DemandEntry entry) {
        String at = entry.clauses().isEmpty() ? "" : " " + String.join(", ", entry.clauses());
        String sign = Marks.sign(entry.change()) + " " + entry.label();
        String marked = switch (entry.change()) {
            case ESCALATED, INTRODUCED, WIDENED, REINSTATED -> ink.green(sign);
            case SOFTENED, DROPPED, NARROWED -> ink.red(sign);
            default -> sign;
        };
        return TerminalText.clean(entry.statement()) + TerminalText.clean(at) + "  " + marked
                + (entry.verb() == null ? "" : ": " + TerminalText.clean(EvolutionView.does(entry)));
    }

    private void limits() {
        List<String> partial = evolution.statements().stream()
                .filter(statement -> !statement.complete())
                .map(Statement::id)
                .toList();
        if (!partial.isEmpty()) {
            out.append('\n');
            line(
                    "Not complete, so absence proves nothing there: " + TerminalText.clean(String.join(", ", partial)),
                    "");
        }
    }

    private void outdated() {
        if (!provenance.outdated().isEmpty()) {
            out.append('\n');
            line(TerminalText.clean(EvolutionEvidence.outdated(provenance)), "");
        }
    }

    private void line(String text, String indent) {
        Columns.wrap(text, Math.max(NARROWEST_CELL, width - indent.length()))
                .forEach(line -> out.append(indent).append(line).append('\n'));
    }
}

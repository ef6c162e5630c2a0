package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acquis.demand.Position;
import org.acquis.demand.Positions;
import org.acquis.report.PositionTables;
import org.acquis.statement.Statement;

/** `positions`. */
final class PositionsCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "csv", "json");

    @Override
    public Syntax syntax() {
        return Syntax.of(CodebookCommands.GROUP, "positions", "who demands what, as press reports and readouts tell it")
                .operand(
                        "STATEMENT",
                        Syntax.Count.ONE_OR_MORE,
                        "press reports or readouts: ids of the library, or files")
                .option("demand", "TYPE", "only this demand type")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("positions tokyo-2012")
                .example("positions fos-amman-2013 fos-london-2013 --format csv")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Positions reader = new Positions(workbench.files().codebook().types());
        Map<Statement, List<Position>> positions = new java.util.LinkedHashMap<>();
        for (String name : arguments.operands()) {
            Statement report =
                    workbench.coding().asReport(workbench.statements().resolve(name));
            List<Position> wanted = new ArrayList<>(reader.of(report));
            arguments
                    .option("demand")
                    .ifPresent(type -> wanted.removeIf(each -> !each.type().equals(type)));
            positions.put(report, wanted);
        }
        Output output = Output.of(arguments, FORMATS);
        switch (output.format()) {
            case "csv" -> output.text(PositionTables.csv(positions), console);
            case "json" -> output.text(PositionTables.json(positions), console);
            default -> output.text(text(positions, console.width()), console);
        }
    }

    /** Actors by demand. */
    private static String text(Map<Statement, List<Position>> positions, int width) {
        Map<String, List<String>> byDemand = new TreeMap<>();
        positions.forEach((report, each) ->
                each.forEach(position -> byDemand.computeIfAbsent(position.type(), key -> new ArrayList<>())
                        .add(line(report, position, width))));
        if (byDemand.isEmpty()) {
            return "no demands found";
        }
        StringBuilder text = new StringBuilder("As the reports tell it; only quoted words are the speaker's own.\n");
        byDemand.forEach((type, lines) -> text.append('\n')
                .append(type)
                .append('\n')
                .append(String.join("\n", lines))
                .append('\n'));
        return text.toString();
    }

    private static String line(Statement report, Position position, int width) {
        String head = Shown.line(position.speaker()) + " (" + position.voice().key() + ", "
                + (position.quoted() ? "quoted" : "paraphrased") + "): " + Shown.line(position.verb()) + "  ["
                + Shown.line(report.id()) + "#" + position.clause() + "]";
        return Wrapped.text(head, "  ", width) + "\n" + Wrapped.text(Shown.line(position.words()), "      ", width);
    }
}

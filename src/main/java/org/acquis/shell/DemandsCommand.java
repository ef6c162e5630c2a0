package org.acquis.shell;

import java.util.List;
import org.acquis.demand.DemandType;
import org.acquis.demand.DemandTypes;
import org.acquis.demand.Phrasing;
import org.acquis.problem.NotFound;
import org.acquis.problem.Suggestion;
import org.acquis.report.CodebookQdc;

/** `demands`. */
final class DemandsCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "tsv", "qdc");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        CodebookCommands.GROUP,
                        "demands",
                        "the demand types with their definitions, or one with its phrasings")
                .operand("TYPE", Syntax.Count.OPTIONAL, "a demand type")
                .option(
                        "format",
                        "FORMAT",
                        "tsv to change it, qdc for programs of qualitative research",
                        FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("demands asset-freeze")
                .example("demands --format tsv --output ours.tsv")
                .example("demands --output codebook.qdc")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        DemandTypes types = workbench.files().codebook().types();
        Output output = Output.of(arguments, FORMATS);
        switch (output.format()) {
            case "tsv" -> output.text(types.written(), console);
            case "qdc" -> output.text(CodebookQdc.write(types), console);
            default -> output.text(text(arguments, types, console.width()), console);
        }
    }

    private static String text(Arguments arguments, DemandTypes types, int width) {
        if (arguments.optionalOperand(0).isEmpty()) {
            TextTable table = new TextTable("type", "definition");
            types.all().forEach(type -> table.row(type.key(), type.definition()));
            return "Codebook " + types.name() + ", " + types.all().size() + " types\n" + table.text(width);
        }
        String key = arguments.operand(0);
        List<String> keys = types.all().stream().map(DemandType::key).toList();
        DemandType type = types.find(key)
                .orElseThrow(() -> new NotFound(
                        "no demand type '" + key + "'" + Suggestion.of(key, keys, "") + "; `demands` lists them"));
        StringBuilder text = new StringBuilder(Wrapped.text(type.key() + ": " + type.definition(), "", width));
        type.excludes().forEach(line -> text.append('\n').append(Wrapped.text("not: " + line, "  ", width)));
        type.maps().forEach(line -> text.append('\n').append(Wrapped.text("elsewhere: " + line, "  ", width)));
        text.append("\nfound where the words that an act governs say one of:");
        for (Phrasing phrasing : type.phrasings()) {
            text.append('\n').append(Wrapped.text(phrasing.written(), "  ", width));
        }
        return text.toString();
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.application.CompareStatements;
import org.acquis.application.PairsFile;
import org.acquis.application.ReadAhead;
import org.acquis.demand.Scales;
import org.acquis.problem.WrongUse;
import org.acquis.report.ComparisonJson;

/** `compare`: two statements clause by clause, or many pairs for scripts. */
final class CompareCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "json", "jsonl", "html", "docx", "xlsx", "csv");

    @Override
    public Syntax syntax() {
        return ReadingChoices.on(Syntax.of(
                                "Compare", "compare", "what changed between two statements, clause by clause")
                        .operand("OLD", Syntax.Count.OPTIONAL, "the older statement: an id of the library, or a file")
                        .operand("NEW", Syntax.Count.OPTIONAL, "the newer statement")
                        .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                        .option("only", "WHAT", "leave out what is not of interest", "changed")
                        .option("scale", "NAME", "the strength scale, or its .tsv file; `scales` lists them")
                        .flag("why", "say of each link why it was made")
                        .option("output", "FILE", "write to a file; its ending tells the format")
                        .option(
                                "pairs",
                                "FILE",
                                "many pairs at once: a table with the head id, old, new, parted by tabs"))
                .example("compare lisbon-2019 quito-2020")
                .example("compare draft-rev1.docx draft-rev2.docx --only changed")
                .example("compare lisbon-2019 quito-2020 --output changes.html")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench usual, Console console) {
        Workbench workbench = ReadingChoices.workbench(arguments, usual, console);
        CompareStatements comparing = workbench.comparing();
        if (arguments.option("pairs").isPresent()) {
            ReadAhead.each(
                    PairsFile.read(arguments.option("pairs").get()),
                    pair -> {
                        Alignment alignment = comparing.compare(pair.old(), pair.newer());
                        return ComparisonJson.write(pair.id(), alignment, CompareStatements.notCompared(alignment));
                    },
                    console::print);
            return;
        }
        if (arguments.operands().size() != 2) {
            throw new WrongUse("`compare` needs OLD and NEW: " + syntax().usage());
        }
        Output output = Output.of(arguments, FORMATS);
        Alignment alignment =
                comparing.compare(arguments.operand(0), arguments.operand(1), arguments.option("scale", Scales.HOUSE));
        boolean onlyChanged = arguments.option("only").isPresent();
        Reports.comparison(alignment, onlyChanged, arguments.has("why"), output, console);
    }
}

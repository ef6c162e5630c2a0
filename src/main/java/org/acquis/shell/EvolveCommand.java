package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.application.ReportBasis;
import org.acquis.demand.Scales;
import org.acquis.evolution.Evolution;
import org.acquis.problem.WrongUse;
import org.acquis.report.Provenance;

/** `evolve`: how the demands of a series evolved. */
final class EvolveCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "html", "xlsx", "docx");

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "evolve", "how demands evolved over the meetings of a series")
                .operand("DEMAND", Syntax.Count.ANY, "demand types such as asset-freeze; all when none is named")
                .option("series", "S", "the series")
                .option("scale", "NAME", "the strength scale, or its .tsv file; `scales` lists them")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("evolve --series friends-of-syria")
                .example("evolve asset-freeze oil-embargo --series friends-of-syria --output sanctions.html")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String series = arguments
                .option("series")
                .orElseThrow(() -> new WrongUse("`evolve` needs --series; `series` lists them"));
        Output output = Output.of(arguments, FORMATS);
        String scale = arguments.option("scale", Scales.HOUSE);
        Evolution evolution = workbench.evolving().evolve(series, arguments.operands(), scale);
        List<String> command = new ArrayList<>(List.of("acquis", "evolve"));
        command.addAll(arguments.operands());
        command.addAll(List.of("--series", series, "--scale", scale));
        Provenance provenance = new ReportBasis(workbench.library(), workbench.files())
                .of(evolution, VersionCommand.version(), String.join(" ", command));
        Reports.evolution(evolution, provenance, output, console);
    }
}

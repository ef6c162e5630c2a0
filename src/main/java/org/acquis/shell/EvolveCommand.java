package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.application.ReportBasis;
import org.acquis.demand.Scales;
import org.acquis.evolution.Evolution;
import org.acquis.problem.WrongUse;
import org.acquis.report.Provenance;
import org.acquis.statement.Series;

/** `evolve`: how the demands of a series evolved. */
final class EvolveCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "html", "xlsx", "docx");

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "evolve", "how demands evolved over the meetings of a series")
                .operand("DEMAND", Syntax.Count.ANY, "demand types such as asset-freeze; all when none is named")
                .option("series", "S", "the series; its name alone will do too")
                .option("scale", "NAME", "the strength scale, or its .tsv file; `scales` lists them")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("evolve --series friends-of-syria")
                .example("evolve asset-freeze oil-embargo --series friends-of-syria --output sanctions.html")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        List<String> demands = new ArrayList<>(arguments.operands());
        String series = arguments
                .option("series")
                .or(() -> among(demands, workbench))
                .orElseThrow(() -> new WrongUse("`evolve` needs --series; `series` lists them"));
        Output output = Output.of(arguments, FORMATS);
        String scale = arguments.option("scale", Scales.HOUSE);
        Evolution evolution = workbench.evolving().evolve(series, demands, scale);
        List<String> command = new ArrayList<>(List.of("acquis", "evolve"));
        command.addAll(demands);
        command.addAll(List.of("--series", series, "--scale", scale));
        Provenance provenance = new ReportBasis(workbench.library(), workbench.files())
                .of(evolution, VersionCommand.version(), String.join(" ", command));
        Reports.evolution(evolution, provenance, output, console);
    }

    /** A series that is named among the demands is meant all the same; it is taken out of them. */
    private static Optional<String> among(List<String> demands, Workbench workbench) {
        Optional<String> series = workbench.library().series().stream()
                .map(Series::id)
                .filter(demands::contains)
                .findFirst();
        series.ifPresent(demands::remove);
        return series;
    }
}

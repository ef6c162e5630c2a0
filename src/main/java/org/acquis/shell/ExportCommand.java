package org.acquis.shell;

import java.util.List;
import java.util.Optional;
import org.acquis.application.ExchangeSeries;
import org.acquis.interchange.AkomaNtoso;
import org.acquis.interchange.StatementJson;
import org.acquis.problem.WrongUse;
import org.acquis.report.StatementCsv;
import org.acquis.statement.Series;
import org.acquis.statement.Statement;

/** `export`: a statement in a format for other programs. */
final class ExportCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("json", "csv", "akn", "jsonl");

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "export", "a statement as JSON, CSV or Akoma Ntoso, or a whole series in one file")
                .operand(
                        "STATEMENT|SERIES",
                        Syntax.Count.ONE,
                        "an id of the library, or a file; a series comes with originals, decisions, codings and history, for `import` elsewhere")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .flag("without-originals", "a series without the files that its statements were read from")
                .example("export quessy-2020 --output quessy.json")
                .example("export contact-group-on-karessia --output karessia.jsonl")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Output output = Output.of(arguments, FORMATS).orElse("json");
        Optional<Series> series = workbench.library().series(arguments.operand(0));
        if (series.isPresent() && workbench.library().find(arguments.operand(0)).isEmpty()) {
            export(series.get(), !arguments.has("without-originals"), output, workbench, console);
            return;
        }
        Statement statement = workbench.statements().resolve(arguments.operand(0));
        output.text(
                switch (output.format()) {
                    case "csv" -> StatementCsv.write(List.of(statement));
                    case "akn" -> AkomaNtoso.write(statement);
                    case "jsonl" -> StatementJson.line(statement);
                    default -> StatementJson.pretty(statement);
                },
                console);
    }

    private static void export(Series series, boolean originals, Output output, Workbench workbench, Console console) {
        if (output.file() == null || !output.format().equals("jsonl")) {
            throw new WrongUse("a series goes into one file: --output " + series.id() + ".jsonl");
        }
        output.text(new ExchangeSeries(workbench.library()).write(series, originals), console);
    }
}

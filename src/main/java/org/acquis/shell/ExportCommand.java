package org.acquis.shell;

import java.util.List;
import org.acquis.interchange.AkomaNtoso;
import org.acquis.interchange.StatementJson;
import org.acquis.report.StatementCsv;
import org.acquis.statement.Statement;

/** `export`: a statement in a format for other programs. */
final class ExportCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("json", "csv", "akn");

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "export", "a statement as JSON, CSV or Akoma Ntoso")
                .operand("STATEMENT", Syntax.Count.ONE, "an id of the library, or a file")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("export quessy-2020 --output quessy.json")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Output output = Output.of(arguments, FORMATS);
        Statement statement = workbench.statements().resolve(arguments.operand(0));
        output.text(
                switch (output.format()) {
                    case "csv" -> StatementCsv.write(List.of(statement));
                    case "akn" -> AkomaNtoso.write(statement);
                    default -> StatementJson.pretty(statement);
                },
                console);
    }
}

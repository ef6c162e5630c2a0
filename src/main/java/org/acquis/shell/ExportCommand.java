package org.acquis.shell;

import java.util.List;
import org.acquis.interchange.StatementJson;
import org.acquis.report.StatementCsv;
import org.acquis.statement.Statement;

/** `export`: a statement in a format for other programs. */
final class ExportCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("json", "csv");

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "export", "a statement as JSON or CSV")
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
                output.format().equals("csv")
                        ? StatementCsv.write(List.of(statement))
                        : StatementJson.pretty(statement),
                console);
    }
}

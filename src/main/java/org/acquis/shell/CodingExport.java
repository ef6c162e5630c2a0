package org.acquis.shell;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.acquis.report.CodingSheet;
import org.acquis.statement.Statement;

/** `coding export`. */
final class CodingExport implements AcquisCommand {

    private static final List<String> FORMATS = List.of("csv", "xlsx");
    private static final int ALL = 100;

    @Override
    public Syntax syntax() {
        return Syntax.of(CodebookCommands.GROUP, "coding export", "a table of clauses for people to code")
                .operand("STATEMENT", Syntax.Count.ONE_OR_MORE, "statements of the library, or files")
                .option("sample", "PERCENT", "only so many clauses of a hundred, the same ones each time")
                .flag("filled", "with the program's coding filled in; leave it out to code blind")
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("coding export quessy-2020 --sample 20 --output to-code.csv")
                .example("coding export quessy-2020 --filled --output coded.xlsx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        List<Statement> statements = arguments.operands().stream()
                .map(workbench.statements()::resolve)
                .toList();
        int percent = arguments.option("sample").map(CodingExport::percent).orElse(ALL);
        boolean filled = arguments.has("filled");
        Output output = Output.of(arguments, FORMATS).orElse("csv");
        if (output.format().equals("xlsx")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CodingSheet.xlsx(statements, percent, filled, bytes);
            output.bytes(bytes.toByteArray(), console);
        } else {
            output.text(CodingSheet.csv(statements, percent, filled), console);
        }
        console.say(
                "write demand types into the column types (parted by spaces, or none), then: coding import FILE --coder"
                        + " YOUR-NAME");
    }

    private static int percent(String value) {
        try {
            int percent = Integer.parseInt(value);
            if (percent >= 1 && percent <= ALL) {
                return percent;
            }
        } catch (NumberFormatException e) {
            throw new WrongUse("--sample is '" + value + "'; it is a whole number from 1 to 100", e);
        }
        throw new WrongUse("--sample is '" + value + "'; it is a whole number from 1 to 100");
    }
}

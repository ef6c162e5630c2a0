package org.acquis.shell;

import java.util.List;
import org.acquis.interchange.StatementJson;
import org.acquis.problem.Refused;
import org.acquis.report.StatementCsv;
import org.acquis.statement.Statement;

/** `clauses`: the clauses of statements, of the library or straight from files. */
final class ClausesCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Read", "clauses", "show the clauses of statements or files, with acts and demands")
                .operand("STATEMENT", Syntax.Count.ONE_OR_MORE, "an id of the library, or a file (nothing is stored)")
                .option("format", "FORMAT", "how to print", "text", "json", "jsonl", "csv")
                .example("clauses lisbon-2019")
                .example("clauses draft.docx --format json")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String format = arguments.option("format", "text");
        boolean refused = false;
        for (String name : arguments.operands()) {
            try {
                Statement statement = workbench.statements().resolve(name);
                switch (format) {
                    case "json" -> console.print(StatementJson.pretty(statement));
                    case "csv" ->
                        console.print(StatementCsv.write(List.of(statement)).stripTrailing());
                    case "jsonl" -> console.print(StatementJson.line(statement));
                    default -> ClauseText.print(statement, console);
                }
            } catch (Refused e) {
                refused = true;
                console.say(Shown.line(String.valueOf(e.getMessage())));
                if (format.equals("jsonl")) {
                    console.print(StatementJson.refusal(e.file(), e.code().name(), e.reason()));
                }
            }
        }
        if (refused) {
            throw new AlreadyShown(ExitCodes.REFUSED);
        }
    }
}

package org.acquis.shell;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.acquis.interchange.StatementJson;
import org.acquis.problem.Refused;
import org.acquis.progress.ReadAhead;
import org.acquis.report.StatementCsv;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** `clauses`: the clauses of statements, of the library or straight from files. */
final class ClausesCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return ReadingChoices.on(
                        Syntax.of("Read", "clauses", "show the clauses of statements or files, with acts and demands")
                                .operand(
                                        "STATEMENT",
                                        Syntax.Count.ONE_OR_MORE,
                                        "an id of the library, or a file (nothing is stored)")
                                .option("format", "FORMAT", "how to print", "text", "json", "jsonl", "csv"))
                .example("clauses quessy-2020")
                .example("clauses tour/revision-1.docx --format json")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench usual, Console console) {
        Workbench workbench = ReadingChoices.workbench(arguments, usual, console);
        String format = arguments.option("format", "text");
        AtomicBoolean refused = new AtomicBoolean();
        ReadAhead.each("reading", arguments.operands(), name -> read(name, workbench), read -> {
            if (read.statement() != null) {
                print(read.statement(), format, console);
            } else if (read.refusal() != null) {
                refused.set(true);
                print(read.refusal(), format, console);
            }
        });
        if (refused.get()) {
            throw new AlreadyShown(ExitCodes.REFUSED);
        }
    }

    /** A statement, or why it is refused. */
    private record Read(
            @Nullable Statement statement, @Nullable Refused refusal) {}

    private static Read read(String name, Workbench workbench) {
        try {
            return new Read(workbench.statements().resolveText(name), null);
        } catch (Refused e) {
            return new Read(null, e);
        }
    }

    private static void print(Statement statement, String format, Console console) {
        switch (format) {
            case "json" -> console.print(Output.shown(StatementJson.pretty(statement), format));
            case "csv" ->
                console.print(
                        Output.shown(StatementCsv.write(List.of(statement)).stripTrailing(), format));
            case "jsonl" -> console.print(Output.shown(StatementJson.line(statement), format));
            default -> ClauseText.print(statement, console);
        }
    }

    private static void print(Refused refusal, String format, Console console) {
        console.say(Shown.line(String.valueOf(refusal.getMessage())));
        if (format.equals("jsonl")) {
            String line = StatementJson.refusal(refusal.file(), refusal.code().name(), refusal.reason());
            console.print(Output.shown(line, format));
        }
    }
}

package org.acquis.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Decision;

/** `decisions`: what people decided about links; to read, to hand on and to take back. */
final class DecisionsCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "csv");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "decisions", "what people decided about links: list, hand on, take back")
                .operand("STATEMENT", Syntax.Count.ANY, "only decisions on clauses of these statements")
                .option("format", "FORMAT", "how to write them", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .option("import", "FILE.csv", "take in decisions that were written as CSV")
                .option("forget", "A,B", "take back what was decided on the clauses A and B")
                .example("decisions")
                .example("decisions --output decisions.csv")
                .example("decisions --import decisions.csv")
                .example("decisions --forget port-avel-2019#OP6,quessy-2020#OP6")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("import").isPresent()) {
            String file = arguments.option("import").get();
            int fresh = workbench.deciding().read(content(file), file).size();
            console.print(ClauseText.counted(fresh, "decision") + " taken in from " + Shown.line(file));
        } else if (arguments.option("forget").isPresent()) {
            String[] pair = arguments.option("forget").get().split(",", -1);
            if (pair.length != 2) {
                throw new WrongUse(
                        "--forget takes two clauses parted by a comma: --forget lisbon-2019#OP3,quito-2020#OP5");
            }
            workbench.deciding().forget(pair[0].strip(), pair[1].strip());
            console.print("forgotten; the texts alone decide again on " + Shown.line(pair[0] + " and " + pair[1]));
        } else {
            list(arguments, workbench, console);
        }
    }

    private static void list(Arguments arguments, Workbench workbench, Console console) {
        Output output = Output.of(arguments, FORMATS);
        List<Decision> decisions = workbench.deciding().all().stream()
                .filter(decision -> arguments.operands().isEmpty()
                        || arguments.operands().contains(decision.older().statement())
                        || arguments.operands().contains(decision.newer().statement()))
                .toList();
        if (output.format().equals("csv")) {
            output.text(workbench.deciding().write(decisions), console);
            return;
        }
        if (decisions.isEmpty()) {
            console.say("nothing was decided yet; `review OLD NEW` walks through the uncertain links,"
                    + " `link A B` and `unlink A B` decide on one");
            return;
        }
        TextTable table = new TextTable("decision", "older", "newer", "author", "when (UTC)", "reason");
        decisions.forEach(decision -> table.row(
                decision.kind().key(),
                decision.older().toString(),
                decision.newer().toString(),
                decision.author(),
                DAY.format(decision.at()),
                decision.reason()));
        output.text(table.text(console.width()), console);
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException | IOException e) {
            throw new NotFound("the table of decisions '" + file + "' cannot be read; check its name", e);
        }
    }
}

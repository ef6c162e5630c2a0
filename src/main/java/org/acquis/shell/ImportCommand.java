package org.acquis.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.acquis.application.ImportStatements;
import org.acquis.application.ImportStatements.AlreadyThere;
import org.acquis.application.ImportStatements.Failed;
import org.acquis.application.ImportStatements.Imported;
import org.acquis.application.ImportStatements.Joined;
import org.acquis.application.ImportStatements.Merged;
import org.acquis.application.ImportStatements.Outcome;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.acquis.statement.Warning;

/** `import`: files or folders into the library. */
final class ImportCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return ReadingChoices.on(Syntax.of("Read", "import", "read files or folders into the library")
                        .operand(
                                "PATH",
                                Syntax.Count.ONE_OR_MORE,
                                "a file, or a folder (its series.yaml says what is in it)")
                        .option("series", "S", "the series that the statements belong to")
                        .option("meeting", "M", "number or name of the meeting")
                        .option("date", "D", "date of the statement, as 2012-11-30")
                        .option("as", "ID", "the id of the statement (one file only)")
                        .option("kind", "KIND", "what it is, where the text does not tell", kinds()))
                .example("import tour/revision-1.docx")
                .example("import tour/*.docx --series contact-group-on-karessia")
                .example(
                        "import tour/draft.docx --series contact-group-on-karessia --meeting 6 --date 2022-05-05 --as sixth-2022")
                .build();
    }

    private static String[] kinds() {
        return java.util.Arrays.stream(StatementKind.values())
                .map(StatementKind::key)
                .toArray(String[]::new);
    }

    @Override
    public void run(Arguments arguments, Workbench usual, Console console) {
        Workbench workbench = ReadingChoices.workbench(arguments, usual, console);
        ImportStatements.Request request = new ImportStatements.Request(
                arguments.operands().stream().map(Path::of).toList(),
                arguments.option("series").orElse(null),
                arguments.option("meeting").orElse(null),
                arguments.option("date").map(ImportCommand::date).orElse(null),
                arguments.option("as").orElse(null),
                arguments.option("kind").map(StatementKind::ofKey).orElse(null));
        List<Outcome> outcomes = workbench.importing().run(request, outcome -> print(outcome, console));
        if (outcomes.stream().anyMatch(Failed.class::isInstance)) {
            throw new AlreadyShown(ExitCodes.REFUSED);
        }
    }

    private static void print(Merged merged, Console console) {
        console.print(Shown.line(String.valueOf(merged.file().getFileName())) + ": "
                + ClauseText.counted(merged.decisions(), "decision") + " and "
                + ClauseText.counted(merged.codings(), "coding") + " added"
                + (merged.known() > 0 ? ", " + merged.known() + " there already" : "")
                + (merged.facts() > 0
                        ? "; " + ClauseText.counted(merged.facts(), "fact") + " of its history kept"
                        : ""));
        merged.conflicts().forEach(conflict -> console.say("  conflict: " + Shown.line(conflict)));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new WrongUse("--date is '" + text + "'; write it as 2012-11-30", e);
        }
    }

    private static void print(Outcome outcome, Console console) {
        if (outcome instanceof Imported imported) {
            Statement statement = imported.statement();
            String line = ClauseText.head(statement)
                    + Optional.ofNullable(statement.series())
                            .map(s -> " in " + s)
                            .orElse("");
            console.print(console.interactive() ? Wrapped.text(line, "", console.width()) : line);
            console.out().flush();
            if (imported.codedByPeople() > 0) {
                console.say("  note: " + ClauseText.counted(imported.codedByPeople(), "clause")
                        + " as people coded them before; `coding agreement " + statement.id() + "` compares");
            }
            if (!imported.aside().isEmpty()) {
                console.say("  note: " + CodedAside.line(imported.aside()));
            }
            for (Warning warning : statement.warnings()) {
                console.say("  note: " + Shown.line(warning.message()));
            }
        } else if (outcome instanceof AlreadyThere there) {
            console.print(there.id() + ": already in the library, nothing changed ("
                    + Shown.line(there.file().toString()) + ")");
        } else if (outcome instanceof Joined joined) {
            console.print(joined.id() + ": already in the library, now in " + joined.series());
        } else if (outcome instanceof Merged merged) {
            print(merged, console);
        } else if (outcome instanceof Failed failed) {
            console.say(Shown.line(String.valueOf(failed.reason().getMessage())));
        }
        console.out().flush();
    }
}

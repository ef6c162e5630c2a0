package org.acquis.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acquis.alignment.Alignment;
import org.acquis.application.PairsFile;
import org.acquis.files.AtomicFile;
import org.acquis.problem.WrongUse;
import org.acquis.redline.Redline;
import org.acquis.redline.Redline.SummaryPlace;

/** `redline`: tracked changes from one statement to another, as a Word document. */
final class RedlineCommand implements AcquisCommand {

    private static final String NO_DATE = "1980-01-01";

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        "Compare",
                        "redline",
                        "a Word document with tracked changes from OLD to NEW, proven before it is written")
                .operand("OLD", Syntax.Count.OPTIONAL, "the older statement: an id of the library, or a file")
                .operand("NEW", Syntax.Count.OPTIONAL, "the newer statement")
                .option("output", "FILE", "the DOCX file to write")
                .option("author", "A", "who the changes are by (default Acquis)")
                .option("date", "D", "the day of the changes, as 2020-03-01 (default the new statement's)")
                .option("summary", "PLACE", "a summary of the changes", "none", "start", "end")
                .option("moves", "HOW", "moved clauses are marked as deleted and inserted", "plain")
                .option("pairs", "FILE", "many pairs at once: a table with the head id, old, new, parted by tabs")
                .option("output-dir", "DIR", "where the redlines of pairs go")
                .example("redline lisbon-2019 quito-2020 --output redline.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("pairs").isPresent()) {
            Path folder = Path.of(arguments
                    .option("output-dir")
                    .orElseThrow(() -> new WrongUse("`redline --pairs` needs --output-dir")));
            AtomicFile.makeFolder(folder);
            for (PairsFile.Pair pair : PairsFile.read(arguments.option("pairs").get())) {
                Path file = folder.resolve(pair.id().replaceAll("[^\\w.-]", "_") + ".docx");
                deliver(workbench.comparing().compare(pair.old(), pair.newer()), file, arguments, console);
            }
            return;
        }
        if (arguments.operands().size() != 2) {
            throw new WrongUse("`redline` needs OLD and NEW: " + syntax().usage());
        }
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`redline` needs --output FILE.docx");
        }
        Output output = Output.of(arguments, List.of("docx"));
        deliver(
                workbench.comparing().compare(arguments.operand(0), arguments.operand(1)),
                Objects.requireNonNull(output.file()),
                arguments,
                console);
    }

    private static void deliver(Alignment alignment, Path file, Arguments arguments, Console console) {
        LocalDate ofNew = alignment.right().date();
        String day = arguments.option("date", ofNew == null ? NO_DATE : ofNew.toString());
        Redline redline = Redline.of(
                alignment,
                new Redline.Options(
                        arguments.option("author", "Acquis"),
                        checked(day) + "T00:00:00Z",
                        SummaryPlace.valueOf(arguments.option("summary", "none").toUpperCase(Locale.ROOT))));
        AtomicFile.write(file, redline.document());
        console.say("wrote " + Shown.line(file.toString()) + ": "
                + ClauseText.counted(redline.changedParagraphs(), "paragraph")
                + " marked, " + redline.inserted() + " characters inserted, " + redline.deleted()
                + " deleted; proven: all rejected is the old text, all accepted the new");
    }

    private static LocalDate checked(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new WrongUse("--date is '" + day + "'; write it as 2020-03-01", e);
        }
    }
}

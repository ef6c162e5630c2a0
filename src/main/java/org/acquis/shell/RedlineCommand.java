package org.acquis.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.acquis.application.PairsFile;
import org.acquis.files.AtomicFile;
import org.acquis.problem.AcquisException;
import org.acquis.problem.WrongUse;
import org.acquis.progress.ReadAhead;
import org.acquis.redline.docx.Counts;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;

/** `redline`: tracked changes from one statement to another, as a Word document. */
final class RedlineCommand implements AcquisCommand {

    private static final String NO_DATE = "1980-01-01";

    @Override
    public Syntax syntax() {
        return ReadingChoices.on(Syntax.of(
                                "Compare",
                                "redline",
                                "a Word document with tracked changes from OLD to NEW, proven before it is written")
                        .operand("OLD", Syntax.Count.OPTIONAL, "the older statement: an id of the library, or a file")
                        .operand(
                                "NEW",
                                Syntax.Count.ANY,
                                "the newer statement; with several, one redline each to --output-dir")
                        .option("output", "FILE", "the DOCX file to write")
                        .option("author", "A", "who the changes are by (default Acquis)")
                        .option("date", "D", "the day of the changes, as 2020-03-01 (default the new statement's)")
                        .option(
                                "moves",
                                "HOW",
                                "moved paragraphs as Word's moves, or deleted and inserted",
                                "native",
                                "plain")
                        .option(
                                "summary",
                                "PLACE",
                                "a page with the changes in figures and by clause",
                                "none",
                                "start",
                                "end")
                        .option(
                                "comments",
                                "WHAT",
                                "comments in the margin where a clause became stronger or weaker",
                                "strength")
                        .flag("formatting", "mark changes of looks too")
                        .option(
                                "pairs",
                                "FILE",
                                "many pairs at once: a table with the head id, old, new, parted by tabs")
                        .option("output-dir", "DIR", "where the redlines of pairs or of several NEW go"))
                .example("redline port-avel-2019 quessy-2020 --output redline.docx")
                .example(
                        "redline tour/zero-draft.docx tour/revision-1.docx --output changes.docx --summary start --author Pell")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench usual, Console console) {
        Workbench workbench = ReadingChoices.workbench(arguments, usual, console);
        if (arguments.option("pairs").isPresent()) {
            many(PairsFile.read(arguments.option("pairs").get()), arguments, workbench, console);
            return;
        }
        if (arguments.operands().size() > 2) {
            many(pairs(arguments), arguments, workbench, console);
            return;
        }
        if (arguments.operands().size() != 2) {
            throw new WrongUse("`redline` needs OLD and NEW: " + syntax().usage());
        }
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`redline` needs --output FILE.docx");
        }
        Output output = Output.of(arguments, List.of("docx"));
        PairsFile.Pair pair = new PairsFile.Pair("", arguments.operand(0), arguments.operand(1));
        write(redline(pair, arguments, workbench), Objects.requireNonNull(output.file()), console);
    }

    /** One old text against several new ones. */
    private static List<PairsFile.Pair> pairs(Arguments arguments) {
        List<PairsFile.Pair> pairs = new ArrayList<>();
        for (String newer : arguments.operands().subList(1, arguments.operands().size())) {
            String name = Objects.requireNonNull(Path.of(newer).getFileName()).toString();
            pairs.add(new PairsFile.Pair(name.replaceFirst("\\.\\w{2,4}$", ""), arguments.operand(0), newer));
        }
        return pairs;
    }

    /** The redline of a pair, or why there is none. */
    private record Made(
            PairsFile.Pair pair,
            @Nullable DocxRedline redline,
            @Nullable AcquisException problem) {}

    /** Redlines are made at the same time and told in order; one that fails does not keep the others from being made. */
    private static void many(List<PairsFile.Pair> pairs, Arguments arguments, Workbench workbench, Console console) {
        Path folder = Path.of(arguments
                .option("output-dir")
                .orElseThrow(() -> new WrongUse("several redlines need --output-dir DIR")));
        AtomicFile.makeFolder(folder);
        TextTable table =
                new TextTable("redline", "unchanged", "renumbered", "edited", "moved", "inserted", "deleted", "words");
        List<AcquisException> problems = new ArrayList<>();
        ReadAhead.each("marking", pairs, pair -> made(pair, arguments, workbench), made -> {
            PairsFile.Pair pair = made.pair();
            try {
                if (made.problem() != null) {
                    throw made.problem();
                }
                DocxRedline redline = Objects.requireNonNull(made.redline());
                write(redline, folder.resolve(pair.id().replaceAll("[^\\p{L}\\p{Nd}._-]", "_") + ".docx"), console);
                row(table, pair.id(), redline.counts());
            } catch (AcquisException e) {
                console.say(pair.id() + ": " + e.getMessage());
                problems.add(e);
            }
        });
        console.print(table.text(console.width()));
        if (!problems.isEmpty()) {
            throw new AlreadyShown(ExitCodes.of(problems.get(0)));
        }
    }

    private static Made made(PairsFile.Pair pair, Arguments arguments, Workbench workbench) {
        try {
            return new Made(pair, redline(pair, arguments, workbench), null);
        } catch (AcquisException e) {
            return new Made(pair, null, e);
        }
    }

    private static void row(TextTable table, String id, Counts counts) {
        table.row(
                id,
                String.valueOf(counts.untouched()),
                String.valueOf(counts.renumbered()),
                String.valueOf(counts.changed() + counts.split() + counts.merged()),
                String.valueOf(counts.moved()),
                String.valueOf(counts.inserted()),
                String.valueOf(counts.deleted()),
                "+" + counts.wordsInserted() + " -" + counts.wordsDeleted());
    }

    private static DocxRedline redline(PairsFile.Pair pair, Arguments arguments, Workbench workbench) {
        Statement left = workbench.statements().resolve(pair.old());
        Statement right = workbench.statements().resolve(pair.newer());
        return workbench.redlining().redline(pair.old(), left, pair.newer(), right, options(arguments, right));
    }

    private static void write(DocxRedline redline, Path file, Console console) {
        AtomicFile.write(file, redline.document());
        console.say("wrote " + Shown.line(file.toString()) + ": "
                + ClauseText.counted(redline.revisions(), "change") + ", " + redline.inserted()
                + " characters inserted, " + redline.deleted()
                + " deleted; proven: all rejected is the old text, all accepted the new");
        redline.remarks().forEach(remark -> console.say("  " + Shown.line(remark)));
    }

    private static RedlineOptions options(Arguments arguments, Statement newer) {
        LocalDate ofNew = newer.date();
        String day = arguments.option("date", ofNew == null ? NO_DATE : ofNew.toString());
        return new RedlineOptions(
                arguments.option("author", "Acquis"),
                checked(day) + "T00:00:00Z",
                arguments.option("moves", "native").equals("native"),
                arguments.has("formatting"),
                SummaryPlace.valueOf(arguments.option("summary", "none").toUpperCase(Locale.ROOT)),
                arguments.option("comments").isPresent());
    }

    private static LocalDate checked(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new WrongUse("--date is '" + day + "'; write it as 2020-03-01", e);
        }
    }
}

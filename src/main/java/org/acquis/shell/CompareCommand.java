package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.ThreeTexts;
import org.acquis.application.CompareStatements;
import org.acquis.application.PairsFile;
import org.acquis.demand.Scales;
import org.acquis.problem.WrongUse;
import org.acquis.progress.ReadAhead;
import org.acquis.report.ComparisonJson;
import org.acquis.report.ComparisonScope;

/** `compare`: two statements clause by clause, or many pairs for scripts. */
final class CompareCommand implements AcquisCommand {

    /** From this many columns on two texts stand beside each other. */
    private static final int WIDE = 110;

    /** From this many columns on three do. */
    private static final int WIDE_FOR_THREE = 132;

    private static final List<String> FORMATS = List.of("text", "json", "jsonl", "html", "docx", "xlsx", "csv");

    @Override
    public Syntax syntax() {
        return ReadingChoices.on(Syntax.of(
                                "Compare",
                                "compare",
                                "what changed between two statements, or what two sides made of one")
                        .operand("OLD", Syntax.Count.OPTIONAL, "the older statement: an id of the library, or a file")
                        .operand("NEW", Syntax.Count.OPTIONAL, "the newer statement")
                        .operand(
                                "OURS",
                                Syntax.Count.OPTIONAL,
                                "our text, where OLD is what was last agreed and NEW is theirs: all three beside each other")
                        .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                        .option(
                                "only",
                                "WHAT",
                                "leave out what is not of interest",
                                "changed",
                                "strength",
                                "moved",
                                "brackets")
                        .option("context", "N", "name N clauses before and after each that is shown")
                        .flag(
                                "substance",
                                "pass over quotes, dashes, spacing, spelling, and numbers of paragraphs that follow a renumbering")
                        .option("layout", "HOW", "old and new beside each other, or in one text", "columns", "lines")
                        .option("scale", "NAME", "the strength scale, or its .tsv file; `scales` lists them")
                        .flag("why", "say of each link why it was made")
                        .option("output", "FILE", "write to a file; its ending tells the format")
                        .option(
                                "pairs",
                                "FILE",
                                "many pairs at once: a table with the head id, old, new, parted by tabs"))
                .example("compare port-avel-2019 quessy-2020")
                .example("compare tour/zero-draft.docx tour/revision-1.docx --only changed")
                .example("compare port-avel-2019 quessy-2020 --only strength --why")
                .example("compare port-avel-2019 quessy-2020 --output changes.html")
                .example("compare solvane-2021 zero-draft-2022 revision-1-2022 --output three.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench usual, Console console) {
        Workbench workbench = ReadingChoices.workbench(arguments, usual, console);
        CompareStatements comparing = workbench.comparing();
        if (arguments.option("pairs").isPresent()) {
            ReadAhead.each(
                    "comparing",
                    PairsFile.read(arguments.option("pairs").get()),
                    pair -> {
                        Alignment alignment = comparing.compare(pair.old(), pair.newer());
                        return ComparisonJson.write(pair.id(), alignment, CompareStatements.notCompared(alignment));
                    },
                    console::print);
            return;
        }
        if (arguments.operands().size() == 3) {
            threeTexts(arguments, comparing, console);
            return;
        }
        if (arguments.operands().size() != 2) {
            throw new WrongUse("`compare` needs OLD and NEW: " + syntax().usage());
        }
        Output output = Output.of(arguments, FORMATS);
        Alignment alignment =
                comparing.compare(arguments.operand(0), arguments.operand(1), arguments.option("scale", Scales.HOUSE));
        boolean columns = columns(arguments, console, output, WIDE);
        Reports.comparison(alignment, scope(arguments), arguments.has("why"), columns, output, console);
    }

    private static void threeTexts(Arguments arguments, CompareStatements comparing, Console console) {
        if (arguments.has("why")) {
            throw new WrongUse("--why explains the links of two texts; leave out one of the three");
        }
        if (arguments.option("context").isPresent()) {
            throw new WrongUse("--context serves two texts; leave it out, or one of the three");
        }
        Output output = Output.of(arguments, FORMATS);
        ThreeTexts texts = comparing.compareThree(
                arguments.operand(0),
                arguments.operand(1),
                arguments.operand(2),
                arguments.option("scale", Scales.HOUSE));
        Reports.threeTexts(
                texts, scope(arguments), columns(arguments, console, output, WIDE_FOR_THREE), output, console);
    }

    private static boolean columns(Arguments arguments, Console console, Output output, int wide) {
        boolean room = console.terminal() && console.width() >= wide && output.file() == null;
        return arguments.option("layout").map("columns"::equals).orElse(room);
    }

    private static ComparisonScope scope(Arguments arguments) {
        ComparisonScope.Only only = arguments
                .option("only")
                .map(what -> ComparisonScope.Only.valueOf(what.toUpperCase(Locale.ROOT)))
                .orElse(ComparisonScope.Only.ALL);
        String context = arguments.option("context", "0");
        if (!context.matches("\\d{1,3}")) {
            throw new WrongUse("--context is '" + context + "'; write how many clauses, such as 1");
        }
        return new ComparisonScope(only, arguments.has("substance"), Integer.parseInt(context));
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.alignment.Alignment;
import org.acquis.application.PairsFile;
import org.acquis.problem.WrongUse;
import org.acquis.report.ComparisonJson;

/** `compare`: two statements clause by clause, or many pairs for scripts. */
final class CompareCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "compare", "what changed between two statements, clause by clause")
                .operand("OLD", Syntax.Count.OPTIONAL, "the older statement: an id of the library, or a file")
                .operand("NEW", Syntax.Count.OPTIONAL, "the newer statement")
                .option("pairs", "FILE", "many pairs at once: a table with the head id, old, new, parted by tabs")
                .option("format", "FORMAT", "how to print", "text", "json", "jsonl")
                .example("compare lisbon-2019 quito-2020")
                .example("compare draft-rev1.docx draft-rev2.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("pairs").isPresent()) {
            for (PairsFile.Pair pair : PairsFile.read(arguments.option("pairs").get())) {
                Alignment alignment = workbench.comparing().compare(pair.old(), pair.newer());
                console.print(ComparisonJson.write(pair.id(), alignment, List.of()));
            }
            return;
        }
        if (arguments.operands().size() != 2) {
            throw new WrongUse("`compare` needs OLD and NEW: " + syntax().usage());
        }
        Alignment alignment = workbench.comparing().compare(arguments.operand(0), arguments.operand(1));
        console.print(ComparisonJson.write(null, alignment, List.of()));
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Settlement;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** The commands that open and settle brackets. */
final class DraftBrackets {

    private DraftBrackets() {}

    static List<AcquisCommand> all() {
        return List.of(
                new DraftCommand(
                        DraftCommands.on("draft bracket", "put words of a paragraph, or all of it, in brackets")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .operand("WORDS", Syntax.Count.ANY, "the words; all when none are given")
                                .option("by", "WHO", "the delegation that asks for it")
                                .example("draft bracket tour 4 --by Pell")
                                .example("draft bracket tour 5")
                                .build(),
                        (draft, arguments, workbench, console) -> Drafts.bracketed(
                                draft,
                                DraftCommands.number(arguments, 1),
                                arguments.rest(2),
                                arguments.option("by", ""))),
                new DraftCommand(
                        DraftCommands.on("draft settle", "settle a place in brackets")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .operand(
                                        "HOW", Syntax.Count.OPTIONAL, "keep, drop, or the delegation whose words it is")
                                .option("with", "WORDS", "other words, that bridge")
                                .option("bracket", "K", "the place in the paragraph (default the first)")
                                .example("draft settle tour 4 keep")
                                .example("draft settle tour 5 --with \"Calls on all parties to keep the truce;\"")
                                .build(),
                        DraftBrackets::settle));
    }

    private static Draft settle(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        Settlement how = arguments
                .option("with")
                .<Settlement>map(Settlement.With::new)
                .or(() -> arguments.optionalOperand(2).map(Settlement::of))
                .orElseThrow(() ->
                        new WrongUse("say how it is settled: keep, drop, the name of a delegation, or --with WORDS"));
        return Drafts.settled(draft, DraftCommands.number(arguments, 1), arguments.positive("bracket", 1), how);
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.drafting.Drafts;
import org.acquis.statement.Remark;

/** The commands that move paragraphs of a draft, take them out and remark on them. */
final class DraftOrder {

    private static final String NUMBER = "its number in `draft show`";

    private DraftOrder() {}

    static List<AcquisCommand> all() {
        return List.of(
                new DraftCommand(
                        DraftCommands.on("draft move", "move a paragraph")
                                .operand("FROM", Syntax.Count.ONE, NUMBER)
                                .operand("TO", Syntax.Count.ONE, "where it goes")
                                .example("draft move tour 6 4")
                                .build(),
                        (draft, arguments, workbench, console) -> Drafts.moved(
                                draft, DraftCommands.number(arguments, 1), DraftCommands.number(arguments, 2))),
                new DraftCommand(
                        DraftCommands.on("draft drop", "take a paragraph out")
                                .operand("N", Syntax.Count.ONE, NUMBER)
                                .example("draft drop tour 7")
                                .build(),
                        (draft, arguments, workbench, console) ->
                                Drafts.dropped(draft, DraftCommands.number(arguments, 1))),
                new DraftCommand(
                        DraftCommands.on("draft note", "keep a remark beside a paragraph; it is never part of the text")
                                .operand("N", Syntax.Count.ONE, NUMBER)
                                .operand("REMARK", Syntax.Count.ONE_OR_MORE, "the remark")
                                .option("by", "WHO", "whose remark it is")
                                .example("draft note tour 4 \"Pell waits for instructions\"")
                                .build(),
                        (draft, arguments, workbench, console) -> Drafts.noted(
                                draft,
                                DraftCommands.number(arguments, 1),
                                new Remark(arguments.option("by", ""), arguments.rest(2)))));
    }
}

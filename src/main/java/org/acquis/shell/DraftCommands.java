package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.application.Drafting;
import org.acquis.drafting.Drafts;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** The commands that change a draft. */
final class DraftCommands {

    private static final String GROUP = "Draft";

    private DraftCommands() {}

    static List<AcquisCommand> all() {
        return List.of(
                new DraftCommand(
                        Syntax.of(GROUP, "draft new", "begin a draft from a template")
                                .option("template", "T", "its name, or a DOCX file of yours")
                                .option("as", "ID", "the id of the draft")
                                .example("draft new --template contact-group-communique --as sixth")
                                .build(),
                        (arguments, workbench, console) -> begin(arguments, workbench.drafting())),
                new DraftCommand(
                        edit("draft add", "put clauses of the library into a draft")
                                .operand("STATEMENT#CLAUSE", Syntax.Count.ONE_OR_MORE, "clauses, in this order")
                                .option("at", "N", "the place of the first (default: where it belongs)")
                                .example("draft add sixth lindholm-2019#PP2 quessy-2020#OP9")
                                .build(),
                        (arguments, workbench, console) -> workbench
                                .drafting()
                                .add(draft(arguments, workbench), rest(arguments), arguments.positive("at", 0))),
                new DraftCommand(
                        edit("draft write", "write a paragraph of your own, or change one")
                                .operand("TEXT", Syntax.Count.ONE_OR_MORE, "the words")
                                .option("at", "N", "the place of a new paragraph (default the end)")
                                .option("over", "N", "the paragraph to change; its source is kept")
                                .option(
                                        "role",
                                        "ROLE",
                                        "what a new one is",
                                        "heading",
                                        "preambular",
                                        "operative",
                                        "sub",
                                        "paragraph")
                                .example("draft write sixth \"Welcomes the truce;\" --role operative")
                                .build(),
                        DraftCommands::write),
                new DraftCommand(
                        edit("draft fill", "fill fields of the template")
                                .operand(
                                        "FIELD=VALUE",
                                        Syntax.Count.ONE_OR_MORE,
                                        "put quotation marks around values with spaces")
                                .example("draft fill sixth place=Quessy \"date=5 May 2022\"")
                                .build(),
                        DraftCommands::fill),
                new DraftCommand(
                        edit("draft move", "move a paragraph")
                                .operand("FROM", Syntax.Count.ONE, "its number in `draft show`")
                                .operand("TO", Syntax.Count.ONE, "where it goes")
                                .build(),
                        (arguments, workbench, console) -> stored(
                                workbench,
                                Drafts.moved(draft(arguments, workbench), number(arguments, 1), number(arguments, 2)))),
                new DraftCommand(
                        edit("draft drop", "take a paragraph out")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .build(),
                        (arguments, workbench, console) ->
                                stored(workbench, Drafts.dropped(draft(arguments, workbench), number(arguments, 1)))),
                new DraftCommand(
                        edit("draft bracket", "put words of a paragraph, or all of it, in brackets")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .operand("WORDS", Syntax.Count.ANY, "the words; all when none are given")
                                .option("by", "WHO", "the delegation that asks for it")
                                .example("draft bracket sixth 4 \"without delay\" --by Pell")
                                .build(),
                        (arguments, workbench, console) -> stored(
                                workbench,
                                Drafts.bracketed(
                                        draft(arguments, workbench),
                                        number(arguments, 1),
                                        arguments.rest(2),
                                        arguments.option("by", "")))),
                new DraftCommand(
                        edit("draft settle", "settle the first bracket of a paragraph")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .operand("HOW", Syntax.Count.ONE, "keep or drop its words")
                                .example("draft settle sixth 4 keep")
                                .build(),
                        DraftCommands::settle),
                new DraftCommand(
                        edit("draft note", "keep a remark beside a paragraph; it is never exported")
                                .operand("N", Syntax.Count.ONE, "its number in `draft show`")
                                .operand("REMARK", Syntax.Count.ONE_OR_MORE, "the remark")
                                .build(),
                        (arguments, workbench, console) -> stored(
                                workbench,
                                Drafts.noted(draft(arguments, workbench), number(arguments, 1), arguments.rest(2)))));
    }

    private static Syntax.Builder edit(String name, String summary) {
        return Syntax.of(GROUP, name, summary).operand("ID", Syntax.Count.ONE, "the id of the draft");
    }

    static Draft draft(Arguments arguments, Workbench workbench) {
        return workbench.drafting().find(arguments.operand(0));
    }

    private static Draft stored(Workbench workbench, Draft draft) {
        return workbench.drafting().stored(draft);
    }

    private static List<String> rest(Arguments arguments) {
        return arguments.operands().subList(1, arguments.operands().size());
    }

    private static int number(Arguments arguments, int place) {
        try {
            return Integer.parseInt(arguments.operand(place));
        } catch (NumberFormatException e) {
            throw new WrongUse(
                    "'" + arguments.operand(place) + "' is no number of a paragraph; `draft show` numbers them", e);
        }
    }

    private static Draft begin(Arguments arguments, Drafting drafting) {
        String template = arguments
                .option("template")
                .orElseThrow(
                        () -> new WrongUse("`draft new` needs --template: " + String.join(", ", drafting.templates())));
        String id = arguments.option("as").orElseThrow(() -> new WrongUse("`draft new` needs --as ID"));
        return drafting.begin(id, template);
    }

    private static Draft write(Arguments arguments, Workbench workbench, Console console) {
        Draft draft = draft(arguments, workbench);
        String text = arguments.rest(1);
        if (arguments.option("over").isPresent()) {
            return stored(workbench, Drafts.written(draft, arguments.positive("over", 1), text));
        }
        String role = arguments.option("role", "operative");
        DraftItem item = role.equals("sub")
                ? DraftItem.own(Role.OPERATIVE, 2, text)
                : DraftItem.own(Role.ofKey(role), role.equals("heading") ? 0 : 1, text);
        return stored(workbench, Drafts.added(draft, item, arguments.positive("at", Integer.MAX_VALUE)));
    }

    private static Draft fill(Arguments arguments, Workbench workbench, Console console) {
        Draft draft = draft(arguments, workbench);
        List<String> known =
                new ArrayList<>(workbench.drafting().template(draft).fields());
        for (String pair : rest(arguments)) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair : pair.substring(0, equals);
            if (equals < 0 || !known.contains(field)) {
                throw new WrongUse(
                        "'" + pair + "' fills no field of the template; write FIELD=VALUE, FIELD being one of "
                                + String.join(", ", known));
            }
            draft = Drafts.filled(draft, field, pair.substring(equals + 1));
        }
        return stored(workbench, draft);
    }

    private static Draft settle(Arguments arguments, Workbench workbench, Console console) {
        String how = arguments.operand(2);
        if (!how.equals("keep") && !how.equals("drop")) {
            throw new WrongUse("'" + how + "' settles nothing; say keep or drop");
        }
        return stored(workbench, Drafts.settled(draft(arguments, workbench), number(arguments, 1), how.equals("keep")));
    }
}

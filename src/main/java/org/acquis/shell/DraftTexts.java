package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acquis.application.Wording;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.UsualPlace;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;

/** The commands that put words into a draft. */
final class DraftTexts {

    private static final int CHOICE = 5;

    private DraftTexts() {}

    static List<AcquisCommand> all() {
        return List.of(
                new DraftCommand(
                        DraftCommands.on("draft add", "put clauses of the library into a draft")
                                .operand(
                                        "STATEMENT#CLAUSE",
                                        Syntax.Count.ANY,
                                        "clauses in this order; a statement alone for all of its clauses")
                                .option("find", "WORDS", "the clause nearest to these words; the shell lets you choose")
                                .option("at", "N", "the place of the first (default: where it belongs)")
                                .example("draft add tour lindholm-2019#PP2 quessy-2020#OP9")
                                .build(),
                        DraftTexts::add),
                new DraftCommand(
                        DraftCommands.on("draft write", "write a paragraph of your own, or change one")
                                .operand(
                                        "TEXT", Syntax.Count.ANY, "the words; without any, your editor opens ($EDITOR)")
                                .option("at", "N", "the place of a new paragraph (default: where it belongs)")
                                .option("over", "N", "the paragraph to change; its source is kept")
                                .option(
                                        "role",
                                        "ROLE",
                                        "what a new one is (default operative)",
                                        "heading",
                                        "preambular",
                                        "operative",
                                        "paragraph",
                                        "sub",
                                        "point")
                                .example("draft write tour \"Welcomes the truce;\" --role operative")
                                .build(),
                        DraftTexts::write));
    }

    private static Draft add(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        List<String> citations = new ArrayList<>(DraftCommands.rest(arguments));
        arguments.option("find").ifPresent(words -> citations.add(found(words, workbench, console)));
        if (citations.isEmpty()) {
            throw new WrongUse("`draft add` needs clauses to add, such as tokyo-2012#OP3, or --find WORDS");
        }
        return workbench.drafting().add(draft, citations, arguments.positive("at", 0));
    }

    private static String found(String words, Workbench workbench, Console console) {
        List<Wording> wordings = workbench.agreed().nearest(words, CHOICE);
        if (wordings.isEmpty()) {
            throw new NotFound("the library has no language near to '" + words + "'; write it with `draft write`");
        }
        int chosen = 1;
        if (console.interactive() && wordings.size() > 1) {
            for (int k = 0; k < wordings.size(); k++) {
                console.print((k + 1) + "  " + WordingView.text(wordings.subList(k, k + 1), true, console.width() - 4));
            }
            chosen = console.questions()
                    .key("which one? (1-" + wordings.size() + ") ", "123456789".substring(0, wordings.size()))
                    .map(key -> key - '0')
                    .orElseThrow(() -> new WrongUse("nothing was added"));
        }
        String citation = wordings.get(chosen - 1).citation().toString();
        console.say("nearest: " + Shown.line(citation));
        return citation;
    }

    private static Draft write(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        int over = arguments.option("over").isPresent() ? arguments.positive("over", 1) : 0;
        String text = arguments.rest(1);
        if (text.isEmpty()) {
            Optional<String> edited =
                    console.questions().undisturbed(() -> Editor.edit(over == 0 ? "" : Drafts.text(draft, over)));
            if (edited.isEmpty()) {
                return draft;
            }
            text = edited.get();
        }
        if (over > 0) {
            return Drafts.written(draft, over, text);
        }
        DraftItem item = item(arguments.option("role", "operative"), text);
        return Drafts.added(draft, item, arguments.positive("at", UsualPlace.of(draft, item)));
    }

    private static DraftItem item(String role, String text) {
        return switch (role) {
            case "sub" -> DraftItem.own(Role.OPERATIVE, 2, text);
            case "point" -> DraftItem.own(Role.OPERATIVE, 3, text);
            case "heading" -> DraftItem.own(Role.HEADING, 0, text);
            default -> DraftItem.own(Role.ofKey(role), 1, text);
        };
    }
}

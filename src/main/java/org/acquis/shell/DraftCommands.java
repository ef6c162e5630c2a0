package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** The family `draft`: what its commands have in common. */
final class DraftCommands {

    static final String GROUP = "Draft";

    private DraftCommands() {}

    static List<AcquisCommand> all() {
        List<AcquisCommand> commands = new ArrayList<>();
        commands.add(new DraftNew());
        commands.addAll(DraftTexts.all());
        commands.add(new DraftFill());
        commands.addAll(DraftOrder.all());
        commands.addAll(DraftBrackets.all());
        commands.addAll(DraftHistory.all());
        commands.addAll(DraftViews.all());
        commands.add(new DraftCollect());
        commands.add(new DraftCompilation());
        commands.add(new DraftBridge());
        commands.add(new DraftExport());
        commands.add(new TemplateCommand());
        commands.addAll(PrecedentsCommands.all());
        commands.addAll(CheckCommands.all());
        return commands;
    }

    /** A command that takes the id of a draft first. */
    static Syntax.Builder on(String name, String summary) {
        return Syntax.of(GROUP, name, summary).operand("ID", Syntax.Count.ONE, "the id of the draft");
    }

    static Draft draft(Arguments arguments, Workbench workbench) {
        return workbench.drafting().find(arguments.operand(0));
    }

    /** The draft, or the revision of it that {@code --revision} names. */
    static Draft draftOrRevision(Arguments arguments, Workbench workbench) {
        Draft draft = draft(arguments, workbench);
        return arguments
                .option("revision")
                .map(name -> workbench.drafting().revision(draft.id(), name))
                .orElse(draft);
    }

    static List<String> rest(Arguments arguments) {
        return arguments.operands().subList(1, arguments.operands().size());
    }

    /** A number of a paragraph. */
    static int number(Arguments arguments, int place) {
        try {
            return Integer.parseInt(arguments.operand(place));
        } catch (NumberFormatException e) {
            throw new WrongUse(
                    "'" + arguments.operand(place) + "' is no number of a paragraph; `draft show` numbers them", e);
        }
    }
}

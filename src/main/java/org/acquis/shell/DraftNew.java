package org.acquis.shell;

import org.acquis.application.Drafting;
import org.acquis.drafting.Slots;
import org.acquis.drafting.Template;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** `draft new`. */
final class DraftNew implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(DraftCommands.GROUP, "draft new", "begin a draft from a template")
                .option("template", "T", "its name, or a DOCX file of yours")
                .option("as", "ID", "the id of the draft")
                .flag("empty", "leave out the wordings that the template suggests")
                .example("draft new --template contact-group-communique --as sixth")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Drafting drafting = workbench.drafting();
        String name = arguments
                .option("template")
                .orElseThrow(
                        () -> new WrongUse("`draft new` needs --template: " + String.join(", ", drafting.templates())));
        String id = arguments.option("as").orElseThrow(() -> new WrongUse("`draft new` needs --as ID"));
        Template template = drafting.template(name);
        Draft draft = drafting.begin(id, name, !arguments.has("empty"));
        console.say(DraftCommand.summary(draft) + (draft.items().isEmpty() ? "" : " suggested by the template"));
        console.say("fields: " + Shown.line(String.join(", ", template.fields()))
                + (Slots.open(draft).isEmpty() ? "" : "; slots: " + Shown.line(String.join(", ", Slots.open(draft))))
                + "; `draft fill " + Shown.line(id) + " FIELD=VALUE` fills them");
    }
}

package org.acquis.shell;

import org.acquis.drafting.Template;

/** `template`: checks a template and says what it asks for. */
final class TemplateCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(DraftCommands.GROUP, "template", "check a template and show its fields and wordings")
                .operand("T", Syntax.Count.ONE, "its name, or a DOCX file of yours")
                .example("template resolution")
                .example("template contact-group-communique")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Template template = workbench.drafting().template(arguments.operand(0));
        console.print("fields:");
        template.fields()
                .forEach(field -> console.print(
                        "  " + Shown.line(field) + (template.optional().contains(field) ? " (optional)" : "")));
        if (!template.suggestions().isEmpty()) {
            console.print("suggested wordings:");
        }
        template.suggestions()
                .forEach(item -> console.print(Wrapped.text(Shown.line(item.text()), "  ", console.width())));
    }
}

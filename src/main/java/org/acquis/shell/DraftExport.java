package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.application.RedlineStatements;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.HtmlExport;
import org.acquis.drafting.Slots;
import org.acquis.drafting.Tables;
import org.acquis.drafting.Template;
import org.acquis.drafting.WordExport;
import org.acquis.problem.WrongUse;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.statement.Draft;

/** `draft export`. */
final class DraftExport implements AcquisCommand {

    /** Documents that are made again from the same draft are the same to the byte. */
    private static final String NO_DATE = "1980-01-01T00:00:00Z";

    @Override
    public Syntax syntax() {
        return DraftCommands.on("draft export", "write a draft as a Word document, a table or a page for the browser")
                .option("output", "FILE", "the DOCX or HTML file to write")
                .option("revision", "NAME", "a revision instead of the draft as it stands")
                .option("against", "TEXT", "as tracked changes against a revision of the draft, or a statement")
                .flag("sources", "name the source of each borrowed paragraph, in footnotes")
                .flag("comments", "remarks and sources as Word comments")
                .option(
                        "columns",
                        "N",
                        "a table: draft and position; with agreed language; with numbers",
                        "2",
                        "3",
                        "4")
                .flag("keep-properties", "keep the names that the template's properties hold")
                .example("draft export tour --output sixth.docx")
                .example("draft export tour --against quessy-2020 --output changes.docx")
                .example("draft export tour --columns 3 --output table.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`draft export` needs --output FILE.docx or FILE.html");
        }
        Output output = Output.of(arguments, List.of("docx", "html"));
        Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
        if (output.format().equals("html")) {
            Template template = workbench.drafting().template(draft);
            output.text(HtmlExport.html(draft, template, arguments.has("sources")), console);
            sayWhatIsOpen(draft, template, console);
            return;
        }
        if (arguments.option("columns").isPresent()) {
            output.bytes(
                    Tables.docx(draft, workbench.drafting().template(draft), arguments.positive("columns", 2)),
                    console);
            return;
        }
        byte[] document = exported(draft, arguments, workbench);
        if (arguments.option("against").isEmpty()) {
            output.bytes(document, console);
            sayWhatIsOpen(draft, workbench.drafting().template(draft), console);
            return;
        }
        DocxRedline redline = redline(draft.id(), document, arguments, workbench);
        output.bytes(redline.document(), console);
        console.say("  " + ClauseText.counted(redline.revisions(), "change")
                + "; proven: all rejected is the old text, all accepted the draft");
        redline.remarks().forEach(remark -> console.say("  " + Shown.line(remark)));
    }

    /** Nobody should send round a document with empty places without having been told. */
    private static void sayWhatIsOpen(Draft draft, Template template, Console console) {
        List<String> open = new ArrayList<>(template.fields());
        open.removeAll(template.optional());
        open.removeAll(draft.fields().keySet());
        open.addAll(Slots.open(draft));
        if (!open.isEmpty()) {
            console.say("  left open in it: " + Shown.line(String.join(", ", open)) + "; `draft check " + draft.id()
                    + "` says where");
        }
    }

    private static DocxRedline redline(String id, byte[] document, Arguments arguments, Workbench workbench) {
        String against = arguments.option("against").orElseThrow();
        RedlineOptions options = RedlineOptions.by("Acquis", NO_DATE);
        if (workbench.drafting().revisions(id).contains(against)) {
            byte[] old = exported(workbench.drafting().revision(id, against), arguments, workbench);
            return RedlineStatements.between(against, old, id, document, options);
        }
        return workbench.redlining().against(against, id, document, options);
    }

    private static byte[] exported(Draft draft, Arguments arguments, Workbench workbench) {
        return WordExport.docx(
                draft,
                workbench.drafting().template(draft),
                new ExportOptions(
                        arguments.has("sources"), arguments.has("comments"), !arguments.has("keep-properties")));
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.application.RedlineStatements;
import org.acquis.drafting.ExportOptions;
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
        return DraftCommands.on("draft export", "write a draft as a Word document")
                .option("output", "FILE", "the file to write")
                .option("revision", "NAME", "a revision instead of the draft as it stands")
                .option("against", "TEXT", "as tracked changes against a revision of the draft, or a statement")
                .flag("sources", "a footnote for each borrowed paragraph that names its source")
                .flag("comments", "remarks and sources as Word comments")
                .flag("keep-properties", "keep the names that the template's properties hold")
                .example("draft export sixth --output sixth.docx")
                .example("draft export sixth --against zero --output changes.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`draft export` needs --output FILE.docx");
        }
        Output output = Output.of(arguments, List.of("docx"));
        Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
        byte[] document = exported(draft, arguments, workbench);
        if (arguments.option("against").isEmpty()) {
            output.bytes(document, console);
            return;
        }
        DocxRedline redline = redline(draft.id(), document, arguments, workbench);
        output.bytes(redline.document(), console);
        console.say("  " + ClauseText.counted(redline.revisions(), "change")
                + "; proven: all rejected is the old text, all accepted the draft");
        redline.remarks().forEach(remark -> console.say("  " + Shown.line(remark)));
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

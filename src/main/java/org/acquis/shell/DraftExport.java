package org.acquis.shell;

import java.util.List;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.WordExport;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** `draft export`. */
final class DraftExport implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return DraftCommands.on("draft export", "write a draft as a Word document")
                .option("output", "FILE", "the file to write")
                .option("revision", "NAME", "a revision instead of the draft as it stands")
                .flag("sources", "a footnote for each borrowed paragraph that names its source")
                .flag("comments", "remarks and sources as Word comments")
                .flag("keep-properties", "keep the names that the template's properties hold")
                .example("draft export sixth --output sixth.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`draft export` needs --output FILE.docx");
        }
        Output output = Output.of(arguments, List.of("docx"));
        Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
        output.bytes(
                WordExport.docx(
                        draft,
                        workbench.drafting().template(draft),
                        new ExportOptions(
                                arguments.has("sources"),
                                arguments.has("comments"),
                                !arguments.has("keep-properties"))),
                console);
    }
}

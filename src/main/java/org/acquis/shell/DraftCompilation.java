package org.acquis.shell;

import java.util.List;
import org.acquis.drafting.Tables;
import org.acquis.drafting.Template;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** `draft compilation`: what delegations propose, side by side. */
final class DraftCompilation implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return DraftCommands.on("draft compilation", "a table of what delegations propose, with a bridging proposal")
                .option("output", "FILE", "the DOCX or XLSX file to write")
                .option("revision", "NAME", "a revision instead of the draft as it stands")
                .example("draft compilation tour --output proposals.docx")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        if (arguments.option("output").isEmpty()) {
            throw new WrongUse("`draft compilation` needs --output FILE.docx or FILE.xlsx");
        }
        Output output = Output.of(arguments, List.of("docx", "xlsx"));
        Draft draft = DraftCommands.draftOrRevision(arguments, workbench);
        Template template = workbench.drafting().template(draft);
        if (Tables.delegations(draft).isEmpty()) {
            throw new NotFound("no delegation proposes anything in " + draft.id()
                    + "; `draft collect` lays in what they sent back");
        }
        output.bytes(
                output.format().equals("xlsx")
                        ? Tables.compilationXlsx(draft, template)
                        : Tables.compilationDocx(draft, template),
                console);
    }
}

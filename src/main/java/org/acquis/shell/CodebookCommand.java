package org.acquis.shell;

import java.nio.file.Path;
import org.acquis.application.CodebookFolder;
import org.acquis.problem.WrongUse;

/** `codebook`. */
final class CodebookCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(CodebookCommands.GROUP, "codebook", "the codebook in use; take a file of your own, or go back")
                .operand("DO", Syntax.Count.OPTIONAL, "use, reset or recode")
                .operand("FILE", Syntax.Count.OPTIONAL, "for use: demand types, phrases or both, a .tsv each")
                .example("codebook use ours.tsv")
                .example("codebook recode")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        CodebookFolder folder = new CodebookFolder(workbench.library().folder());
        switch (arguments.optionalOperand(0).orElse("")) {
            case "" -> folder.describe().forEach(line -> console.print(Shown.line(line)));
            case "use" -> {
                String file = arguments
                        .optionalOperand(1)
                        .orElseThrow(() -> new WrongUse("`codebook use` needs a FILE of demand types or phrases"));
                workbench.files().use(folder.use(Path.of(file)));
                console.say("in use from now on; `codebook recode` codes the statements of the library by it");
            }
            case "reset" -> {
                workbench.files().use(folder.reset());
                console.say("the codebook of the program is in use again; `codebook recode` codes the library by it");
            }
            case "recode" -> {
                int changed = workbench.coding().recode();
                console.say(ClauseText.counted(changed, "statement") + " coded anew; what people coded was kept");
            }
            default ->
                throw new WrongUse("`codebook` takes use FILE, reset or recode, not '" + arguments.operand(0) + "'");
        }
    }
}

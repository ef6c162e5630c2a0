package org.acquis.shell;

import java.nio.file.Path;
import java.util.List;
import org.acquis.application.CodebookFolder;
import org.acquis.library.StatementCard;
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

    /** Whether the statements of the library are coded as the rules in use would code them. */
    private static String standing(Workbench workbench) {
        List<String> ids =
                workbench.library().cards().stream().map(StatementCard::id).toList();
        List<String> outdated = workbench.coding().outdated(ids);
        return "statements: " + ids.size() + ", "
                + (outdated.isEmpty()
                        ? "all coded by these rules"
                        : outdated.size() + " coded by older rules (" + Shown.line(String.join(", ", outdated))
                                + "); `codebook recode` codes them anew");
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        CodebookFolder folder = new CodebookFolder(workbench.library().folder());
        switch (arguments.optionalOperand(0).orElse("")) {
            case "" -> {
                folder.describe().forEach(line -> console.print(Shown.line(line)));
                console.print(standing(workbench));
            }
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

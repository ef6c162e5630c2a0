package org.acquis.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.application.CodingByPeople;
import org.acquis.demand.DemandType;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.report.CodingSheet;
import org.acquis.statement.Coding;

/** `coding import`. */
final class CodingImport implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        CodebookCommands.GROUP,
                        "coding import",
                        "what a person coded; it outranks the program from then on")
                .operand("FILE", Syntax.Count.ONE, "the filled table of `coding export`, as CSV")
                .option("coder", "NAME", "who coded it: a name or initials")
                .example("coding import coded.csv --coder AB")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Path file = Path.of(arguments.operand(0));
        String coder = arguments
                .option("coder")
                .filter(name -> !name.isBlank() && !name.equals(CodingByPeople.PROGRAM))
                .orElseThrow(
                        () -> new WrongUse("`coding import` needs --coder NAME, other than " + CodingByPeople.PROGRAM));
        Set<String> known = workbench.files().codebook().types().all().stream()
                .map(DemandType::key)
                .collect(Collectors.toSet());
        List<Coding> codings = CodingSheet.read(String.valueOf(file.getFileName()), text(file), coder, known);
        int taken = workbench.coding().take(codings);
        console.say(ClauseText.counted(taken, "clause") + " coded by " + Shown.line(coder)
                + "; `coding agreement` measures them against the program");
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("no file " + file + "; give the table that `coding export` wrote, filled in");
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WrongUse(file + " is no text in UTF-8; save the table as CSV UTF-8", e);
        }
    }
}

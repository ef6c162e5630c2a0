package org.acquis.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.acquis.application.CodingByPeople;
import org.acquis.demand.DemandType;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.report.CodedTables;

/** `coding import`. */
final class CodingImport implements AcquisCommand {

    private static final int MOST_SHOWN = 40;

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        CodebookCommands.GROUP,
                        "coding import",
                        "what a person coded; it outranks the program from then on")
                .operand("FILE", Syntax.Count.ONE, "the filled table of `coding export`, as XLSX or CSV")
                .option("coder", "NAME", "who coded it: a name or initials")
                .example("coding import coded.xlsx --coder AB")
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
        String name = String.valueOf(file.getFileName());
        CodedTables tables = CodedTables.read(name, bytes(file), coder, known);
        List<String> problems = new ArrayList<>(tables.problems());
        problems.addAll(workbench.coding().problems(tables.rows()));
        if (!problems.isEmpty()) {
            refuse(name, problems, console);
        }
        CodingByPeople.Taken taken = workbench.coding().take(tables.rows());
        console.say(ClauseText.counted(taken.clauses(), "clause") + " coded by " + Shown.line(coder)
                + (taken.moved() == 0
                        ? ""
                        : ", " + taken.moved() + " of them found by their words under another number")
                + "; `coding agreement` measures them against the program");
    }

    /** One line a problem; all or nothing is taken, so that a table that was mended can be imported as a whole. */
    private static void refuse(String name, List<String> problems, Console console) {
        problems.stream().limit(MOST_SHOWN).forEach(problem -> console.say(Shown.line(problem)));
        if (problems.size() > MOST_SHOWN) {
            console.say("and " + (problems.size() - MOST_SHOWN) + " more");
        }
        throw new WrongUse(Shown.line(name) + ": " + ClauseText.counted(problems.size(), "problem")
                + ", nothing was taken; mend the table and import it again");
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("no file " + file + "; give the table that `coding export` wrote, filled in");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read; check its permissions", e);
        }
    }
}

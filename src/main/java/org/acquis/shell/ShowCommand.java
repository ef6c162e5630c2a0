package org.acquis.shell;

import java.util.Objects;
import org.acquis.report.StatementText;
import org.acquis.statement.Citation;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/** `show`: a statement as a reader would see it, or one clause of it. */
final class ShowCommand implements AcquisCommand {

    private static final int SHORT_HASH = 12;

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "show", "show a statement as it reads, or one clause of it")
                .operand("STATEMENT", Syntax.Count.ONE, "an id, a file, or a clause as STATEMENT#CLAUSE")
                .example("show quessy-2020")
                .example("show quessy-2020#OP13")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        String name = arguments.operand(0);
        if (Citation.parse(name).isPresent()) {
            ClauseText.printClause(workbench.statements().cited(name).clause(), console);
            return;
        }
        Statement statement = workbench.statements().resolve(name);
        String hash = statement.source().sha256();
        console.print(Wrapped.text(ClauseText.head(statement), "", console.width()));
        console.print("from " + Shown.line(statement.source().file()) + " ("
                + statement.source().format() + ", SHA-256 " + hash.substring(0, Math.min(SHORT_HASH, hash.length()))
                + "), series " + Shown.line(Objects.requireNonNullElse(statement.series(), "none")));
        console.print("");
        console.print(StatementText.write(statement, console.width(), console.colour())
                .stripTrailing());
        for (Warning warning : statement.warnings()) {
            console.say("note: " + Shown.line(warning.message()));
        }
        if (statement.clauses().stream().anyMatch(clause -> !clause.acts().isEmpty())) {
            console.say("verbs of speech acts are " + (console.colour() ? "bold" : "between *asterisks*")
                    + "; `clauses " + Shown.line(name) + "` gives their axes and strengths");
        }
    }
}

package org.acquis.shell;

import java.util.Objects;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;

/** `show`: a statement as a reader would see it, or one clause of it. */
final class ShowCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "show", "show a statement, or one clause of it")
                .operand("STATEMENT", Syntax.Count.ONE, "an id, a file, or a clause as STATEMENT#CLAUSE")
                .example("show lisbon-2019")
                .example("show lisbon-2019#OP3")
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
        console.print(ClauseText.head(statement));
        console.print("from " + Shown.line(statement.source().file()) + " (" + statement.source().format()
                + ", SHA-256 " + statement.source().sha256().substring(0, Math.min(12, statement.source().sha256().length()))
                + "), series " + Shown.line(Objects.requireNonNullElse(statement.series(), "none")));
        for (Clause clause : statement.clauses()) {
            String indent = "  ".repeat(Math.max(0, clause.level() - 1));
            String words = clause.label().isEmpty() ? clause.text() : clause.label() + " " + clause.text();
            console.print("");
            console.print(Wrapped.text(
                    clause.role() == Role.HEADING ? Shown.line(words.toUpperCase(java.util.Locale.ROOT)) : Shown.line(words),
                    indent,
                    console.width()));
        }
        for (Warning warning : statement.warnings()) {
            console.say("note: " + Shown.line(warning.message()));
        }
    }
}

package org.acquis.shell;

import org.acquis.statement.Decision;

/** `link` and `unlink`: what a person decides about two clauses. */
final class LinkCommand implements AcquisCommand {

    private final Decision.Kind kind;

    LinkCommand(Decision.Kind kind) {
        this.kind = kind;
    }

    @Override
    public Syntax syntax() {
        boolean links = kind == Decision.Kind.LINK;
        return Syntax.of(
                        "Compare",
                        kind.key(),
                        links
                                ? "say that one clause carries on another, whatever the texts look like"
                                : "say that one clause does not carry on another")
                .operand("A", Syntax.Count.ONE, "a clause of the older statement: STATEMENT#CLAUSE")
                .operand("B", Syntax.Count.ONE, "a clause of the newer statement")
                .option("reason", "TEXT", "why; it is shown wherever the link is")
                .option("author", "NAME", "who decides, if it is not the user of this account")
                .example(kind.key() + " port-avel-2019#OP6 quessy-2020#OP6 --reason \""
                        + (links ? "same duty, new words" : "another committee") + "\"")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Decision decision = workbench
                .deciding()
                .decide(
                        kind,
                        arguments.operand(0),
                        arguments.operand(1),
                        arguments.option("author"),
                        arguments.option("reason", ""));
        console.print(Shown.line(decision.older() + (kind == Decision.Kind.LINK ? " became " : " did not become ")
                + decision.newer() + ", says " + decision.author() + "; every comparison from now on holds to it"));
    }
}

package org.acquis.shell;

import org.acquis.demand.Scales;
import org.acquis.report.TraceText;

/** `trace`: one clause through the meetings. */
final class TraceCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "trace", "follow one clause through the meetings, with word edits")
                .operand("STATEMENT#CLAUSE", Syntax.Count.ONE, "a clause of a statement that belongs to a series")
                .option("scale", "NAME", "the strength scale, or its .tsv file; `scales` lists them")
                .example("trace quessy-2020#OP13")
                .example("trace tokyo-2012#P3")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        console.print(TraceText.write(
                        workbench.evolving().trace(arguments.operand(0), arguments.option("scale", Scales.HOUSE)),
                        console.width(),
                        console.colour())
                .stripTrailing());
    }
}

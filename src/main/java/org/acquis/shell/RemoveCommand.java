package org.acquis.shell;

/** `remove`: a statement out of the library. */
final class RemoveCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "remove", "remove a statement and its original from the library")
                .operand("STATEMENT", Syntax.Count.ONE, "its id")
                .example("remove fos-london-2013")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        workbench.library().remove(arguments.operand(0));
        console.print("removed " + Shown.line(arguments.operand(0)));
    }
}

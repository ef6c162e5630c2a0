package org.acquis.shell;

import org.acquis.statement.Draft;

/**
 * One command of the family `draft`.
 *
 * @param work reads the arguments and changes or shows the draft
 */
record DraftCommand(Syntax syntax, Work work) implements AcquisCommand {

    /** What a command does; the draft it gives back is shown as one line. */
    interface Work {
        Draft on(Arguments arguments, Workbench workbench, Console console);
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Draft draft = work.on(arguments, workbench, console);
        console.say(
                Shown.line(draft.id()) + ": " + ClauseText.counted(draft.items().size(), "paragraph"));
    }
}

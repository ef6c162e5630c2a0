package org.acquis.shell;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.acquis.statement.DraftStep;

/** The commands on the history of a draft. */
final class DraftHistory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private DraftHistory() {}

    /** A command with nothing but a draft to name. */
    private record OnDraft(Syntax syntax, Work work) implements AcquisCommand {
        private interface Work {
            void on(String id, Arguments arguments, Workbench workbench, Console console);
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            work.on(DraftCommands.draft(arguments, workbench).id(), arguments, workbench, console);
        }
    }

    static List<AcquisCommand> all() {
        return List.of(
                new OnDraft(
                        DraftCommands.on("draft undo", "go back to the draft before its last change")
                                .example("draft undo tour")
                                .build(),
                        (id, arguments, workbench, console) -> {
                            String what = workbench.drafting().current(id).what();
                            console.say("undone: " + Shown.line(what) + "; "
                                    + DraftCommand.summary(workbench.drafting().undo(id)));
                        }),
                new OnDraft(
                        DraftCommands.on("draft redo", "do again what was undone last")
                                .example("draft redo tour")
                                .build(),
                        (id, arguments, workbench, console) -> {
                            String summary =
                                    DraftCommand.summary(workbench.drafting().redo(id));
                            console.say("done again: "
                                    + Shown.line(
                                            workbench.drafting().current(id).what()) + "; " + summary);
                        }),
                new OnDraft(
                        DraftCommands.on("draft revise", "keep the draft for ever as the next revision")
                                .option("as", "NAME", "its name (default zero, then rev.1, rev.2 ...)")
                                .example("draft revise tour")
                                .build(),
                        (id, arguments, workbench, console) -> {
                            String name = workbench.drafting().revise(id, arguments.option("as", ""));
                            console.say(Shown.line(id) + ": kept as " + Shown.line(name) + "; `draft diff "
                                    + Shown.line(id) + " " + Shown.line(name) + "` will show what changes from here");
                        }),
                new OnDraft(
                        DraftCommands.on("draft history", "every change of a draft, and its revisions")
                                .example("draft history tour")
                                .build(),
                        (id, arguments, workbench, console) -> history(id, workbench, console)));
    }

    private static void history(String id, Workbench workbench, Console console) {
        TextTable table = new TextTable("step", "time (UTC)", "what", "revision");
        for (DraftStep step : workbench.drafting().history(id)) {
            table.row(
                    (step.current() ? "*" : " ") + step.number(),
                    TIME.format(step.at()),
                    step.what(),
                    step.revision() == null ? "" : step.revision());
        }
        console.print(table.text(console.width()));
    }
}

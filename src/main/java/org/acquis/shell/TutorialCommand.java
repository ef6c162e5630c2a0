package org.acquis.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.acquis.application.ImportStatements;
import org.acquis.problem.AcquisException;
import org.acquis.problem.WrongUse;

/** `tutorial`: walks a newcomer through the sample library, a command a step. */
final class TutorialCommand implements AcquisCommand {

    private final Supplier<CommandList> commands;

    TutorialCommand(Supplier<CommandList> commands) {
        this.commands = commands;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "tutorial", "a walk through the sample library, step by step, at your own pace")
                .option("from", "N", "the step to begin with (default 1)")
                .example("tutorial")
                .example("tutorial --from 4")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        List<Tutorial.Step> steps = Tutorial.steps();
        int from = arguments.positive("from", 1);
        if (from > steps.size()) {
            throw new WrongUse("--from is " + from + "; the tutorial has " + steps.size() + " steps");
        }
        Samples.require(workbench);
        workbench
                .importing()
                .run(
                        new ImportStatements.Request(List.of(Samples.folder()), null, null, null, null, null),
                        outcome -> {});
        for (int n = from; n <= steps.size(); n++) {
            Tutorial.Step step = steps.get(n - 1);
            console.print("");
            console.print(n + " of " + steps.size() + "  " + step.title());
            console.print(Wrapped.text(step.text(), "", console.width()));
            console.print("");
            console.print("acquis> " + step.command());
            if (!goesOn(console, "Enter runs it, q leaves ")) {
                console.say("to go on from here: tutorial --from " + n);
                return;
            }
            perform(step, workbench, console);
        }
        console.print("");
        console.print("That was all. `help` lists the commands; `help COMMAND` explains one.");
    }

    /** Where nobody can be asked, it goes on by itself. */
    private static boolean goesOn(Console console, String prompt) {
        if (console.questions() == Questions.NOBODY) {
            return true;
        }
        Optional<String> answer = console.questions().line(prompt, "");
        return answer.isPresent() && !answer.get().strip().equalsIgnoreCase("q");
    }

    /** A step that was taken before (a draft that is there already) says so and does not end the walk. */
    private void perform(Tutorial.Step step, Workbench workbench, Console console) {
        try {
            commands.get().call(CommandLine.words(step.command())).on(workbench, console);
        } catch (AcquisException e) {
            console.say(Shown.line(String.valueOf(e.getMessage())));
        }
    }
}

package org.acquis.shell;

import java.util.Optional;
import org.acquis.application.Drafting;
import org.acquis.drafting.Bridge;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Labels;
import org.acquis.drafting.Template;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;

/** `draft bridge`: a text between what delegations want, by rules that it names. */
final class DraftBridge implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return DraftCommands.on("draft bridge", "a text between what delegations want, and the rules it follows")
                .operand("N", Syntax.Count.OPTIONAL, "put the bridge of this paragraph into the draft")
                .option("with", "WORDS", "the whole paragraph in other words, that bridge better")
                .example("draft bridge tour")
                .example("draft bridge tour 4 --with \"Calls on all parties to keep the truce for 60 days;\"")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Drafting drafting = workbench.drafting();
        Draft draft = drafting.find(arguments.operand(0));
        if (arguments.optionalOperand(1).isEmpty()) {
            show(draft, drafting.template(draft), console);
            return;
        }
        int place = DraftCommands.number(arguments, 1);
        Optional<String> words = arguments.option("with");
        Draft bridged =
                words.map(text -> Drafts.written(draft, place, text)).orElseGet(() -> Drafts.bridged(draft, place));
        if (words.isEmpty()) {
            Bridge.of(draft.items().get(place - 1))
                    .reasons()
                    .forEach(reason -> console.say(Wrapped.text(Shown.line(reason), "", console.width())));
        }
        drafting.stored(
                bridged,
                "bridge " + place + words.map(text -> " --with " + text).orElse(""));
        if (bridged.items().size() == draft.items().size()) {
            DraftViews.paragraph(bridged, drafting.template(bridged), place, console);
        }
        console.say(DraftCommand.summary(bridged));
    }

    private static void show(Draft draft, Template template, Console console) {
        boolean any = false;
        for (int place = 1; place <= draft.items().size(); place++) {
            DraftItem item = draft.items().get(place - 1);
            if (item.proposals().isEmpty()) {
                continue;
            }
            any = true;
            Bridge bridge = Bridge.of(item);
            String label = Labels.of(draft, template).get(place - 1);
            console.print(Wrapped.text(
                    Shown.line((place + "  " + label).stripTrailing() + "  " + bridge.text()), "", console.width()));
            bridge.reasons()
                    .forEach(reason -> console.print(Wrapped.text(Shown.line(reason), "    ", console.width())));
        }
        if (!any) {
            console.say("no delegation proposes anything in " + draft.id()
                    + "; `draft collect` lays in what they sent back");
            return;
        }
        console.say("`draft bridge " + draft.id() + " N` puts one into the draft, `undo` takes it back");
    }
}

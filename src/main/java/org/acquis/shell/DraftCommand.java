package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import org.acquis.application.Drafting;
import org.acquis.drafting.Template;
import org.acquis.statement.Draft;

/**
 * One command of the family `draft` that changes a draft.
 *
 * @param work reads the arguments and gives the draft as it is to be
 */
record DraftCommand(Syntax syntax, Work work) implements AcquisCommand {

    private static final int SHOWN = 90;

    /** What a command does to the draft that its first operand names. */
    interface Work {
        Draft on(Draft draft, Arguments arguments, Workbench workbench, Console console);
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Drafting drafting = workbench.drafting();
        Draft before = drafting.find(arguments.operand(0));
        Template template = drafting.template(before);
        Draft after = work.on(before, arguments, workbench, console);
        if (after.equals(before)) {
            console.say(Shown.line(before.id()) + ": nothing changed");
            return;
        }
        drafting.stored(after, deed(arguments));
        List<Integer> places = changed(before, after);
        if (places.size() == 1) {
            DraftViews.paragraph(after, template, places.get(0), console);
        }
        console.say(summary(after) + (places.size() > 1 ? "; new or changed: " + shown(places) : ""));
    }

    /** The places of the paragraphs that are new or changed. */
    private static List<Integer> changed(Draft before, Draft after) {
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < after.items().size(); k++) {
            if (!before.items().contains(after.items().get(k))) {
                places.add(k + 1);
            }
        }
        return places;
    }

    /** Places as a person lists them: 1-3, 5. */
    private static String shown(List<Integer> places) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < places.size(); k++) {
            int first = k;
            while (k + 1 < places.size() && places.get(k + 1) == places.get(k) + 1) {
                k++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(places.get(first));
            text.append(k > first ? "-" + places.get(k) : "");
        }
        return text.toString();
    }

    static String summary(Draft draft) {
        return Shown.line(draft.id()) + ": " + ClauseText.counted(draft.items().size(), "paragraph");
    }

    /** The command as it was typed, without the draft's id, for the history. */
    private String deed(Arguments arguments) {
        String name = syntax.name().substring(syntax.name().indexOf(' ') + 1);
        String line = (name + " " + arguments.rest(1) + arguments.optionsAsTyped()).strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 3) + "...";
    }
}

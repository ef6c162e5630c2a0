package org.acquis.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acquis.drafting.Drafts;
import org.acquis.drafting.Slots;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Draft;

/** `draft fill`: values for fields and slots, given at once or asked for one by one. */
final class DraftFill implements AcquisCommand {

    private final DraftCommand command = new DraftCommand(
            DraftCommands.on("draft fill", "fill fields of the template and slots of its wordings")
                    .operand(
                            "FIELD=VALUE",
                            Syntax.Count.ANY,
                            "quotation marks around values with spaces; a list has semicolons; without any, the shell asks")
                    .example("draft fill tour meeting.place=Quessy \"meeting.date=5 May 2022\"")
                    .build(),
            DraftFill::fill);

    @Override
    public Syntax syntax() {
        return command.syntax();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        command.run(arguments, workbench, console);
    }

    private static Draft fill(Draft draft, Arguments arguments, Workbench workbench, Console console) {
        Set<String> known =
                new LinkedHashSet<>(workbench.drafting().template(draft).fields());
        known.addAll(Slots.open(draft));
        List<String> pairs = DraftCommands.rest(arguments);
        return pairs.isEmpty() ? asked(draft, known, console) : given(draft, known, pairs);
    }

    private static Draft given(Draft draft, Set<String> known, List<String> pairs) {
        Draft filled = draft;
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair : pair.substring(0, equals).strip();
            if (equals < 0 || !known.contains(field) && !filled.fields().containsKey(field)) {
                throw new WrongUse("'" + pair + "' fills nothing; write FIELD=VALUE, FIELD being one of "
                        + String.join(", ", known) + Suggestion.of(field, new ArrayList<>(known), ""));
            }
            filled = Drafts.filled(filled, field, pair.substring(equals + 1));
        }
        return filled;
    }

    private static Draft asked(Draft draft, Set<String> known, Console console) {
        Draft filled = draft;
        for (String field : known) {
            if (filled.fields().containsKey(field)) {
                continue;
            }
            Optional<String> answer = console.questions().line(Shown.line(field) + ": ", "");
            if (answer.isEmpty()) {
                break;
            }
            filled = Drafts.filled(filled, field, answer.get());
        }
        if (filled.equals(draft)) {
            console.say("to fill: " + Shown.line(String.join(", ", known)));
        }
        return filled;
    }
}

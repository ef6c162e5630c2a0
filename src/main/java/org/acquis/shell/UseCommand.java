package org.acquis.shell;

import java.util.List;
import java.util.stream.Stream;
import org.acquis.library.StatementCard;
import org.acquis.problem.NotFound;
import org.acquis.problem.Suggestion;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Series;

/** `use`: takes a series or a draft in hand, so that names may be short. */
final class UseCommand implements AcquisCommand {

    private static final int SHOWN = 8;

    @Override
    public Syntax syntax() {
        return Syntax.of("Help", "use", "take a series or a draft in hand, so that names may be short")
                .operand(
                        "SERIES|DRAFT",
                        Syntax.Count.OPTIONAL,
                        "its id or any part of it; `none` puts both down; alone it says what is in hand")
                .example("use contact-group-on-karessia")
                .example("use none")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        InHand inHand = workbench.inHand();
        if (arguments.optionalOperand(0).isEmpty()) {
            console.print("series: " + Shown.line(inHand.series().orElse("none")) + "; draft: "
                    + Shown.line(inHand.draft().orElse("none")));
            return;
        }
        String name = arguments.operand(0);
        if (name.equals("none")) {
            inHand.putDown();
            console.say("nothing is in hand; ids are written in full");
            return;
        }
        List<String> series =
                workbench.library().series().stream().map(Series::id).toList();
        List<String> drafts = workbench.library().drafts().all().stream()
                .map(draft -> draft.id())
                .toList();
        String found = one(name, series, drafts);
        if (series.contains(found)) {
            inHand.takeSeries(found);
            console.say(
                    "series " + Shown.line(found) + " is in hand: any part of an id or the number of a meeting will do,"
                            + " and --series may be left out"
                            + members(workbench, found));
        } else {
            inHand.takeDraft(found);
            console.say("draft " + Shown.line(found) + " is in hand: `.` stands for it, as in `draft show .`");
        }
    }

    private static String members(Workbench workbench, String series) {
        List<String> ids = workbench.library().cards().stream()
                .filter(card -> series.equals(card.series()))
                .map(StatementCard::id)
                .toList();
        if (ids.isEmpty()) {
            return "";
        }
        String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
        return ". It has " + Shown.line(shown) + (ids.size() > SHOWN ? " and " + (ids.size() - SHOWN) + " more" : "");
    }

    private static String one(String name, List<String> series, List<String> drafts) {
        List<String> all = Stream.concat(series.stream(), drafts.stream()).toList();
        if (all.contains(name)) {
            return name;
        }
        List<String> fitting = Named.fitting(name, all);
        if (fitting.size() > 1) {
            throw new WrongUse(
                    "'" + name + "' is short for " + String.join(" and for ", fitting) + "; type more of it");
        }
        if (fitting.isEmpty()) {
            throw new NotFound("no series and no draft '" + name + "'" + Suggestion.of(name, all, "")
                    + "; `series` and `draft list` name them");
        }
        return fitting.get(0);
    }
}

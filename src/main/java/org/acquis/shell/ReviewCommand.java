package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.WordEdits;
import org.acquis.application.UncertainLinks;
import org.acquis.application.UncertainLinks.Doubt;
import org.acquis.problem.AcquisException;
import org.acquis.problem.WrongUse;
import org.acquis.report.SideBySide;
import org.acquis.statement.Citation;
import org.acquis.statement.Clause;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;

/** `review`: walks through the uncertain links, both texts side by side, one key each. */
final class ReviewCommand implements AcquisCommand {

    private static final String KEYS = "ynosbq";
    private static final String PROMPT = "[y]es, they belong together  [n]o  [o]ther clause  [s]kip  [b]ack  [q]uit: ";
    private static final double SURE = 0.9;

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "review", "walk through the uncertain links and decide on each with one key")
                .operand("OLD", Syntax.Count.ONE, "the older statement: an id of the library, or a file")
                .operand("NEW", Syntax.Count.ONE, "the newer statement")
                .option("below", "SHARE", "links of this confidence and more are sure: 0.9 unless you say otherwise")
                .option("author", "NAME", "who decides, if it is not the user of this account")
                .example("review port-avel-2019 quessy-2020")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Alignment alignment = workbench.comparing().compare(arguments.operand(0), arguments.operand(1));
        List<Doubt> doubts = UncertainLinks.of(alignment, workbench.deciding().all(), below(arguments));
        if (doubts.isEmpty()) {
            console.print("nothing is in doubt between " + alignment.left().id() + " and "
                    + alignment.right().id());
            return;
        }
        Sitting sitting = new Sitting(alignment, arguments, workbench, console);
        if (console.questions() == Questions.NOBODY) {
            sitting.list(doubts);
        } else {
            sitting.walk(doubts);
        }
    }

    private static double below(Arguments arguments) {
        String share = arguments.option("below", String.valueOf(SURE));
        try {
            return Double.parseDouble(share);
        } catch (NumberFormatException e) {
            throw new WrongUse("--below is '" + share + "'; write a share such as 0.9", e);
        }
    }

    /** One walk through the doubts of a comparison. */
    private record Sitting(Alignment alignment, Arguments arguments, Workbench workbench, Console console) {

        void walk(List<Doubt> doubts) {
            int decided = 0;
            int at = 0;
            while (at < doubts.size()) {
                show(doubts.get(at), at + 1, doubts.size());
                console.out().flush();
                Optional<Character> key = console.questions().key(PROMPT, KEYS);
                char pressed = key.orElse('q');
                if (pressed == 'q') {
                    break;
                }
                if (pressed == 'b') {
                    at = Math.max(0, at - 1);
                    continue;
                }
                decided += act(pressed, doubts.get(at));
                at++;
            }
            console.print(ClauseText.counted(decided, "decision") + " kept"
                    + (at < doubts.size() ? "; " + (doubts.size() - at) + " still in doubt" : "")
                    + "; `decisions` lists them, `undo` takes the last one back");
        }

        private int act(char key, Doubt doubt) {
            switch (key) {
                case 'y' -> decide(Decision.Kind.LINK, doubt.older(), doubt.newer());
                case 'n' -> decide(Decision.Kind.UNLINK, doubt.older(), doubt.newer());
                case 'o' -> {
                    return other(doubt);
                }
                default -> {
                    return 0;
                }
            }
            return 1;
        }

        private void decide(Decision.Kind kind, Citation older, Citation newer) {
            workbench
                    .deciding()
                    .decide(
                            kind,
                            named(arguments.operand(0), older),
                            named(arguments.operand(1), newer),
                            arguments.option("author"),
                            arguments.option("reason", ""));
        }

        /** The clause under the name that the statement was given on the command line, which may be a file. */
        private static String named(String statement, Citation citation) {
            return statement + "#" + citation.clause();
        }

        /** Asks which clause of the newer text belongs to the older one: this pair is parted and that one joined. */
        private int other(Doubt doubt) {
            Optional<String> typed = console.questions()
                    .line(
                            "which clause of " + alignment.right().id() + " carries on "
                                    + doubt.older().clause() + "? ",
                            "");
            if (typed.isEmpty() || typed.get().isBlank()) {
                return 0;
            }
            String clause = typed.get().strip();
            try {
                decide(
                        Decision.Kind.LINK,
                        doubt.older(),
                        new Citation(alignment.right().id(), clause));
                decide(Decision.Kind.UNLINK, doubt.older(), doubt.newer());
                return 2;
            } catch (AcquisException e) {
                console.say(Shown.line(String.valueOf(e.getMessage())));
                return 0;
            }
        }

        private void show(Doubt doubt, int number, int all) {
            String old = text(alignment.left(), doubt.older());
            String now = text(alignment.right(), doubt.newer());
            console.print("");
            console.print(Shown.line(number + " of " + all + ": "
                    + doubt.older().clause() + " -> " + doubt.newer().clause() + "  " + verdict(doubt)));
            List<Edit> edits = WordEdits.between(old, now);
            SideBySide.of(edits, console.width(), console.colour()).forEach(console::print);
            for (String reason : reasons(doubt)) {
                console.print(Shown.line("because: " + reason));
            }
        }

        private static String verdict(Doubt doubt) {
            return doubt.link() == null
                    ? String.format(Locale.ROOT, "not linked, similarity %.2f", doubt.confidence())
                    : String.format(Locale.ROOT, "linked, confidence %.2f", doubt.confidence());
        }

        private static List<String> reasons(Doubt doubt) {
            return doubt.link() == null ? List.of() : doubt.link().why();
        }

        private static String text(Statement statement, Citation citation) {
            return statement.clause(citation.clause()).map(Clause::text).orElse("");
        }

        /** Where nobody can be asked, the doubts as a table. */
        private void list(List<Doubt> doubts) {
            TextTable table = new TextTable("older", "newer", "now", "how sure");
            doubts.forEach(doubt -> table.row(
                    doubt.older().toString(),
                    doubt.newer().toString(),
                    doubt.link() == null ? "not linked" : "linked",
                    String.format(Locale.ROOT, "%.2f", doubt.confidence())));
            console.print(table.text(console.width()));
            console.say("nobody to ask here; `link A B` and `unlink A B` decide on a pair");
        }
    }
}

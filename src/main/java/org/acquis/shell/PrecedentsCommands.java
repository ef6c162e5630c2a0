package org.acquis.shell;

import java.util.List;
import org.acquis.application.AgreedLanguage;
import org.acquis.application.Wording;
import org.acquis.problem.NotFound;

/** `precedents` and `draft suggest`: agreed language to choose from. */
final class PrecedentsCommands {

    private static final int USUAL = 5;
    private static final List<String> FORMATS = List.of("text", "json");

    private PrecedentsCommands() {}

    /** A command that lists wordings. */
    private record Listing(Syntax syntax, boolean withLikeness, Search search) implements AcquisCommand {
        private interface Search {
            List<Wording> run(String asked, Workbench workbench, int limit);
        }

        @Override
        public void run(Arguments arguments, Workbench workbench, Console console) {
            Output output = Output.of(arguments, FORMATS);
            String asked = arguments.rest(0);
            int limit = arguments.positive("limit", USUAL);
            List<Wording> wordings = search.run(asked, workbench, limit);
            if (output.format().equals("json")) {
                output.text(WordingView.json(asked, wordings), console);
                return;
            }
            if (wordings.isEmpty()) {
                throw new NotFound(
                        "the library has no such language yet; other words may find it, and `import` reads statements into it");
            }
            output.text(WordingView.text(wordings, withLikeness, console.width()), console);
            if (withLikeness && wordings.size() < limit) {
                console.say("no more are listed: the rest is less than "
                        + Math.round(100 * AgreedLanguage.leastAlike(asked)) + "% alike");
            }
            console.say("`draft add DRAFT "
                    + Shown.line(wordings.get(0).citation().toString()) + "` puts the first into a draft");
        }
    }

    static List<AcquisCommand> all() {
        return List.of(
                new Listing(
                        options(Syntax.of("Draft", "precedents", "the agreed language nearest to a text or a clause")
                                        .operand("TEXT", Syntax.Count.ONE_OR_MORE, "words, or STATEMENT#CLAUSE"))
                                .example("precedents \"freeze the assets of the central bank\"")
                                .example("precedents quessy-2020#OP13 --limit 3")
                                .build(),
                        true,
                        (asked, workbench, limit) -> workbench.agreed().nearest(asked, limit)),
                new Listing(
                        options(Syntax.of(
                                                "Draft",
                                                "draft suggest",
                                                "wordings of a demand in the library, the strongest first")
                                        .operand("TYPE", Syntax.Count.ONE, "a demand type; `demands` lists them"))
                                .example("draft suggest asset-freeze")
                                .build(),
                        false,
                        (asked, workbench, limit) -> workbench.agreed().of(asked, limit)));
    }

    private static Syntax.Builder options(Syntax.Builder builder) {
        return builder.option("limit", "N", "how many to show (default " + USUAL + ")")
                .option("format", "FORMAT", "how to write them", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format");
    }
}

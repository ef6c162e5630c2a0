package org.acquis.shell;

import java.util.List;
import org.acquis.library.search.Hits;
import org.acquis.problem.NotFound;
import org.acquis.report.SearchJson;
import org.acquis.report.SearchText;

/** `search`: clauses by their words. */
final class SearchCommand implements AcquisCommand {

    private static final int USUAL = 10;
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "search", "find clauses by words, phrases and fields")
                .operand(
                        "WORDS",
                        Syntax.Count.ONE_OR_MORE,
                        "all must be there; \"PHRASE\", -WITHOUT, BEGINNING*, OR, FIELD:VALUE with field series,"
                                + " statement, meeting, date, issuer, kind, role, demand, act, axis, strength, addressee")
                .option("limit", "N", "how many to show (default " + USUAL + ")")
                .option("format", "FORMAT", "how to write them", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("search \"asset freeze\" date:2012..2013")
                .example("search truce OR ceasefire strength:>=6")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Output output = Output.of(arguments, FORMATS);
        List<String> words = arguments.operands();
        Hits hits = workbench.searching().find(words, arguments.positive("limit", USUAL));
        if (output.format().equals("json")) {
            output.text(SearchJson.write(words, hits), console);
            return;
        }
        if (hits.best().isEmpty()) {
            throw new NotFound(
                    "no clause has all of this; leave words out, or look for the beginning of one: sanction*");
        }
        output.text(SearchText.write(hits, console.width(), console.colour()), console);
        console.say(ClauseText.counted(hits.clauses(), "clause")
                + (hits.best().size() < hits.clauses()
                        ? ", " + ClauseText.counted(hits.best().size(), "wording") + " shown; --limit N shows more"
                        : ""));
    }
}

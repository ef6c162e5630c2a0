package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.acquis.negotiation.BracketChanges;
import org.acquis.negotiation.OpenBracket;
import org.acquis.negotiation.OpenBrackets;
import org.acquis.problem.WrongUse;
import org.acquis.report.BracketsCsv;
import org.acquis.report.BracketsJson;

/** `brackets`: what is open in a text, and what revisions opened and closed. */
final class BracketsCommand implements AcquisCommand {

    private static final List<String> FORMATS = List.of("text", "json", "csv");
    private static final String KINDS = "text, option, placeholder, deletion, reservation";

    @Override
    public Syntax syntax() {
        return Syntax.of("Compare", "brackets", "what stands in brackets, by clause and by delegation")
                .operand(
                        "STATEMENT",
                        Syntax.Count.ONE_OR_MORE,
                        "an id of the library, or a file; several are revisions in their order, and what each opened and"
                                + " closed is told")
                .option("by", "DELEGATION", "only the brackets that this delegation is named in")
                .option("kind", "KIND", "only brackets of this kind", KINDS.split(", "))
                .option("format", "FORMAT", "how to write it", FORMATS.toArray(String[]::new))
                .option("output", "FILE", "write to a file; its ending tells the format")
                .example("brackets tour/revision-1.docx")
                .example("brackets zero-draft-2022 revision-1-2022")
                .example("brackets revision-1-2022 --by Pell")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        Output output = Output.of(arguments, FORMATS);
        List<OpenBrackets> all = workbench.negotiating().open(arguments.operands());
        List<BracketChanges> changes = workbench.negotiating().changes(all);
        Predicate<OpenBracket> wanted = wanted(arguments);
        List<OpenBrackets> shown = all.stream().map(open -> open.only(wanted)).toList();
        refuseUnknown(arguments, all, shown);
        List<BracketChanges> shownChanges =
                changes.stream().map(change -> change.only(wanted)).toList();
        switch (output.format()) {
            case "json" -> output.text(BracketsJson.write(shown, shownChanges), console);
            case "csv" -> output.text(BracketsCsv.write(shown, shownChanges), console);
            default -> output.text(new BracketsText(console.width()).write(shown, shownChanges), console);
        }
    }

    private static Predicate<OpenBracket> wanted(Arguments arguments) {
        String by = arguments.option("by").orElse("");
        String kind = arguments.option("kind").orElse("");
        return open -> (by.isEmpty() || open.bracket().by().stream().anyMatch(name -> name.equalsIgnoreCase(by)))
                && (kind.isEmpty() || open.bracket().kind().key().equals(kind));
    }

    private static void refuseUnknown(Arguments arguments, List<OpenBrackets> all, List<OpenBrackets> shown) {
        String by = arguments.option("by").orElse("");
        boolean none = shown.stream().allMatch(open -> open.all().isEmpty());
        List<String> named = all.stream()
                .flatMap(open -> open.positions().stream())
                .map(OpenBrackets.Position::delegation)
                .distinct()
                .toList();
        if (!by.isEmpty()
                && none
                && named.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).equals(by.toLowerCase(Locale.ROOT)))) {
            throw new WrongUse("no bracket names '" + by + "'; "
                    + (named.isEmpty() ? "no bracket names a delegation" : "named are " + String.join(", ", named)));
        }
    }
}

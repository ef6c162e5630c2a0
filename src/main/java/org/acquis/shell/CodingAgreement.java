package org.acquis.shell;

import java.util.List;
import java.util.Locale;
import org.acquis.application.CodingByPeople.Measured;
import org.acquis.library.StatementCard;
import org.acquis.statement.Coding;
import org.acquis.statement.Statement;

/** `coding agreement`. */
final class CodingAgreement implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        CodebookCommands.GROUP,
                        "coding agreement",
                        "how far coders agree with each other and with the program")
                .operand("STATEMENT", Syntax.Count.ANY, "statements of the library; all where none is named")
                .example("coding agreement quessy-2020")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        List<String> ids = arguments.operands().isEmpty()
                ? workbench.library().cards().stream().map(StatementCard::id).toList()
                : arguments.operands();
        List<Statement> statements =
                ids.stream().map(workbench.statements()::resolve).toList();
        List<Coding> aside = workbench.coding().aside(statements);
        if (!aside.isEmpty()) {
            console.say("note: " + CodedAside.line(aside));
        }
        List<Measured> measured = workbench.coding().agreement(statements);
        if (measured.isEmpty()) {
            console.say("nobody has coded these statements yet; `coding export` writes the table to fill in");
            return;
        }
        TextTable table = new TextTable("coders", "what", "level", "units", "per cent", "alpha");
        for (Measured each : measured) {
            table.row(
                    each.who(),
                    each.what(),
                    each.level().name().toLowerCase(Locale.ROOT),
                    String.valueOf(each.agreement().units()),
                    figure(100 * each.agreement().percent(), "%.0f"),
                    figure(each.agreement().alpha(), "%.3f"));
        }
        console.print(table.text(console.width()));
        console.print(
                "alpha: Krippendorff's; 0.800 and more is held to be firm, 0.667 to 0.800 tentative; - where nothing varies");
    }

    private static String figure(double value, String format) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }
}

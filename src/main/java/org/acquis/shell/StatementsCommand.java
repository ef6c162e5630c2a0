package org.acquis.shell;

import java.util.List;
import java.util.Objects;
import org.acquis.library.StatementCard;

/** `statements`: what the library holds. */
final class StatementsCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "statements", "list the statements of the library")
                .option("series", "S", "only those of this series")
                .example("statements --series friends-of-syria")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        arguments.option("series").ifPresent(workbench.statements()::series);
        List<StatementCard> cards = workbench.library().cards().stream()
                .filter(card -> arguments.option("series").map(s -> s.equals(card.series())).orElse(true))
                .toList();
        if (cards.isEmpty()) {
            console.say("the library is empty; `import FILE` or `tour` puts something in");
            return;
        }
        Columns table = new Columns("id", "date", "series", "kind", "title");
        for (StatementCard card : cards) {
            table.row(
                    card.id(),
                    Objects.requireNonNullElse(card.date(), ""),
                    Objects.requireNonNullElse(card.series(), ""),
                    card.kind().key() + (card.complete() ? "" : " (partial)"),
                    card.title());
        }
        console.print(table.text(console.width()));
    }
}

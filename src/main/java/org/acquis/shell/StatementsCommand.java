package org.acquis.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acquis.library.StatementCard;

/** `statements`: what the library holds. */
final class StatementsCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "statements", "list the statements of the library")
                .option("series", "S", "only those of this series")
                .example("statements")
                .example("statements --series friends-of-syria")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        arguments.option("series").ifPresent(workbench.statements()::series);
        List<StatementCard> cards = workbench.library().cards().stream()
                .filter(card -> arguments
                        .option("series")
                        .map(s -> s.equals(card.series()))
                        .orElse(true))
                .toList();
        if (cards.isEmpty()) {
            console.say("the library is empty; `import FILE` or `tour` puts something in");
            return;
        }
        Map<String, TextTable> tables = new LinkedHashMap<>();
        for (StatementCard card : cards) {
            tables.computeIfAbsent(
                            Objects.requireNonNullElse(card.series(), "(no series)"),
                            key -> new TextTable("  id", "date", "kind", "title"))
                    .row(
                            "  " + card.id(),
                            Objects.requireNonNullElse(card.date(), ""),
                            card.kind().key() + (card.complete() ? "" : ", partial"),
                            card.title());
        }
        tables.forEach((series, table) -> {
            console.print(Shown.line(series));
            console.print(table.text(console.width()));
            console.print("");
        });
        console.say(ClauseText.counted(cards.size(), "statement") + "; `clauses ID` shows one, `compare OLD NEW` two");
    }
}

package org.acquis.shell;

import java.util.List;
import org.acquis.library.StatementCard;
import org.acquis.statement.Series;

/** `series`: the series of the library with their meetings. */
final class SeriesCommand implements AcquisCommand {

    @Override
    public Syntax syntax() {
        return Syntax.of("Library", "series", "list the series of meetings")
                .example("series")
                .build();
    }

    @Override
    public void run(Arguments arguments, Workbench workbench, Console console) {
        List<Series> all = workbench.library().series();
        if (all.isEmpty()) {
            console.say("no series yet; `import FOLDER` with a series.yaml, or `import FILE --series S`, makes one");
            return;
        }
        List<StatementCard> cards = workbench.library().cards();
        for (Series series : all) {
            List<String> ids = cards.stream()
                    .filter(card -> series.id().equals(card.series()))
                    .map(StatementCard::id)
                    .toList();
            console.print(Shown.line(series.id() + ": " + series.title()) + " ("
                    + ClauseText.counted(ids.size(), "statement") + ")");
            if (!ids.isEmpty()) {
                console.print(Wrapped.text(String.join(", ", ids), "    ", console.width()));
            }
        }
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acquis.negotiation.BracketChange;
import org.acquis.negotiation.BracketChanges;
import org.acquis.negotiation.OpenBracket;
import org.acquis.negotiation.OpenBrackets;
import org.acquis.statement.Bracket;

/** Writes open brackets as CSV, a row a bracket of a revision. */
public final class BracketsCsv {

    private static final List<String> HEAD =
            List.of("statement", "clause", "kind", "depth", "by", "text", "start", "end", "closes", "came", "became");

    private BracketsCsv() {}

    /**
     * The table. {@code came} says how a bracket stands to the revision before (new, reopened, or empty where it was open), {@code
     * became} what the next one made of it (still-open, kept, deleted).
     */
    public static String write(List<OpenBrackets> revisions, List<BracketChanges> changes) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Map<OpenBracket, BracketChange> came = i == 0 ? Map.of() : outcomes(changes.get(i - 1), true);
            Map<OpenBracket, BracketChange> became = i == changes.size() ? Map.of() : outcomes(changes.get(i), false);
            for (OpenBracket open : revisions.get(i).all()) {
                List<Sheet.Cell> row = row(revisions.get(i).statement().id(), open);
                row.add(Sheet.of(key(came.get(open))));
                row.add(Sheet.of(key(became.get(open))));
                rows.add(row);
            }
        }
        return Csv.write(new Sheet("brackets", HEAD, rows));
    }

    private static Map<OpenBracket, BracketChange> outcomes(BracketChanges changes, boolean opened) {
        Map<OpenBracket, BracketChange> outcomes = new HashMap<>();
        changes.changes().stream()
                .filter(change -> change.outcome().opens() == opened)
                .forEach(change -> outcomes.put(change.bracket(), change));
        return outcomes;
    }

    private static String key(@org.jspecify.annotations.Nullable BracketChange change) {
        return change == null ? "" : change.outcome().key();
    }

    private static List<Sheet.Cell> row(String statement, OpenBracket open) {
        Bracket bracket = open.bracket();
        List<Sheet.Cell> row = new ArrayList<>();
        row.add(Sheet.of(statement));
        row.add(Sheet.of(open.clause()));
        row.add(Sheet.of(bracket.kind().key()));
        row.add(Sheet.of(open.depth()));
        row.add(Sheet.of(String.join("; ", bracket.by())));
        row.add(Sheet.of(bracket.text()));
        row.add(Sheet.of(bracket.start()));
        row.add(Sheet.of(bracket.end()));
        row.add(Sheet.of(bracket.closes() == null ? "" : bracket.closes()));
        return row;
    }
}

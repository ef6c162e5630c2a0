package org.acquis.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.statement.Fact;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done to statements, here and in the libraries that they came from. */
public final class FactShelf {

    private final Store store;

    FactShelf(Store store) {
        this.store = store;
    }

    /** What was done in other libraries, the oldest first. */
    public List<Fact> elsewhere() {
        return store.reading(List.<Fact>of(), jdbc -> read(jdbc, "SELECT made_at, who, deed, subject FROM elsewhere"));
    }

    /** What was done to these statements in other libraries and in this one, the oldest first; what was undone is left out. */
    public List<Fact> about(Set<String> statements) {
        List<Fact> facts = new ArrayList<>(elsewhere());
        facts.addAll(store.reading(
                List.<Fact>of(),
                jdbc -> read(
                        jdbc, "SELECT made_at, who, deed, subject FROM change WHERE undone = 0 AND deed <> 'undo'")));
        return facts.stream()
                .filter(fact -> fact.concerns(statements))
                .sorted(Comparator.comparing(Fact::at).thenComparing(Fact::subject))
                .toList();
    }

    private static List<Fact> read(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql + " ORDER BY made_at, subject, deed, who")
                .query((row, number) ->
                        new Fact(Instant.parse(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** Keeps facts of another library; returns how many are new. */
    public int keep(List<Fact> facts, String from) {
        List<Fact> known = elsewhere();
        List<Fact> fresh =
                facts.stream().filter(fact -> !known.contains(fact)).distinct().toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        return store.changing("history", from, (jdbc, trail) -> {
            for (Fact fact : fresh) {
                String at = fact.at().toString();
                trail.before(
                        "elsewhere",
                        Map.of("made_at", at, "who", fact.who(), "deed", fact.deed(), "subject", fact.subject()));
                jdbc.sql("INSERT INTO elsewhere (made_at, who, deed, subject) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(at, fact.who(), fact.deed(), fact.subject())
                        .update();
            }
            return fresh.size();
        });
    }
}

package org.acquis.library;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.acquis.problem.NotFound;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People's decisions on which clause became which. There is one for a pair of clauses: a later one takes the place of an earlier. */
public final class DecisionShelf {

    private static final String PAIR = "left_ref = ? AND right_ref = ?";

    private final Store library;
    private final Clock clock;

    DecisionShelf(Store library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** The name under which this library's changes are made. */
    public String author() {
        return library.who();
    }

    /** Now, by the library's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Every decision in the order in which they were made. */
    public List<Decision> all() {
        return library.reading(
                List.of(),
                jdbc -> jdbc.sql("SELECT kind, left_ref, right_ref, author, reason, made_at FROM decision"
                                + " ORDER BY made_at, left_ref, right_ref")
                        .query((row, number) -> new Decision(
                                Decision.Kind.ofKey(row.getString("kind")),
                                Citation.parse(row.getString("left_ref")).orElseThrow(),
                                Citation.parse(row.getString("right_ref")).orElseThrow(),
                                row.getString("author"),
                                row.getString("reason"),
                                Instant.parse(row.getString("made_at"))))
                        .list());
    }

    /** Keeps decisions, in one change; each takes the place of an earlier one on the same pair. */
    public void put(List<Decision> decisions, String deed) {
        if (decisions.isEmpty()) {
            return;
        }
        String subject = decisions.size() == 1
                ? decisions.get(0).older() + " " + decisions.get(0).newer()
                : decisions.size() + " pairs";
        library.changing(deed, subject, (jdbc, trail) -> {
            decisions.forEach(decision -> put(decision, jdbc, trail));
            return decisions.size();
        });
    }

    private static void put(Decision decision, JdbcClient jdbc, Trail trail) {
        String older = decision.older().toString();
        String newer = decision.newer().toString();
        trail.before("decision", Map.of("left_ref", older, "right_ref", newer));
        jdbc.sql("DELETE FROM decision WHERE " + PAIR).params(older, newer).update();
        jdbc.sql("INSERT INTO decision (id, kind, left_ref, right_ref, author, reason, made_at)"
                        + " VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM decision),"
                        + " :kind, :older, :newer, :author, :reason, :at)")
                .param("kind", decision.kind().key())
                .param("older", older)
                .param("newer", newer)
                .param("author", decision.author())
                .param("reason", decision.reason())
                .param("at", decision.at().toString())
                .update();
    }

    /**
     * Takes a decision back, so that the texts alone decide again.
     *
     * @throws NotFound when there is none on this pair
     */
    public void forget(Citation older, Citation newer) {
        library.changing("forget", older + " " + newer, (jdbc, trail) -> {
            trail.before("decision", Map.of("left_ref", older.toString(), "right_ref", newer.toString()));
            int gone = jdbc.sql("DELETE FROM decision WHERE " + PAIR)
                    .params(older.toString(), newer.toString())
                    .update();
            if (gone == 0) {
                throw new NotFound(
                        "nothing was decided on " + older + " and " + newer + "; `decisions` lists what was");
            }
            return gone;
        });
    }
}

package org.acquis.library;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acquis.interchange.DraftJson;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftStep;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The drafts of a library. Every state that a draft was in is kept for ever: a change adds one, going back to an earlier one
 * removes none, and a revision is a name for one of them.
 */
public final class DraftShelf {

    private final Store library;
    private final Clock clock;

    DraftShelf(Store library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** Every draft as it stands now, by id. */
    public List<Draft> all() {
        return library
                .reading(
                        List.<String>of(),
                        jdbc -> jdbc.sql("SELECT json FROM draft ORDER BY id")
                                .query(String.class)
                                .list())
                .stream()
                .map(DraftJson::read)
                .toList();
    }

    /** The draft with this id as it stands now. */
    public Optional<Draft> find(String id) {
        return one("SELECT json FROM draft WHERE id = ?", id);
    }

    /** The state with this number. */
    public Optional<Draft> step(String id, int number) {
        return one("SELECT json FROM draft_step WHERE draft = ? AND number = ?", id, number);
    }

    /** The state that was sent round under this name. */
    public Optional<Draft> revision(String id, String name) {
        return one(
                "SELECT s.json FROM draft_step s JOIN draft_revision r ON r.draft = s.draft AND r.step = s.number"
                        + " WHERE r.draft = ? AND r.name = ?",
                id,
                name);
    }

    private Optional<Draft> one(String sql, Object... parameters) {
        return library.reading(
                        Optional.<String>empty(),
                        jdbc -> jdbc.sql(sql)
                                .params(parameters)
                                .query(String.class)
                                .optional())
                .map(DraftJson::read);
    }

    /** The states of a draft in the order in which they came about. */
    public List<DraftStep> steps(String id) {
        return library.reading(
                List.of(),
                jdbc -> jdbc.sql(
                                "SELECT s.number, s.parent, s.what, s.made_at, d.step,"
                                        + " (SELECT r.name FROM draft_revision r WHERE r.draft = s.draft AND r.step = s.number"
                                        + " ORDER BY r.number DESC LIMIT 1) AS revision"
                                        + " FROM draft_step s JOIN draft d ON d.id = s.draft WHERE s.draft = ? ORDER BY s.number")
                        .param(id)
                        .query((row, n) -> {
                            int parent = row.getInt("parent");
                            return new DraftStep(
                                    row.getInt("number"),
                                    parent == 0 ? null : Integer.valueOf(parent),
                                    row.getString("what"),
                                    Instant.parse(row.getString("made_at")),
                                    row.getString("revision"),
                                    row.getInt("number") == row.getInt("step"));
                        })
                        .list());
    }

    /** The names of a draft's revisions, oldest first. */
    public List<String> revisions(String id) {
        return library.reading(
                List.of(),
                jdbc -> jdbc.sql("SELECT name FROM draft_revision WHERE draft = ? ORDER BY number")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    /**
     * Keeps a new state of a draft, and makes it the one that the draft stands at.
     *
     * @param what was done, as a person would say it
     */
    public void store(Draft draft, String what) {
        library.changing("draft", draft.id(), (jdbc, trail) -> {
            trail.before("draft", "id", draft.id());
            Integer parent = jdbc.sql("SELECT step FROM draft WHERE id = ?")
                    .param(draft.id())
                    .query(Integer.class)
                    .optional()
                    .orElse(null);
            int number = 1 + last(jdbc, "draft_step", draft.id());
            trail.made("draft_step", Map.of("draft", draft.id(), "number", number));
            jdbc.sql("INSERT INTO draft_step (draft, number, parent, what, made_at, json)"
                            + " VALUES (:draft, :number, :parent, :what, :at, :json)")
                    .param("draft", draft.id())
                    .param("number", number)
                    .param("parent", parent)
                    .param("what", what)
                    .param("at", clock.instant().toString())
                    .param("json", DraftJson.line(draft))
                    .update();
            return stand(jdbc, draft, number);
        });
    }

    /**
     * Lets a draft stand at one of its states again.
     *
     * @throws CommandFailed when there is no such state
     */
    public Draft returnTo(String id, int number) {
        Draft draft = step(id, number)
                .orElseThrow(() -> new CommandFailed(
                        "the draft " + id + " has no step " + number + "; `draft history " + id + "` lists them"));
        library.changing("draft", id, (jdbc, trail) -> {
            trail.before("draft", "id", id);
            return stand(jdbc, draft, number);
        });
        return draft;
    }

    /**
     * Names the state that a draft stands at.
     *
     * @throws CommandFailed when the name is taken
     */
    public void revise(String id, String name) {
        library.changing("revise", id, (jdbc, trail) -> {
            if (jdbc.sql("SELECT 1 FROM draft_revision WHERE draft = ? AND name = ?")
                    .params(id, name)
                    .query(Integer.class)
                    .optional()
                    .isPresent()) {
                throw new CommandFailed("the draft " + id + " has a revision '" + name
                        + "' already, and revisions are kept as they were; choose another name with --as");
            }
            int number = 1 + last(jdbc, "draft_revision", id);
            trail.made("draft_revision", Map.of("draft", id, "number", number));
            return jdbc.sql("INSERT INTO draft_revision (draft, number, name, step, made_at)"
                            + " SELECT id, :number, :name, step, :at FROM draft WHERE id = :id")
                    .param("number", number)
                    .param("name", name)
                    .param("at", clock.instant().toString())
                    .param("id", id)
                    .update();
        });
    }

    private static int last(JdbcClient jdbc, String table, String id) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM " + table + " WHERE draft = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int stand(JdbcClient jdbc, Draft draft, int step) {
        return jdbc.sql("INSERT INTO draft (id, title, changed_at, json, step) VALUES (:id, :title, :at, :json, :step)"
                        + " ON CONFLICT (id) DO UPDATE SET title = excluded.title, changed_at = excluded.changed_at,"
                        + " json = excluded.json, step = excluded.step")
                .param("id", draft.id())
                .param("title", draft.title())
                .param("at", clock.instant().toString())
                .param("json", DraftJson.line(draft))
                .param("step", step)
                .update();
    }
}

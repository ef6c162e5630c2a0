package org.acquis.report;

import java.util.List;
import org.acquis.negotiation.BracketChange;
import org.acquis.negotiation.BracketChange.Outcome;
import org.acquis.negotiation.BracketChanges;
import org.acquis.negotiation.OpenBracket;
import org.acquis.negotiation.OpenBrackets;
import org.acquis.statement.Bracket;
import org.acquis.statement.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes open brackets, and what revisions opened and closed, in the format {@code acquis/brackets/1}. */
public final class BracketsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BracketsJson() {}

    /** The texts in the order of their revisions, and the changes between neighbours; over several lines, for people. */
    public static String write(List<OpenBrackets> revisions, List<BracketChanges> changes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/brackets/1");
        ArrayNode statements = node.putArray("statements");
        revisions.forEach(revision -> statement(statements.addObject(), revision));
        ArrayNode steps = node.putArray("changes");
        changes.forEach(change -> changes(steps.addObject(), change));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void statement(ObjectNode node, OpenBrackets open) {
        Statement statement = open.statement();
        node.put("id", statement.id()).put("title", statement.title());
        if (statement.date() != null) {
            node.put("date", statement.date().toString());
        }
        node.put("open", open.all().size());
        node.put("clauses", open.clauses());
        node.put("alternatives", open.alternatives());
        ObjectNode kinds = node.putObject("kinds");
        open.kinds().forEach((kind, count) -> kinds.put(kind.key(), count));
        ArrayNode delegations = node.putArray("delegations");
        for (OpenBrackets.Position position : open.positions()) {
            ObjectNode one = delegations.addObject().put("name", position.delegation());
            one.put("brackets", position.brackets());
            ArrayNode clauses = one.putArray("clauses");
            position.clauses().forEach(clauses::add);
        }
        ArrayNode brackets = node.putArray("brackets");
        open.all().forEach(one -> bracket(brackets.addObject(), one));
        ArrayNode unpaired = node.putArray("unpaired");
        open.unpaired().forEach(unpaired::add);
    }

    private static void bracket(ObjectNode node, OpenBracket open) {
        Bracket bracket = open.bracket();
        node.put("clause", open.clause()).put("kind", bracket.kind().key()).put("depth", open.depth());
        ArrayNode by = node.putArray("by");
        bracket.by().forEach(by::add);
        node.put("text", bracket.text()).put("start", bracket.start()).put("end", bracket.end());
        if (bracket.closes() != null) {
            node.put("closes", bracket.closes());
        }
    }

    private static void changes(ObjectNode node, BracketChanges changes) {
        node.put("from", changes.before().statement().id())
                .put("to", changes.after().statement().id());
        ObjectNode summary = node.putObject("summary");
        for (Outcome outcome : Outcome.values()) {
            summary.put(outcome.key(), changes.count(outcome));
        }
        ArrayNode details = node.putArray("brackets");
        for (BracketChange change : changes.changes()) {
            bracket(details.addObject().put("outcome", change.outcome().key()), change.bracket());
        }
    }
}

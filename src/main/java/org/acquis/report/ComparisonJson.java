package org.acquis.report;

import java.util.List;
import java.util.Locale;
import org.acquis.alignment.Alignment;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Link;
import org.acquis.alignment.StrengthChange;
import org.acquis.alignment.Unmatched;
import org.acquis.interchange.OneLine;
import org.acquis.statement.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes comparisons in the format {@code acquis/comparison/1}. */
public final class ComparisonJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ComparisonJson() {}

    /**
     * A comparison on one line.
     *
     * @param id the pair's id, or null for a comparison of its own
     * @param notCompared what the texts hold that was not compared, in words
     */
    public static String write(@Nullable String id, Alignment alignment, List<String> notCompared) {
        return OneLine.of(MAPPER.writeValueAsString(node(id, alignment, notCompared)));
    }

    /** The same comparison over several lines, for people. */
    public static String writePretty(@Nullable String id, Alignment alignment, List<String> notCompared) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(id, alignment, notCompared));
    }

    static ObjectNode node(@Nullable String id, Alignment alignment, List<String> notCompared) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/comparison/1");
        if (id != null) {
            node.put("id", id);
        }
        side(node.putObject("left"), alignment.left());
        side(node.putObject("right"), alignment.right());
        ArrayNode links = node.putArray("links");
        alignment.links().forEach(link -> link(links.addObject(), link));
        unmatched(node.putArray("dropped"), alignment.dropped());
        unmatched(node.putArray("added"), alignment.added());
        candidates(node.putArray("rejected"), alignment);
        Counts counts = Counts.of(alignment);
        ObjectNode summary = node.putObject("summary");
        counts.byKey().forEach(summary::put);
        strings(node.putArray("notCompared"), notCompared);
        List<String> howRead = HowRead.of(alignment);
        if (!howRead.isEmpty()) {
            strings(node.putArray("howRead"), howRead);
        }
        return node;
    }

    static void side(ObjectNode node, Statement statement) {
        node.put("id", statement.id());
        node.put("title", statement.title());
        if (statement.date() != null) {
            node.put("date", statement.date().toString());
        }
        node.put("complete", statement.complete());
    }

    private static void link(ObjectNode node, Link link) {
        strings(node.putArray("left"), link.left());
        strings(node.putArray("right"), link.right());
        node.put("change", link.change().key());
        node.put("moved", link.moved());
        JsonNumbers.put(node, "similarity", link.similarity());
        JsonNumbers.put(node, "confidence", link.confidence());
        strings(node.putArray("why"), link.why());
        ArrayNode strength = node.putArray("strength");
        for (StrengthChange change : link.strength()) {
            strength.addObject()
                    .put("scale", change.scale())
                    .put("from", change.from())
                    .put("to", change.to())
                    .put("verdict", change.verdict().key());
        }
        edits(node.putArray("edits"), link.edits());
    }

    static void edits(ArrayNode node, List<Edit> edits) {
        for (Edit edit : edits) {
            ObjectNode step = node.addObject()
                    .put("op", edit.op().name().toLowerCase(Locale.ROOT))
                    .put("text", edit.text());
            if (edit.weight() != Edit.Weight.SUBSTANCE) {
                step.put("weight", edit.weight().key());
            }
        }
    }

    static void strings(ArrayNode node, List<String> values) {
        values.forEach(node::add);
    }

    /** The best candidate of each clause without a partner, where there was one. */
    private static void candidates(ArrayNode node, Alignment alignment) {
        for (Unmatched unmatched : alignment.dropped()) {
            candidate(node, unmatched.clause(), unmatched.best(), unmatched);
        }
        for (Unmatched unmatched : alignment.added()) {
            candidate(node, unmatched.best(), unmatched.clause(), unmatched);
        }
    }

    private static void candidate(ArrayNode node, @Nullable String left, @Nullable String right, Unmatched unmatched) {
        if (left != null && right != null) {
            ObjectNode candidate = node.addObject().put("left", left).put("right", right);
            JsonNumbers.put(candidate, "similarity", unmatched.similarity());
            candidate.put("why", unmatched.why());
        }
    }

    private static void unmatched(ArrayNode node, List<Unmatched> clauses) {
        clauses.forEach(unmatched -> node.add(unmatched.clause()));
    }
}

package org.acquis.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.acquis.statement.Citation;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads drafts in the format {@code acquis/draft/1}. */
public final class DraftJson {

    private static final String SCHEMA = "acquis/draft/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DraftJson() {}

    /** A draft on one line. */
    public static String line(Draft draft) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA).put("id", draft.id()).put("template", draft.template());
        ObjectNode fields = node.putObject("fields");
        draft.fields().forEach(fields::put);
        ArrayNode items = node.putArray("items");
        draft.items().forEach(item -> item(items.addObject(), item));
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    private static void item(ObjectNode node, DraftItem item) {
        node.put("role", item.role().key()).put("level", item.level()).put("text", item.text());
        if (item.source() != null) {
            node.put("source", item.source().toString());
            node.put("sourceTitle", item.sourceTitle()).put("sourceText", item.sourceText());
        }
        ArrayNode proposals = node.putArray("proposals");
        item.proposals()
                .forEach(proposal -> proposals
                        .addObject()
                        .put("by", proposal.by())
                        .put("start", proposal.start())
                        .put("end", proposal.end())
                        .put("text", proposal.text()));
        ArrayNode remarks = node.putArray("notes");
        item.remarks()
                .forEach(remark -> remarks.addObject().put("by", remark.by()).put("text", remark.text()));
    }

    /**
     * The draft that {@link #line} wrote.
     *
     * @throws IllegalArgumentException when the text is something else
     */
    public static Draft read(String json) {
        JsonNode node = MAPPER.readTree(json);
        if (!SCHEMA.equals(node.path("schema").asString(""))) {
            throw new IllegalArgumentException("not a draft of the format " + SCHEMA);
        }
        Map<String, String> fields = new TreeMap<>();
        node.path("fields")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        List<DraftItem> items = new ArrayList<>();
        node.path("items").forEach(item -> items.add(item(item)));
        return new Draft(node.path("id").asString(""), node.path("template").asString(""), fields, items);
    }

    private static DraftItem item(JsonNode node) {
        List<Proposal> proposals = new ArrayList<>();
        node.path("proposals")
                .forEach(proposal -> proposals.add(new Proposal(
                        proposal.path("by").asString(""),
                        proposal.path("start").asInt(0),
                        proposal.path("end").asInt(0),
                        proposal.path("text").asString(""))));
        List<Remark> remarks = new ArrayList<>();
        node.path("notes").forEach(note -> remarks.add(remark(note)));
        String source = node.path("source").asString("");
        return new DraftItem(
                Role.ofKey(node.path("role").asString("")),
                node.path("level").asInt(1),
                node.path("text").asString(""),
                source.isEmpty()
                        ? null
                        : Objects.requireNonNull(Citation.parse(source).orElse(null)),
                node.path("sourceTitle").asString(""),
                node.path("sourceText").asString(""),
                proposals,
                remarks);
    }

    /** Early drafts kept a remark as a bare text. */
    private static Remark remark(JsonNode node) {
        return node.isObject()
                ? new Remark(node.path("by").asString(""), node.path("text").asString(""))
                : new Remark("", node.asString(""));
    }
}

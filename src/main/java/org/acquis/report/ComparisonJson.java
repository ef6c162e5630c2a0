package org.acquis.report;

import java.util.List;
import org.acquis.alignment.Alignment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes comparisons in the format {@code acquis/comparison/1}. */
public final class ComparisonJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ComparisonJson() {}

    /** A comparison on one line. */
    public static String write(@Nullable String id, Alignment alignment, List<String> notCompared) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/comparison/1");
        if (id != null) {
            node.put("id", id);
        }
        ArrayNode links = node.putArray("links");
        alignment.links().forEach(link -> {
            ObjectNode one = links.addObject();
            ArrayNode left = one.putArray("left");
            link.left().forEach(left::add);
            ArrayNode right = one.putArray("right");
            link.right().forEach(right::add);
            one.put("change", link.change().key()).put("moved", link.moved());
        });
        ArrayNode dropped = node.putArray("dropped");
        alignment.dropped().forEach(u -> dropped.add(u.clause()));
        ArrayNode added = node.putArray("added");
        alignment.added().forEach(u -> added.add(u.clause()));
        return MAPPER.writeValueAsString(node);
    }
}

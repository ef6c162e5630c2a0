package org.acquis.report;

import java.util.List;
import org.acquis.language.Span;
import org.acquis.library.search.Found;
import org.acquis.library.search.Hits;
import org.acquis.library.search.Uses;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a search found, in the format {@code acquis/search/1}. */
public final class SearchJson {

    private static final String SCHEMA = "acquis/search/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SearchJson() {}

    /** The hits, indented. */
    public static String write(List<String> words, Hits hits) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA).put("words", String.join(" ", words)).put("clauses", hits.clauses());
        ArrayNode array = node.putArray("hits");
        for (Hits.Hit hit : hits.best()) {
            ObjectNode one = found(array.addObject(), hit.found());
            ArrayNode marks = one.putArray("marks");
            for (Span mark : hit.marks()) {
                marks.addObject().put("start", mark.start()).put("end", mark.end());
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    /** Puts a clause with its place, date and uses into a node. */
    static ObjectNode found(ObjectNode node, Found found) {
        node.put("citation", found.citation().toString());
        if (found.series() != null) {
            node.put("series", found.series());
        }
        if (found.date() != null) {
            node.put("date", found.date().toString());
        }
        node.put("role", found.role().key()).put("text", found.text());
        Uses uses = found.uses();
        ObjectNode used = node.putObject("uses").put("times", uses.times());
        if (uses.first() != null && uses.last() != null) {
            used.put("first", uses.first().toString()).put("last", uses.last().toString());
        }
        ArrayNode places = used.putArray("places");
        uses.places().forEach(place -> places.add(place.toString()));
        return node;
    }
}

package org.acquis.report;

import java.util.List;
import org.acquis.alignment.ThreeTexts;
import org.acquis.interchange.OneLine;
import org.acquis.statement.Clause;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes comparisons of three texts in the format {@code acquis/three-texts/1}. */
public final class ThreeTextsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ThreeTextsJson() {}

    /**
     * The comparison on one line.
     *
     * @param notCompared what the texts hold that was not compared, in words
     */
    public static String write(ThreeTexts texts, List<String> notCompared, ComparisonScope scope) {
        return OneLine.of(MAPPER.writeValueAsString(node(texts, notCompared, scope)));
    }

    /** The same comparison over several lines, for people. */
    public static String writePretty(ThreeTexts texts, List<String> notCompared, ComparisonScope scope) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node(texts, notCompared, scope));
    }

    private static ObjectNode node(ThreeTexts texts, List<String> notCompared, ComparisonScope scope) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/three-texts/1");
        ComparisonJson.side(node.putObject("agreed"), texts.theirs().left());
        ComparisonJson.side(node.putObject("theirs"), texts.theirs().right());
        ComparisonJson.side(node.putObject("ours"), texts.ours().right());
        ArrayNode rows = node.putArray("rows");
        ThreeTextsTable.shown(texts, scope).forEach(row -> row(rows.addObject(), row));
        ObjectNode comparisons = node.putObject("comparisons");
        comparisons.set("theirs", ComparisonJson.node(null, texts.theirs(), notCompared));
        comparisons.set("ours", ComparisonJson.node(null, texts.ours(), notCompared));
        comparisons.set("between", ComparisonJson.node(null, texts.between(), notCompared));
        ComparisonJson.strings(node.putArray("notCompared"), notCompared);
        return node;
    }

    private static void row(ObjectNode node, ThreeTextsRow row) {
        node.put("verdict", row.verdict().words());
        ids(node.putArray("agreed"), row.agreed());
        ArrayNode theirs = node.putArray("theirs");
        row.theirs().forEach(side -> ids(theirs, side.newClauses()));
        ArrayNode ours = node.putArray("ours");
        row.ours().forEach(side -> ids(ours, side.newClauses()));
    }

    private static void ids(ArrayNode node, List<Clause> clauses) {
        clauses.forEach(clause -> node.add(clause.id()));
    }
}

package org.acquis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.demand.Position;
import org.acquis.statement.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes positions of press reports as a table, a row a position, and as JSON. */
public final class PositionTables {

    private static final List<String> HEAD = List.of(
            "demand", "speaker", "voice", "quoted", "axis", "verb", "report", "kind", "date", "clause", "words");

    private PositionTables() {}

    /** The table; texts that a spreadsheet would take for formulas are made harmless. */
    public static String csv(Map<Statement, List<Position>> positions) {
        List<List<Sheet.Cell>> rows = new ArrayList<>();
        positions.forEach((report, each) -> each.forEach(position -> {
            List<Sheet.Cell> row = new ArrayList<>();
            for (String text : new String[] {
                position.type(),
                position.speaker(),
                position.voice().key(),
                position.quoted() ? "quoted" : "paraphrased",
                position.axis().name(),
                position.verb(),
                report.id(),
                report.kind().key(),
                report.date() == null ? "" : report.date().toString(),
                position.clause(),
                position.words()
            }) {
                row.add(new Sheet.Words(text));
            }
            rows.add(row);
        }));
        return Csv.write(new Sheet("positions", HEAD, rows));
    }

    /** The same in the format {@code acquis/positions/1}. */
    public static String json(Map<Statement, List<Position>> positions) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("schema", "acquis/positions/1");
        ArrayNode array = root.putArray("positions");
        positions.forEach((report, each) -> each.forEach(position -> array.addObject()
                .put("demand", position.type())
                .put("speaker", position.speaker())
                .put("voice", position.voice().key())
                .put("quoted", position.quoted())
                .put("axis", position.axis().name())
                .put("verb", position.verb())
                .put("report", report.id())
                .put("clause", position.clause())
                .put("words", position.words())));
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}

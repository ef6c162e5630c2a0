package org.acquis.archive;

import org.acquis.interchange.StatementJson;
import org.acquis.statement.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A statement of a slice as {@code acquis/statement/1}. A library takes the JSON file itself for the statement's source, since it keeps
 * the bytes of every source and the archive's documents stay where they are; what the archive read it from stands under
 * {@code readFrom}.
 */
final class SlicedStatement {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SlicedStatement() {}

    static String json(Statement statement) {
        ObjectNode node = (ObjectNode) MAPPER.readTree(StatementJson.line(statement));
        node.set("readFrom", node.remove("source"));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}

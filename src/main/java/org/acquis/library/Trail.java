package org.acquis.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rows that a change touches, as they were before it, so that it can be undone. Tables and columns are named by the code alone.
 * Rows are kept as JSON: only tables of text and whole numbers can be kept.
 */
final class Trail {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final ArrayNode rows = JsonNodeFactory.instance.arrayNode();

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the row with this key as it is now, or that there is none; call it before the row is changed. */
    void before(String table, String keyColumn, Object key) {
        ObjectNode kept = kept(table, keyColumn, key);
        List<Map<String, Object>> found = jdbc.sql("SELECT * FROM " + table + " WHERE " + keyColumn + " = ?")
                .param(key)
                .query()
                .listOfRows();
        if (!found.isEmpty()) {
            ObjectNode row = kept.putObject("row");
            found.get(0).forEach(row::putPOJO);
        }
    }

    /** Keeps that the row with this key was not there before. */
    void made(String table, String keyColumn, Object key) {
        kept(table, keyColumn, key);
    }

    private ObjectNode kept(String table, String keyColumn, Object key) {
        return rows.addObject().put("table", table).put("column", keyColumn).putPOJO("key", key);
    }

    String json() {
        return MAPPER.writeValueAsString(rows);
    }

    /** Puts every row back as it was, the last one touched first. */
    static void putBack(String json, JdbcClient jdbc) {
        List<JsonNode> kept = new ArrayList<>();
        MAPPER.readTree(json).forEach(node -> kept.add(0, node));
        for (JsonNode node : kept) {
            String table = node.get("table").asString();
            jdbc.sql("DELETE FROM " + table + " WHERE " + node.get("column").asString() + " = ?")
                    .param(value(node.get("key")))
                    .update();
            JsonNode row = node.get("row");
            if (row != null) {
                insert(table, row, jdbc);
            }
        }
    }

    private static void insert(String table, JsonNode row, JdbcClient jdbc) {
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> cells = row.properties().iterator();
        while (cells.hasNext()) {
            Map.Entry<String, JsonNode> cell = cells.next();
            columns.add(cell.getKey());
            values.add(value(cell.getValue()));
        }
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + marks + ")")
                .params(values)
                .update();
    }

    private static @org.jspecify.annotations.Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return node.isIntegralNumber()
                ? (Object) node.asLong()
                : node.isNumber() ? (Object) node.asDouble() : node.asString();
    }
}

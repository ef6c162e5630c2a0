package org.acquis.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private String subject;
    private boolean forGood;
    private boolean nothing;

    /** @param subject what the change is about, as the history names it */
    Trail(JdbcClient jdbc, String subject) {
        this.jdbc = jdbc;
        this.subject = subject;
    }

    /** Names what the change is about, where that is only known now. */
    void about(String newSubject) {
        subject = newSubject;
    }

    String subject() {
        return subject;
    }

    /** The work found nothing to do: the history keeps nothing of it. */
    void nothingWasChanged() {
        nothing = true;
    }

    boolean isEmpty() {
        return nothing;
    }

    /** Keeps the row with this key as it is now, or that there is none; call it before the row is changed. */
    void before(String table, String keyColumn, Object key) {
        before(table, Map.of(keyColumn, key));
    }

    /** Keeps the row with this key of several columns. */
    void before(String table, Map<String, Object> key) {
        ObjectNode kept = kept(table, key);
        List<Map<String, Object>> found = jdbc.sql("SELECT * FROM " + table + " WHERE " + condition(key.keySet()))
                .params(List.copyOf(key.values()))
                .query()
                .listOfRows();
        if (!found.isEmpty()) {
            ObjectNode row = kept.putObject("row");
            found.get(0).forEach(row::putPOJO);
        }
    }

    /** Keeps that the row with this key was not there before. */
    void made(String table, String keyColumn, Object key) {
        made(table, Map.of(keyColumn, key));
    }

    /** Keeps that the row with this key of several columns was not there before. */
    void made(String table, Map<String, Object> key) {
        kept(table, key);
    }

    private ObjectNode kept(String table, Map<String, Object> key) {
        ObjectNode kept = rows.addObject().put("table", table);
        ObjectNode columns = kept.putObject("key");
        key.forEach(columns::putPOJO);
        return kept;
    }

    private static String condition(Collection<String> columns) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }

    /** This change is for good: `undo` refuses to take it back. */
    void cannotBePutBack() {
        forGood = true;
    }

    /** The rows as the history keeps them; null for a change that is for good. */
    @Nullable
    String json() {
        return forGood ? null : MAPPER.writeValueAsString(rows);
    }

    /** Puts every row back as it was, the last one touched first; the caller defers foreign keys. */
    static void putBack(String json, JdbcClient jdbc) {
        List<JsonNode> kept = new ArrayList<>();
        MAPPER.readTree(json).forEach(node -> kept.add(0, node));
        for (JsonNode node : kept) {
            String table = node.get("table").asString();
            Cells key = Cells.of(node.get("key"));
            jdbc.sql("DELETE FROM " + table + " WHERE " + condition(key.columns()))
                    .params(key.values())
                    .update();
            JsonNode row = node.get("row");
            if (row != null) {
                insert(table, row, jdbc);
            }
        }
    }

    private static void insert(String table, JsonNode row, JdbcClient jdbc) {
        Cells cells = Cells.of(row);
        String marks = cells.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", cells.columns()) + ") VALUES (" + marks + ")")
                .params(cells.values())
                .update();
    }

    /** Columns and their values in one order. */
    private record Cells(List<String> columns, List<@Nullable Object> values) {
        static Cells of(JsonNode node) {
            List<String> columns = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            node.properties().forEach(cell -> {
                columns.add(cell.getKey());
                values.add(value(cell.getValue()));
            });
            return new Cells(columns, values);
        }
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return node.isIntegralNumber()
                ? (Object) node.asLong()
                : node.isNumber() ? (Object) node.asDouble() : node.asString();
    }
}

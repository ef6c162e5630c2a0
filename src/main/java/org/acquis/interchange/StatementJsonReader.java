package org.acquis.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.acquis.problem.Refused;
import org.acquis.problem.Refused.Code;
import org.acquis.statement.Act;
import org.acquis.statement.ActWording;
import org.acquis.statement.Axis;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Note;
import org.acquis.statement.Participation;
import org.acquis.statement.Recognition;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads statements in the format {@code acquis/statement/1}. Only {@code id} and {@code clauses} with {@code id} and {@code text}
 * are needed; fields that are not known are passed over, so that newer files can be read.
 */
public final class StatementJsonReader {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_STRING = 10_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_STRING)
                            .build())
                    .build())
            .build();

    private final String file;

    private StatementJsonReader(String file) {
        this.file = file;
    }

    /**
     * What a JSON text says of a statement.
     *
     * @param statement the statement, with {@code role} paragraph and empty labels where the text leaves them open
     * @param worked whether roles were given, so that nothing about the structure is to be worked out
     * @param coded whether acts or demands were given
     */
    public record Given(Statement statement, boolean worked, boolean coded) {}

    /**
     * Reads one statement.
     *
     * @param file the file's name, for messages and for the source where the text names none
     * @param sha256 hash of the file, for the same
     * @throws Refused when the text is not JSON (CORRUPT) or not a statement (NOT_A_DOCUMENT)
     */
    public static Given read(String json, String file, String sha256) {
        return new StatementJsonReader(file).statement(json, sha256);
    }

    private Given statement(String json, String sha256) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new Refused(
                    Code.CORRUPT,
                    file,
                    "not valid JSON (" + firstLine(e.getOriginalMessage()) + "); export it again",
                    e);
        }
        if (root == null || !root.isObject() || !root.path("clauses").isArray()) {
            throw notAStatement("a JSON object with \"id\" and \"clauses\" is expected");
        }
        String id = required(root, "id", "the statement");
        List<Clause> clauses = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean worked = true;
        boolean coded = false;
        for (JsonNode node : root.path("clauses")) {
            Clause clause = clause(node, clauses.size() + 1);
            if (!ids.add(clause.id())) {
                throw notAStatement("clause id '" + clause.id() + "' stands twice; give every clause its own");
            }
            clauses.add(clause);
            worked &= node.hasNonNull("role");
            coded |= node.has("acts") || node.has("demands");
        }
        Statement statement = new Statement(
                id,
                text(root, "title", id),
                optional(root, "series"),
                optional(root, "meeting"),
                date(root),
                optional(root, "place"),
                optional(root, "issuer"),
                key(root, "kind", StatementKind::ofKey, StatementKind.OTHER),
                text(root, "language", "en"),
                root.path("complete").asBoolean(true),
                source(root.path("source"), sha256),
                clauses,
                warnings(root.path("warnings")),
                participation(root));
        return new Given(statement, worked && !clauses.isEmpty(), coded);
    }

    private static Participation participation(JsonNode root) {
        List<String> hosts = new ArrayList<>();
        root.path("hosts").forEach(host -> hosts.add(host.asString("")));
        List<Participation.Claim> claims = new ArrayList<>();
        for (JsonNode claim : root.path("participants")) {
            claims.add(new Participation.Claim(text(claim, "count", ""), text(claim, "claimedBy", "")));
        }
        return new Participation(hosts, claims);
    }

    private Clause clause(JsonNode node, int place) {
        String where = "clause " + place;
        List<Act> acts = new ArrayList<>();
        if (node.path("inherited").isObject()) {
            acts.add(act(node.path("inherited")).inherited());
        }
        int inherited = acts.size();
        node.path("acts").forEach(act -> acts.add(act(act)));
        return new Clause(
                required(node, "id", where),
                key(node, "role", Role::ofKey, Role.PARAGRAPH),
                text(node, "label", ""),
                node.path("level").asInt(1),
                optional(node, "parent"),
                required(node, "text", where),
                node.hasNonNull("page") ? node.path("page").asInt() : null,
                key(node, "status", ClauseStatus::ofKey, ClauseStatus.AGREED),
                brackets(node.path("brackets")),
                notes(node.path("notes")),
                acts,
                demands(node.path("demands"), inherited),
                recognition(node.path("recognition")));
    }

    private static @Nullable Recognition recognition(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        List<String> doubtful = new ArrayList<>();
        node.path("doubtful").forEach(word -> doubtful.add(word.asString("")));
        Double confidence =
                node.path("confidence").isNumber() ? node.path("confidence").asDouble() : null;
        return new Recognition(text(node, "by", Recognition.TEXT_LAYER), confidence, doubtful);
    }

    private List<Bracket> brackets(JsonNode array) {
        List<Bracket> brackets = new ArrayList<>();
        for (JsonNode node : array) {
            List<String> by = new ArrayList<>();
            node.path("by").forEach(name -> by.add(name.asString("")));
            int start = node.path("start").asInt(0);
            brackets.add(new Bracket(
                    text(node, "text", ""),
                    by,
                    key(node, "kind", BracketKind::ofKey, BracketKind.TEXT),
                    start,
                    node.path("end").asInt(start),
                    optional(node, "opens"),
                    optional(node, "closes")));
        }
        return brackets;
    }

    private static List<Note> notes(JsonNode array) {
        List<Note> notes = new ArrayList<>();
        array.forEach(node -> notes.add(new Note(text(node, "mark", ""), text(node, "text", ""))));
        return notes;
    }

    private Act act(JsonNode node) {
        return new Act(
                required(node, "verb", "an act"),
                key(node, "axis", Axis::valueOf, Axis.COG),
                node.path("strength").asDouble(0),
                optional(node, "addressee"),
                node.path("start").asInt(0),
                node.path("end").asInt(0),
                new ActWording(
                        optional(node, "inner"),
                        optional(node, "modal"),
                        node.path("negated").asBoolean(false),
                        words(node.path("hedges")),
                        words(node.path("intensifiers"))));
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString("")));
        return words;
    }

    private List<Demand> demands(JsonNode array, int inherited) {
        List<Demand> demands = new ArrayList<>();
        for (JsonNode node : array) {
            Map<String, String> slots = new TreeMap<>();
            node.path("slots").forEachEntry((name, value) -> slots.put(name, value.asString("")));
            demands.add(new Demand(
                    required(node, "type", "a demand"),
                    node.path("act").asInt(0) + inherited,
                    key(node, "force", Force::ofKey, Force.RECOMMENDED),
                    slots));
        }
        return demands;
    }

    private static List<Warning> warnings(JsonNode array) {
        List<Warning> warnings = new ArrayList<>();
        array.forEach(node -> warnings.add(new Warning(text(node, "code", "OTHER"), text(node, "message", ""))));
        return warnings;
    }

    private Source source(JsonNode node, String sha256) {
        return new Source(
                text(node, "file", file),
                text(node, "format", "json"),
                text(node, "sha256", sha256),
                node.hasNonNull("pages") ? node.path("pages").asInt() : null);
    }

    private @Nullable LocalDate date(JsonNode root) {
        String date = optional(root, "date");
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw notAStatement("\"date\" is '" + date + "'; write it as 2012-11-30");
        }
    }

    private <T> T key(JsonNode node, String name, java.util.function.Function<String, T> parse, T fallback) {
        String value = optional(node, name);
        try {
            return value == null ? fallback : parse.apply(value);
        } catch (IllegalArgumentException e) {
            throw notAStatement("\"" + name + "\" is '" + value + "', which is not one of its values");
        }
    }

    private String required(JsonNode node, String name, String where) {
        String value = optional(node, name);
        if (value == null) {
            throw notAStatement(where + " has no \"" + name + "\"");
        }
        return value;
    }

    private static String text(JsonNode node, String name, String fallback) {
        String value = optional(node, name);
        return value == null ? fallback : value;
    }

    private static @Nullable String optional(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private Refused notAStatement(String reason) {
        return new Refused(Code.NOT_A_DOCUMENT, file, "not a statement: " + reason);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}

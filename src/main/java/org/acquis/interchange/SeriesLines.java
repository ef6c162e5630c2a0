package org.acquis.interchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import org.acquis.problem.Refused;
import org.acquis.problem.Refused.Code;
import org.acquis.statement.Axis;
import org.acquis.statement.Citation;
import org.acquis.statement.ClauseWords;
import org.acquis.statement.Coding;
import org.acquis.statement.Decision;
import org.acquis.statement.Fact;
import org.acquis.statement.Series;
import org.acquis.statement.Sha256;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A series of meetings as one file, {@code acquis/series/1}: JSON Lines, the series first, then a line for each statement with its
 * original, each decision, each coding and each fact of the history. Lines of a kind that is not known are passed over.
 */
public final class SeriesLines {

    private static final String SCHEMA = "acquis/series/1";
    private static final int LONGEST_TEXT = 100_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    private SeriesLines() {}

    /** What a line holds. */
    public sealed interface Line permits Head, Held, Decided, Coded, Done, Unknown {}

    /** The series itself. */
    public record Head(Series series) implements Line {}

    /** A statement with the bytes of the file that it was read from; none where it comes without them. */
    public record Held(Statement statement, byte[] original) implements Line {}

    /** A person's decision on two clauses of the series. */
    public record Decided(Decision decision) implements Line {}

    /** A person's coding of a clause of the series, and when it was made. */
    public record Coded(Coding coding, Instant at) implements Line {}

    /** Something that was done to a statement of the series. */
    public record Done(Fact fact) implements Line {}

    /** A line of a newer Acquis. */
    public record Unknown() implements Line {}

    /** Whether a file that begins with this line is a series. */
    public static boolean begins(String firstLine) {
        return firstLine.startsWith("{") && firstLine.contains("\"" + SCHEMA + "\"");
    }

    /** The line of a series. */
    public static String line(Series series) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", SCHEMA);
        ObjectNode head = node.putObject("series");
        head.put("id", series.id()).put("title", series.title());
        if (series.issuer() != null) {
            head.put("issuer", series.issuer());
        }
        head.put("kind", series.kind().key());
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    /**
     * The line of a statement.
     *
     * @param original empty where the statement goes without it
     */
    public static String line(Statement statement, byte[] original) {
        return "{\"statement\":" + StatementJson.line(statement)
                + (original.length == 0
                        ? "}"
                        : ",\"original\":\"" + Base64.getEncoder().encodeToString(original) + "\"}");
    }

    /** The line of a decision. */
    public static String line(Decision decision) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("decision")
                .put("kind", decision.kind().key())
                .put("older", decision.older().toString())
                .put("newer", decision.newer().toString())
                .put("author", decision.author())
                .put("reason", decision.reason())
                .put("at", decision.at().toString());
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    /** The line of a coding. */
    public static String line(Coding coding, Instant at) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode inner = node.putObject("coding")
                .put("statement", coding.statement())
                .put("clause", coding.clause())
                .put("coder", coding.coder());
        coding.types().forEach(inner.putArray("types")::add);
        Axis axis = coding.axis();
        if (axis != null) {
            inner.put("axis", axis.name());
        }
        Double strength = coding.strength();
        if (strength != null) {
            inner.put("strength", strength);
        }
        inner.put("note", coding.note()).put("at", at.toString());
        ClauseWords words = coding.words();
        if (words != null) {
            inner.put("words", words.toString());
        }
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    /** The line of a fact of the history. */
    public static String line(Fact fact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("history")
                .put("at", fact.at().toString())
                .put("who", fact.who())
                .put("deed", fact.deed())
                .put("subject", fact.subject());
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    /**
     * Reads a line.
     *
     * @param file the file's name, for messages
     * @param number of the line, from 1, for messages
     * @throws Refused when the line is cut short or its parts do not belong together
     */
    public static Line read(String line, String file, int number) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.has("series")) {
                return new Head(series(node.get("series")));
            }
            if (node.has("statement")) {
                return held(node, file, number);
            }
            return people(node);
        } catch (JacksonException | IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw damaged(file, number, "cannot be read");
        }
    }

    private static Line people(JsonNode node) {
        if (node.has("decision")) {
            return new Decided(decision(node.get("decision")));
        }
        if (node.has("coding")) {
            JsonNode coding = node.get("coding");
            return new Coded(coding(coding), Instant.parse(coding.path("at").asString()));
        }
        if (node.has("history")) {
            JsonNode fact = node.get("history");
            return new Done(new Fact(
                    Instant.parse(fact.path("at").asString()),
                    fact.path("who").asString(),
                    fact.path("deed").asString(),
                    fact.path("subject").asString()));
        }
        return new Unknown();
    }

    private static Decision decision(JsonNode node) {
        return new Decision(
                Decision.Kind.ofKey(node.path("kind").asString()),
                Citation.parse(node.path("older").asString()).orElseThrow(),
                Citation.parse(node.path("newer").asString()).orElseThrow(),
                node.path("author").asString(),
                node.path("reason").asString(),
                Instant.parse(node.path("at").asString()));
    }

    private static Coding coding(JsonNode node) {
        List<String> types = new ArrayList<>();
        node.path("types").forEach(type -> types.add(type.asString()));
        return new Coding(
                node.path("statement").asString(),
                node.path("clause").asString(),
                node.path("coder").asString(),
                types,
                node.has("axis") ? Axis.valueOf(node.get("axis").asString()) : null,
                node.has("strength") ? Double.valueOf(node.get("strength").asDouble()) : null,
                node.path("note").asString(),
                node.has("words") ? ClauseWords.parse(node.get("words").asString()) : null);
    }

    private static Series series(JsonNode node) {
        return new Series(
                node.path("id").asString(),
                node.path("title").asString(),
                node.path("issuer").asStringOpt().orElse(null),
                StatementKind.ofKey(node.path("kind").asString()));
    }

    private static Held held(JsonNode node, String file, int number) {
        Statement statement = StatementJsonReader.read(node.get("statement").toString(), file, "")
                .statement();
        byte[] original = Base64.getDecoder().decode(node.path("original").asString(""));
        if (node.has("original")
                && !Sha256.of(original).equals(statement.source().sha256())) {
            throw damaged(file, number, "holds a statement whose original is not the one it was read from");
        }
        return new Held(statement, original);
    }

    private static Refused damaged(String file, int number, String what) {
        return new Refused(Code.CORRUPT, file, "line " + number + " " + what + "; ask for the file again");
    }
}

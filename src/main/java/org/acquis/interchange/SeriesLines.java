package org.acquis.interchange;

import java.util.Base64;
import org.acquis.problem.Refused;
import org.acquis.problem.Refused.Code;
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
 * original. Lines of a kind that is not known are passed over.
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
    public sealed interface Line permits Head, Held, Unknown {}

    /** The series itself. */
    public record Head(Series series) implements Line {}

    /** A statement with the bytes of the file that it was read from. */
    public record Held(Statement statement, byte[] original) implements Line {}

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

    /** The line of a statement. */
    public static String line(Statement statement, byte[] original) {
        return "{\"statement\":" + StatementJson.line(statement) + ",\"original\":\""
                + Base64.getEncoder().encodeToString(original) + "\"}";
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
            return new Unknown();
        } catch (JacksonException | IllegalArgumentException e) {
            throw damaged(file, number, "cannot be read");
        }
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
        byte[] original = Base64.getDecoder().decode(node.path("original").asString());
        if (!Sha256.of(original).equals(statement.source().sha256())) {
            throw damaged(file, number, "holds a statement whose original is not the one it was read from");
        }
        return new Held(statement, original);
    }

    private static Refused damaged(String file, int number, String what) {
        return new Refused(Code.CORRUPT, file, "line " + number + " " + what + "; ask for the file again");
    }
}

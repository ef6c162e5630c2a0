package org.acquis.interchange;

import java.util.List;
import java.util.Map;
import org.acquis.language.Normalized;
import org.acquis.statement.Act;
import org.acquis.statement.ActWording;
import org.acquis.statement.Bracket;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.acquis.statement.Note;
import org.acquis.statement.Participation;
import org.acquis.statement.Recognition;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.Warning;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes statements in the format {@code acquis/statement/1}; keys stand in the order of the contract. */
public final class StatementJson {

    /** The format's name, as its {@code schema} field says it. */
    public static final String SCHEMA = "acquis/statement/1";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StatementJson() {}

    /** A statement on one line. */
    public static String line(Statement statement) {
        return OneLine.of(MAPPER.writeValueAsString(tree(statement)));
    }

    /** A statement indented for people. */
    public static String pretty(Statement statement) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(statement));
    }

    /** The line that stands for a refused file among statements. */
    public static String refusal(String file, String code, String message) {
        ObjectNode node = NODES.objectNode();
        node.putObject("source").put("file", file);
        node.putObject("error").put("code", code).put("message", message);
        return OneLine.of(MAPPER.writeValueAsString(node));
    }

    private static ObjectNode tree(Statement statement) {
        ObjectNode node = NODES.objectNode();
        node.put("schema", SCHEMA).put("id", statement.id()).put("title", statement.title());
        putIfPresent(node, "series", statement.series());
        putIfPresent(node, "meeting", statement.meeting());
        putIfPresent(
                node, "date", statement.date() == null ? null : statement.date().toString());
        putIfPresent(node, "place", statement.place());
        putIfPresent(node, "issuer", statement.issuer());
        node.put("kind", statement.kind().key());
        node.put("language", statement.language());
        node.put("complete", statement.complete());
        participation(node, statement.participation());
        node.set("source", source(statement.source()));
        ArrayNode clauses = node.putArray("clauses");
        statement.clauses().forEach(clause -> clauses.add(clause(clause)));
        ArrayNode warnings = node.putArray("warnings");
        for (Warning warning : statement.warnings()) {
            warnings.addObject().put("code", warning.code()).put("message", warning.message());
        }
        return node;
    }

    private static void participation(ObjectNode node, Participation participation) {
        if (participation.isUnknown()) {
            return;
        }
        ArrayNode hosts = node.putArray("hosts");
        participation.hosts().forEach(hosts::add);
        ArrayNode participants = node.putArray("participants");
        for (Participation.Claim claim : participation.claims()) {
            participants.addObject().put("count", claim.count()).put("claimedBy", claim.claimedBy());
        }
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = NODES.objectNode();
        node.put("file", source.file()).put("format", source.format()).put("sha256", source.sha256());
        if (source.pages() != null) {
            node.put("pages", source.pages());
        }
        return node;
    }

    private static ObjectNode clause(Clause clause) {
        ObjectNode node = NODES.objectNode();
        node.put("id", clause.id()).put("role", clause.role().key()).put("label", clause.label());
        node.put("level", clause.level());
        putIfPresent(node, "parent", clause.parent());
        node.put("text", clause.text());
        if (clause.page() != null) {
            node.put("page", clause.page());
        }
        node.put("status", clause.status().key());
        brackets(node.putArray("brackets"), clause.brackets());
        ArrayNode notes = node.putArray("notes");
        for (Note note : clause.notes()) {
            notes.addObject().put("mark", note.mark()).put("text", note.text());
        }
        recognition(node, clause.recognition());
        ArrayNode acts = node.putArray("acts");
        List<Act> own = clause.acts().stream().filter(act -> !act.isInherited()).toList();
        int inherited = clause.acts().size() - own.size();
        own.forEach(act -> act(acts.addObject(), act).put("start", act.start()).put("end", act.end()));
        if (inherited > 0) {
            act(node.putObject("inherited"), clause.acts().get(0));
        }
        demands(node.putArray("demands"), clause.demands(), inherited);
        return node;
    }

    private static void recognition(ObjectNode node, @Nullable Recognition recognition) {
        if (recognition == null) {
            return;
        }
        ObjectNode recognised = node.putObject("recognition").put("by", recognition.by());
        if (recognition.confidence() != null) {
            recognised.put("confidence", Math.round(recognition.confidence() * 1000) / 1000.0);
        }
        putWords(recognised, "doubtful", recognition.doubtful());
    }

    private static void brackets(ArrayNode array, List<Bracket> brackets) {
        for (Bracket bracket : brackets) {
            ObjectNode node = array.addObject().put("text", bracket.text());
            ArrayNode by = node.putArray("by");
            bracket.by().forEach(by::add);
            node.put("kind", bracket.kind().key());
            node.put("start", bracket.start()).put("end", bracket.end());
            putIfPresent(node, "opens", bracket.opens());
            putIfPresent(node, "closes", bracket.closes());
        }
    }

    private static ObjectNode act(ObjectNode node, Act act) {
        node.put("verb", act.verb()).put("axis", act.axis().name());
        putNumber(node, "strength", act.strength());
        putIfPresent(node, "addressee", act.addressee());
        ActWording wording = act.wording();
        putIfPresent(node, "inner", wording.inner());
        putIfPresent(node, "modal", wording.modal());
        if (wording.negated()) {
            node.put("negated", true);
        }
        putWords(node, "hedges", wording.hedges());
        putWords(node, "intensifiers", wording.intensifiers());
        return node;
    }

    private static void putWords(ObjectNode node, String key, List<String> words) {
        if (!words.isEmpty()) {
            ArrayNode array = node.putArray(key);
            words.forEach(array::add);
        }
    }

    /** The act of a demand counts from the clause's own acts; -1 is the inherited one. */
    private static void demands(ArrayNode array, List<Demand> demands, int inherited) {
        for (Demand demand : demands) {
            ObjectNode node = array.addObject();
            node.put("type", demand.type()).put("act", demand.act() - inherited);
            node.put("force", demand.force().key());
            ObjectNode slots = node.putObject("slots");
            demand.slots().forEach(slots::put);
            Map<String, String> normalized = Normalized.slots(demand.slots());
            if (!normalized.isEmpty()) {
                normalized.forEach(node.putObject("normalized")::put);
            }
        }
    }

    /** Whole numbers are written without a fraction. */
    static void putNumber(ObjectNode node, String key, double value) {
        if (value == Math.rint(value)) {
            node.put(key, (int) value);
        } else {
            node.put(key, value);
        }
    }

    private static void putIfPresent(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}

package org.acquis.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acquis.application.Wording;
import org.acquis.statement.Act;
import org.acquis.statement.Demand;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Agreed language as text for people, and as JSON ({@code acquis/precedents/1}). */
final class WordingView {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WordingView() {}

    static String text(List<Wording> wordings, boolean withLikeness, int width) {
        StringBuilder text = new StringBuilder();
        for (Wording wording : wordings) {
            String head = wording.citation() + "  "
                    + (withLikeness ? percent(wording.likeness()) + " alike, " : "")
                    + strength(wording) + meeting(wording.statement());
            text.append(text.isEmpty() ? "" : "\n")
                    .append(Wrapped.text(Shown.line(head), "", width))
                    .append('\n')
                    .append(Wrapped.text(Shown.line(wording.clause().text()), "    ", width))
                    .append('\n');
            String also = also(wording);
            if (!also.isEmpty()) {
                text.append(Wrapped.text(Shown.line(also), "    ", width)).append('\n');
            }
        }
        return text.toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private static String strength(Wording wording) {
        Act act = wording.act();
        Demand demand = wording.demand();
        String verb = act == null
                ? ""
                : act.verb().toLowerCase(Locale.ROOT) + " " + act.axis() + " " + ClauseText.number(act.strength())
                        + ", ";
        return verb + (demand == null ? "" : demand.force().key() + ", ");
    }

    private static String meeting(Statement statement) {
        List<String> parts = new ArrayList<>(List.of(statement.title()));
        if (statement.date() != null) {
            parts.add(statement.date().toString());
        }
        if (statement.kind() == StatementKind.PRESS_REPORT || statement.kind() == StatementKind.READOUT) {
            parts.add("as reported");
        } else if (statement.kind() == StatementKind.DRAFT) {
            parts.add("a draft, not agreed");
        }
        return String.join(", ", parts);
    }

    private static String also(Wording wording) {
        if (wording.others().isEmpty()) {
            return "";
        }
        List<String> places = wording.others().stream().map(Object::toString).toList();
        return "the same words " + wording.times() + " times, also " + String.join(", ", places);
    }

    static String json(String asked, List<Wording> wordings) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/precedents/1").put("asked", asked);
        ArrayNode array = node.putArray("precedents");
        for (Wording wording : wordings) {
            one(array.addObject(), wording);
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void one(ObjectNode node, Wording wording) {
        Statement statement = wording.statement();
        node.put("citation", wording.citation().toString())
                .put("title", statement.title())
                .put("series", statement.series())
                .put("meeting", statement.meeting())
                .put("date", statement.date() == null ? null : statement.date().toString())
                .put("kind", statement.kind().key())
                .put("text", wording.clause().text())
                .put("likeness", Math.round(wording.likeness() * 1000) / 1000.0)
                .put("times", wording.times());
        Act act = wording.act();
        if (act != null) {
            node.put("verb", act.verb()).put("axis", act.axis().name()).put("strength", act.strength());
        }
        Demand demand = wording.demand();
        if (demand != null) {
            node.put("demand", demand.type()).put("force", demand.force().key());
        }
        ArrayNode others = node.putArray("others");
        wording.others().forEach(place -> others.add(place.toString()));
    }
}

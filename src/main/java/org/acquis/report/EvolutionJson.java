package org.acquis.report;

import org.acquis.alignment.StrengthChange;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.DemandEntry;
import org.acquis.evolution.DemandHistory;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.statement.Act;
import org.acquis.statement.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes evolutions in the format {@code acquis/evolution/1}. */
public final class EvolutionJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EvolutionJson() {}

    /** An evolution over several lines. */
    public static String write(Evolution evolution, Provenance provenance) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("schema", "acquis/evolution/1");
        node.put("series", evolution.series().id());
        node.put("scale", evolution.scale());
        ArrayNode statements = node.putArray("statements");
        evolution.statements().forEach(statement -> statement(statements.addObject(), statement, provenance));
        ArrayNode demands = node.putArray("demands");
        for (DemandHistory history : evolution.demands()) {
            ObjectNode demand = demands.addObject().put("type", history.type());
            ArrayNode entries = demand.putArray("history");
            history.history().forEach(entry -> entry(entries.addObject(), history, entry, provenance));
        }
        ArrayNode lineages = node.putArray("lineages");
        for (Lineage lineage : evolution.lineages()) {
            ObjectNode one = lineages.addObject().put("id", lineage.id());
            ArrayNode steps = one.putArray("steps");
            lineage.steps().forEach(step -> step(steps.addObject(), step));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    private static void statement(ObjectNode node, Statement statement, Provenance provenance) {
        node.put("id", statement.id());
        node.put("title", statement.title());
        if (statement.date() != null) {
            node.put("date", statement.date().toString());
        }
        node.put("kind", statement.kind().key());
        node.put("complete", statement.complete());
        node.put("sha256", statement.source().sha256());
        node.put("olderRules", provenance.outdated().contains(statement.id()));
    }

    private static void entry(ObjectNode node, DemandHistory history, DemandEntry entry, Provenance provenance) {
        node.put("statement", entry.statement());
        ComparisonJson.strings(node.putArray("clauses"), entry.clauses());
        if (entry.verb() != null) {
            node.put("verb", entry.verb());
        }
        if (entry.axis() != null) {
            node.put("axis", entry.axis().name());
            JsonNumbers.put(node, "strength", entry.rank());
        }
        if (entry.force() != null) {
            node.put("force", entry.force().key());
        }
        ObjectNode slots = node.putObject("slots");
        entry.slots().forEach(slots::put);
        node.put("change", entry.change().key());
        ComparisonJson.strings(node.putArray("detail"), entry.detail());
        if (entry.strength() != null) {
            StrengthChange verdict = entry.strength();
            node.putObject("verdict")
                    .put("scale", verdict.scale())
                    .put("from", verdict.from())
                    .put("to", verdict.to())
                    .put("verdict", verdict.verdict().key());
        }
        ArrayNode carriers = node.putArray("carriers");
        for (Carrier carrier : entry.carriers()) {
            String coder = provenance.coder(entry.statement(), carrier.clause());
            carrier(carriers.addObject(), carrier, carrier == entry.lead(), coder);
        }
        String people = provenance.people(history.type(), entry.statement(), entry.clauses());
        if (!people.isEmpty()) {
            node.put("people", people);
        }
    }

    private static void carrier(ObjectNode node, Carrier carrier, boolean leads, String coder) {
        node.put("clause", carrier.clause()).put("leads", leads);
        Act act = carrier.act();
        if (act != null) {
            node.put("verb", act.verb()).put("axis", act.axis().name());
            JsonNumbers.put(node, "strength", act.strength());
            if (act.addressee() != null) {
                node.put("addressee", act.addressee());
            }
            node.put("start", act.start()).put("end", act.end());
        }
        node.put("force", carrier.force().key());
        if (!coder.isEmpty()) {
            node.put("coder", coder);
        }
    }

    private static void step(ObjectNode node, LineageStep step) {
        node.put("statement", step.statement());
        ComparisonJson.strings(node.putArray("clauses"), step.clauses());
        node.put("change", step.change());
        node.put("moved", step.moved());
        JsonNumbers.put(node, "confidence", step.confidence());
        ComparisonJson.edits(node.putArray("edits"), step.edits());
    }
}

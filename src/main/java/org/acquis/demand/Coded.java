package org.acquis.demand;

import java.util.List;
import org.acquis.statement.Act;
import org.acquis.statement.Clause;
import org.acquis.statement.Demand;
import org.jspecify.annotations.Nullable;

/**
 * A clause with what its sub-paragraphs need to know of it.
 *
 * @param clause with acts and demands
 * @param sentences of its text
 * @param chapeau it stands under, or null
 * @param governs types that every sub-paragraph makes, and no other
 * @param shares types that every sub-paragraph makes beside its own
 */
record Coded(
        Clause clause,
        List<ActSentence> sentences,
        @Nullable Coded chapeau,
        List<DemandType> governs,
        List<DemandType> shares) {

    /** A heading or a closing line. */
    static Coded uncoded(Clause clause) {
        return new Coded(clause, List.of(), null, List.of(), List.of());
    }

    boolean opensList() {
        String text = clause.text().stripTrailing();
        return text.endsWith(":") || text.endsWith("\u2014") || text.endsWith("following");
    }

    /** Whether its act is that of its chapeau. */
    boolean isGoverned() {
        return !clause.acts().isEmpty() && clause.acts().get(0).isInherited();
    }

    /** The act that governs what stands under this clause: the last that asks, promises or decides, or else the last. */
    @Nullable
    Act governing() {
        Act governing = null;
        for (Act act : clause.acts()) {
            if (ClauseDemands.asks(act.axis()) || governing == null) {
                governing = act;
            }
        }
        return governing;
    }

    /** The demands made by the act that governs what stands under this clause. */
    List<Demand> ofGoverning() {
        int act = clause.acts().indexOf(governing());
        return clause.demands().stream().filter(demand -> demand.act() == act).toList();
    }

    /** The words that its sub-paragraphs go on from: those of its last act. */
    Scope.Lead lead() {
        Scope.Lead above = chapeau != null && isGoverned() ? chapeau.lead() : Scope.Lead.NONE;
        return above.followedBy(Scope.Lead.of(sentences));
    }
}

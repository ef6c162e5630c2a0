package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.acquis.evolution.Evolution;
import org.acquis.evolution.Lineage;
import org.acquis.evolution.LineageStep;
import org.acquis.evolution.Texts;
import org.acquis.statement.Citation;
import org.junit.jupiter.api.Test;

class ReuseTest {

    private static final LineageStep FIRST =
            new LineageStep("a", List.of("OP1", "OP2"), "introduced", false, 1, List.of());

    private static LineageStep second(String change, String... clauses) {
        return new LineageStep("b", List.of(clauses), change, false, 1, List.of());
    }

    private static Evolution evolution(Lineage... lineages) {
        return new Evolution(
                Texts.SERIES,
                "acquis",
                List.of(
                        Texts.statement(
                                "a",
                                "2020-01-01",
                                true,
                                Texts.clause("OP1", "Urges States to freeze funds"),
                                Texts.clause("OP2", "Calls for talks at Pell")),
                        Texts.statement(
                                "b",
                                "2020-02-01",
                                true,
                                Texts.clause("OP1", "Demands talks at Pell"),
                                Texts.clause("OP2", "Urges States to freeze all funds"),
                                Texts.clause("OP3", "Notes"))),
                List.of(),
                List.of(lineages));
    }

    @Test
    void countsEachClauseOnceThoughSeveralLineagesMeetInIt() {
        Evolution evolution = evolution(
                new Lineage("L1", List.of(FIRST, second("merged", "OP1"))),
                new Lineage("L2", List.of(FIRST, second("merged", "OP1"))),
                new Lineage("L3", List.of(FIRST, second("unchanged", "OP2"))),
                new Lineage("L4", List.of(FIRST, second("dropped"))),
                new Lineage("L5", List.of(second("introduced", "OP3"))));
        Reuse reuse = Reuse.of(evolution, evolution.statements().get(1));
        assertThat(reuse).isEqualTo(new Reuse(3, 1, 1, 1, 0, 1));
        assertThat(reuse.percent()).isEqualTo(33);
    }

    @Test
    void pairsEachClauseOfAManyToManyStepWithTheNearest() {
        assertThat(ClausePairs.of(evolution(), FIRST, second("amended", "OP1", "OP2")))
                .isEqualTo(Set.of(
                        new ClausePairs.Pair(new Citation("a", "OP1"), new Citation("b", "OP2")),
                        new ClausePairs.Pair(new Citation("a", "OP2"), new Citation("b", "OP1"))));
    }

    @Test
    void pairsNothingWithADrop() {
        assertThat(ClausePairs.of(evolution(), FIRST, second("dropped"))).isEmpty();
    }
}

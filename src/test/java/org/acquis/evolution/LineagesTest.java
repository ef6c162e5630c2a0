package org.acquis.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.acquis.problem.NotFound;
import org.acquis.statement.Citation;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

class LineagesTest {

    private static Evolution evolution(Statement... statements) {
        return Evolutions.of(Texts.SERIES, List.of(statements), "acquis", Set.of(), Texts::align);
    }

    private static List<String> changes(Lineage lineage) {
        return lineage.steps().stream().map(LineageStep::change).toList();
    }

    @Test
    void followsAClauseThroughItsMeetings() {
        Evolution evolution = evolution(
                Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", "Urges k-one")),
                Texts.statement(
                        "b",
                        "2012-02-01",
                        true,
                        Texts.clause("OP1", "Notes k-two"),
                        Texts.clause("OP2", "Urges k-one")),
                Texts.statement("c", "2012-03-01", true, Texts.clause("OP1", "Demands k-one")));
        assertThat(evolution.lineages()).extracting(Lineage::id).containsExactly("L1", "L2");
        assertThat(changes(evolution.lineages().get(0))).containsExactly("introduced", "unchanged", "amended");
        assertThat(changes(evolution.lineages().get(1))).containsExactly("introduced", "dropped");
    }

    @Test
    void knowsAClauseThatComesBack() {
        Evolution evolution = evolution(
                Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", "Urges k-one")),
                Texts.statement("b", "2012-02-01", true, Texts.clause("OP1", "Notes k-two")),
                Texts.statement("c", "2012-03-01", true, Texts.clause("OP4", "Urges k-one")));
        assertThat(evolution.lineages()).hasSize(2);
        assertThat(changes(evolution.lineages().get(0))).containsExactly("introduced", "dropped", "reinstated");
        assertThat(evolution.lineages().get(0).steps().get(2).clauses()).containsExactly("OP4");
    }

    @Test
    void tellsWhereLittleOfTheFirstWordingIsLeft() {
        String far =
                "Our ministers have since agreed on a wholly new mechanism k-one with funds, experts, deadlines and"
                        + " yearly reviews";
        Evolution evolution = evolution(
                Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", "Urges k-one")),
                Texts.statement("b", "2012-02-01", true, Texts.clause("OP1", "Demands k-one now")),
                Texts.statement("c", "2012-03-01", true, Texts.clause("OP1", far)));
        assertThat(evolution.lineages().get(0).steps())
                .extracting(LineageStep::drifted)
                .containsExactly(false, false, true);
    }

    @Test
    void saysNothingWhereTheTextIsNotComplete() {
        Evolution evolution = evolution(
                Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", "Urges k-one")),
                Texts.statement("b", "2012-02-01", false));
        assertThat(changes(evolution.lineages().get(0))).containsExactly("introduced");
    }

    @Test
    void carriesAMergedClauseOnInTheNearestParent() {
        Evolution evolution = evolution(
                Texts.statement(
                        "a",
                        "2012-01-01",
                        true,
                        Texts.clause("OP1", "Notes k-one"),
                        Texts.clause("OP2", "Urges all States to apply k-two without delay")),
                Texts.statement(
                        "b",
                        "2012-02-01",
                        true,
                        Texts.clause("OP1", "Urges all States to apply k-one and k-two without delay")));
        assertThat(evolution.lineages()).hasSize(2);
        assertThat(changes(evolution.lineages().get(0))).containsExactly("introduced", "merged");
        assertThat(Trace.of(evolution, new Citation("b", "OP1")).lineage().id()).isEqualTo("L2");
    }

    @Test
    void refusesAClauseThatIsNotThere() {
        Evolution evolution = evolution(Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", "Urges k-one")));
        assertThatThrownBy(() -> Trace.of(evolution, new Citation("a", "OP9")))
                .isInstanceOf(NotFound.class)
                .hasMessage("no clause `OP9` in a; `clauses a` lists them");
    }
}

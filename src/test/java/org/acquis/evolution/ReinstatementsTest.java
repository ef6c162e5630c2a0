package org.acquis.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.alignment.Aligner;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

/** Clauses that come back after a meeting without them, and what people decided about them. */
class ReinstatementsTest {

    private static final String FREEZE = "Urges all States to freeze the funds of the listed persons without delay;";
    private static final String CHARCOAL = "Condemns the trade in charcoal through the southern ports;";
    private static final String RELIEF = "Calls for the safe passage of relief convoys to the besieged towns;";

    private final Statement first = Texts.statement("a", "2012-01-01", true, Texts.clause("OP1", FREEZE));
    private final Statement second = Texts.statement("b", "2012-02-01", true, Texts.clause("OP1", CHARCOAL));

    @Test
    void aClauseComesBackByItsWording() {
        Evolution evolution = evolution(List.of(), third("OP4", FREEZE));
        assertThat(changes(evolution, 0)).containsExactly("introduced", "dropped", "reinstated");
    }

    @Test
    void aPersonMayKeepApartWhatLooksLikeAReturn() {
        Evolution evolution = evolution(List.of(decision(Decision.Kind.UNLINK, "a", "OP4")), third("OP4", FREEZE));
        assertThat(changes(evolution, 0)).containsExactly("introduced", "dropped");
        assertThat(changes(evolution, 2)).containsExactly("introduced");
    }

    @Test
    void aPersonMayLinkAReturnInOtherWords() {
        Evolution evolution = evolution(List.of(decision(Decision.Kind.LINK, "a", "OP4")), third("OP4", RELIEF));
        assertThat(changes(evolution, 0)).containsExactly("introduced", "dropped", "reinstated");
        assertThat(evolution.lineages().get(0).steps().get(2).clauses()).containsExactly("OP4");
        assertThat(evolution.lineages().get(0).steps().get(2).confidence()).isEqualTo(1);
    }

    @Test
    void aDecisionOnAnEarlierWordingConcernsTheLineage() {
        Statement reworded = Texts.statement(
                "a2",
                "2012-01-15",
                true,
                Texts.clause("OP7", FREEZE.replace("Urges all States", "Calls upon all States")));
        Evolution evolution =
                evolution(List.of(decision(Decision.Kind.UNLINK, "a", "OP4")), third("OP4", FREEZE), reworded);
        assertThat(changes(evolution, 0)).containsExactly("introduced", "amended", "dropped");
    }

    @Test
    void aLineageLinkedToAClauseThatGoesOnAnotherEndsInIt() {
        Evolution evolution = evolution(List.of(decision(Decision.Kind.LINK, "a", "OP1")), third("OP1", CHARCOAL));
        assertThat(changes(evolution, 0)).containsExactly("introduced", "dropped", "merged");
        assertThat(changes(evolution, 1)).containsExactly("introduced", "unchanged");
    }

    private static Statement third(String id, String text) {
        return Texts.statement("c", "2012-03-01", true, Texts.clause(id, text));
    }

    private Evolution evolution(List<Decision> decisions, Statement third, Statement... more) {
        List<Statement> all = new ArrayList<>(List.of(first, second, third));
        all.addAll(List.of(more));
        return Evolutions.of(Texts.SERIES, all, "acquis", Set.of(), new Aligner(() -> decisions));
    }

    private static Decision decision(Decision.Kind kind, String older, String newerClause) {
        return new Decision(
                kind, new Citation(older, "OP1"), new Citation("c", newerClause), "Ana", "same aim", Instant.EPOCH);
    }

    private static List<String> changes(Evolution evolution, int lineage) {
        return evolution.lineages().get(lineage).steps().stream()
                .map(LineageStep::change)
                .toList();
    }
}

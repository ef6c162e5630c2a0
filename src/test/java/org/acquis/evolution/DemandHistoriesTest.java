package org.acquis.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

class DemandHistoriesTest {

    private static Clause asks(String verb, double strength, Map<String, String> slots) {
        return Texts.demand("OP1", "Also " + verb + " k-arms", verb, Axis.DIR, strength, Force.RECOMMENDED, slots);
    }

    private static List<DemandEntry> history(Statement... statements) {
        Evolution evolution = Evolutions.of(Texts.SERIES, List.of(statements), "acquis", Set.of(), Texts::align);
        return evolution.demands().get(0).history();
    }

    private static DemandEntry second(Clause before, Clause now) {
        return history(
                        Texts.statement("a", "2012-01-01", true, before),
                        Texts.statement("b", "2012-02-01", true, now))
                .get(1);
    }

    @Test
    void namesBothVerbsAndRanksOfAnEscalation() {
        DemandEntry entry = second(asks("calls upon", 6, Map.of()), asks("demands", 9, Map.of()));
        assertThat(entry.change()).isEqualTo(DemandChange.ESCALATED);
        assertThat(entry.detail()).contains("calls upon -> demands (DIR 6 -> 9)");
    }

    @Test
    void neverRanksActsOfTwoAxes() {
        Clause decides = Texts.demand("OP1", "Decides k-arms", "Decides", Axis.DEC, 10, Force.MANDATORY, Map.of());
        DemandEntry entry = second(asks("calls upon", 6, Map.of()), decides);
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail())
                .containsExactly(
                        "calls upon -> decides (DIR 6 -> DEC 10: another axis, not comparable)",
                        "force: recommended -> mandatory");
    }

    @Test
    void namesTheTargetThatWasAdded() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of("target", "the central bank")),
                asks("urges", 5, Map.of("target", "the central bank and major banks")));
        assertThat(entry.change()).isEqualTo(DemandChange.WIDENED);
        assertThat(entry.detail()).containsExactly("target widened: + 'major banks'");
    }

    @Test
    void takesANewExemptionForANarrowing() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of()), asks("urges", 5, Map.of("exemption", "food and medicine")));
        assertThat(entry.change()).isEqualTo(DemandChange.NARROWED);
        assertThat(entry.detail()).containsExactly("exemption added: + 'food and medicine'");
    }

    @Test
    void tellsADeadlineThatChangedWithoutTakingSides() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of("deadline", "within 30 days")),
                asks("urges", 5, Map.of("deadline", "within 14 days")));
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail()).containsExactly("deadline: within 30 days -> within 14 days");
    }

    @Test
    void claimsAbsenceOnlyWhereTheTextIsComplete() {
        Clause asks = asks("urges", 5, Map.of());
        Clause other = Texts.clause("OP1", "Welcomes k-other");
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, asks),
                Texts.statement("b", "2012-02-01", false, other),
                Texts.statement("c", "2012-03-01", true, other),
                Texts.statement("d", "2012-04-01", true, asks));
        assertThat(history)
                .extracting(DemandEntry::change)
                .containsExactly(
                        DemandChange.INTRODUCED, DemandChange.UNKNOWN, DemandChange.DROPPED, DemandChange.REINSTATED);
        assertThat(history.get(3).detail()).contains("back after 2 meetings without it; compared with a", "kept");
    }

    @Test
    void keepsADemandOverATextThatIsNotComplete() {
        Clause asks = asks("urges", 5, Map.of());
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, asks),
                Texts.statement("b", "2012-02-01", false),
                Texts.statement("c", "2012-03-01", true, asks));
        assertThat(history)
                .extracting(DemandEntry::change)
                .containsExactly(DemandChange.INTRODUCED, DemandChange.UNKNOWN, DemandChange.KEPT);
    }

    @Test
    void putsStatementsInOrderOfDate() {
        Evolution evolution = Evolutions.of(
                Texts.SERIES,
                List.of(Texts.statement("a", "2013-01-01", true), Texts.statement("b", "2012-01-01", true)),
                "acquis",
                Set.of(),
                Texts::align);
        assertThat(evolution.statements()).extracting(Statement::id).containsExactly("b", "a");
    }

    @Test
    void leavesOutTypesThatWereNotAskedFor() {
        Evolution evolution = Evolutions.of(
                Texts.SERIES,
                List.of(Texts.statement("a", "2013-01-01", true, asks("urges", 5, Map.of()))),
                "acquis",
                Set.of("asset-freeze"),
                Texts::align);
        assertThat(evolution.demands()).isEmpty();
    }
}

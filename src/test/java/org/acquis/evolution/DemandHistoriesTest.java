package org.acquis.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acquis.alignment.StrengthChange;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Demand;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

class DemandHistoriesTest {

    /** A clause that says what its slots say. */
    private static Clause asks(String verb, double strength, Map<String, String> slots) {
        String text = "Also " + verb + " k-arms " + String.join(", ", slots.values());
        return Texts.demand("OP1", text.strip(), verb, Axis.DIR, strength, Force.RECOMMENDED, slots);
    }

    private static List<DemandEntry> history(Statement... statements) {
        Evolution evolution = Evolutions.of(Texts.SERIES, List.of(statements), "acquis", Set.of(), Texts::align);
        return evolution.demands().get(0).history();
    }

    private static DemandEntry second(Clause before, Clause now) {
        return history(Texts.statement("a", "2012-01-01", true, before), Texts.statement("b", "2012-02-01", true, now))
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
        DemandEntry entry =
                second(asks("urges", 5, Map.of()), asks("urges", 5, Map.of("exemption", "food and medicine")));
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
        assertThat(history.get(3).detail()).contains("back after 2 meetings without it; compared with a: kept");
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

    @Test
    void takesALargerQuantityForAWidening() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of("quantity", "60 million crowns")),
                asks("urges", 5, Map.of("quantity", "95 million crowns")));
        assertThat(entry.change()).isEqualTo(DemandChange.WIDENED);
        assertThat(entry.detail()).containsExactly("quantity raised: 60 million crowns -> 95 million crowns");
    }

    @Test
    void doesNotTakeAWordThatMovedIntoAnotherSlotForAChange() {
        Clause before =
                Texts.demand("OP1", "Urges k-arms for major banks", "Urges", Axis.DIR, 5, Force.RECOMMENDED, Map.of());
        Clause now = Texts.demand(
                "OP1",
                "Urges k-arms for major banks",
                "Urges",
                Axis.DIR,
                5,
                Force.RECOMMENDED,
                Map.of("condition", "major banks"));
        assertThat(second(before, now).change()).isEqualTo(DemandChange.KEPT);
    }

    @Test
    void takesTheVerbOfAnOrganAndOfLeadersForOne() {
        Clause organ = Texts.demand("OP1", "Calls upon k-arms", "Calls upon", Axis.DIR, 6, Force.RECOMMENDED, Map.of());
        Clause leaders = Texts.demand("P1", "We call on k-arms", "call on", Axis.DIR, 6, Force.RECOMMENDED, Map.of());
        DemandEntry entry = second(organ, leaders);
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail()).isEmpty();
    }

    @Test
    void namesTheScaleAndBothSpansOfAVerdict() {
        DemandEntry entry = second(asks("demands", 9, Map.of()), asks("invites", 2, Map.of()));
        assertThat(entry.strength())
                .isEqualTo(new StrengthChange("acquis", "demands", "invites", StrengthChange.Verdict.SOFTENED));
    }

    @Test
    void saysOnceThatADemandWasDropped() {
        Clause other = Texts.clause("OP1", "Welcomes k-other");
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, asks("urges", 5, Map.of())),
                Texts.statement("b", "2012-02-01", true, other),
                Texts.statement("c", "2012-03-01", true, other));
        assertThat(history)
                .extracting(DemandEntry::statement, DemandEntry::change)
                .containsExactly(tuple("a", DemandChange.INTRODUCED), tuple("b", DemandChange.DROPPED));
    }

    @Test
    void doesNotCallDroppedWhatGoesOnInOtherWords() {
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, asks("urges", 5, Map.of("object", "heavy weapons"))),
                Texts.statement("b", "2012-02-01", true, Texts.clause("P4", "Let k-arms and heavy weapons be gone")));
        assertThat(history.get(1).change()).isEqualTo(DemandChange.UNKNOWN);
        assertThat(history.get(1).detail())
                .contains("its words go on in P4, where the phrases of the codebook do not find it: read that clause");
    }

    @Test
    void leadsWithTheStrongestActAndNamesEveryClause() {
        Clause weak = Texts.demand("OP1", "Invites k-arms", "Invites", Axis.DIR, 2, Force.RECOMMENDED, Map.of());
        Clause strong = Texts.demand("OP2", "Demands k-arms too", "Demands", Axis.DIR, 9, Force.MANDATORY, Map.of());
        DemandEntry entry =
                history(Texts.statement("a", "2012-01-01", true, weak, strong)).get(0);
        assertThat(entry.verb()).isEqualTo("Demands");
        assertThat(entry.clauses()).containsExactly("OP1", "OP2");
        assertThat(entry.force()).isEqualTo(Force.MANDATORY);
    }

    private static Clause asksOf(String id, String verb, double strength, String addressee) {
        Clause clause = Texts.clause(id, verb + " k-" + id + " " + addressee);
        Act act = new Act(verb, Axis.DIR, strength, addressee, 0, verb.length());
        return clause.coded(List.of(act), List.of(new Demand("withdrawal", 0, Force.RECOMMENDED, Map.of())));
    }

    @Test
    void doesNotCallSoftenedWhatIsNowAskedOfSomebodyElse() {
        DemandEntry entry = second(
                asksOf("OP1", "Demands", 9, "the Government"), asksOf("OP1", "Urges", 7, "all foreign fighters"));
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail())
                .contains("demands -> urges (DIR 9 -> DIR 7: of somebody else, not comparable)")
                .contains("addressee: the Government -> all foreign fighters");
    }

    @Test
    void comparesWhatIsAskedOfTheSameSide() {
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, asksOf("OP1", "Demands", 9, "the Government")),
                Texts.statement(
                        "b",
                        "2012-02-01",
                        true,
                        asksOf("OP1", "Invites", 2, "the Government"),
                        asksOf("OP2", "Urges", 7, "all fighters")));
        assertThat(history.get(1).change()).isEqualTo(DemandChange.SOFTENED);
        assertThat(history.get(1).detail()).contains("demands -> invites (DIR 9 -> 2)");
    }

    @Test
    void aDecisionRepeatedWithoutImmediatelyHasNotSoftened() {
        Clause now = Texts.demand("OP1", "Decides k-arms at once", "Decides", Axis.DEC, 4.5, Force.MANDATORY, Map.of());
        Clause later = Texts.demand("OP1", "Decides k-arms", "Decides", Axis.DEC, 4, Force.MANDATORY, Map.of());
        StrengthChange strength = second(now, later).strength();
        assertThat(strength.verdict()).isEqualTo(StrengthChange.Verdict.SAME);
        assertThat(strength.scale()).isEqualTo("acquis");
    }

    private static Clause clauseOf(String id, String key, Map<String, String> slots) {
        String text = "Urges k-" + key + " " + String.join(", ", slots.values());
        return Texts.demand(id, text.strip(), "Urges", Axis.DIR, 7, Force.RECOMMENDED, slots);
    }

    private static DemandEntry second(List<Clause> before, List<Clause> now) {
        return history(
                        Texts.statement("a", "2012-01-01", true, before.toArray(Clause[]::new)),
                        Texts.statement("b", "2012-02-01", true, now.toArray(Clause[]::new)))
                .get(1);
    }

    @Test
    void tellsInWhichClauseASlotChanged() {
        DemandEntry entry = second(
                List.of(
                        clauseOf("OP1", "one", Map.of("deadline", "within 30 days")),
                        clauseOf("OP2", "two", Map.of("target", "the central bank"))),
                List.of(
                        clauseOf("OP1", "two", Map.of("target", "the central bank")),
                        clauseOf("OP2", "one", Map.of("deadline", "within 14 days"))));
        assertThat(entry.detail()).containsExactly("deadline: within 30 days -> within 14 days (OP2)");
    }

    @Test
    void aLimitOfANewClauseIsNoLimitOfTheOthers() {
        DemandEntry entry = second(
                List.of(clauseOf("OP1", "one", Map.of())),
                List.of(
                        clauseOf("OP1", "one", Map.of()),
                        clauseOf("OP2", "two", Map.of("condition", "once the court agrees"))));
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail()).containsExactly("now in OP2 (urges DIR 7)");
    }

    @Test
    void aDemandOfManyClausesIsNotWidenedByOneOfThem() {
        List<Clause> before = new ArrayList<>();
        List<Clause> now = new ArrayList<>();
        for (int clause = 1; clause <= 8; clause++) {
            before.add(clauseOf("OP" + clause, "key" + clause, Map.of("target", "banks")));
            now.add(clauseOf(
                    "OP" + clause, "key" + clause, Map.of("target", clause == 1 ? "banks and insurers" : "banks")));
        }
        DemandEntry entry = second(before, now);
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail()).containsExactly("target widened: + 'insurers' (OP1)");
    }

    @Test
    void anExemptionThatMovedToItsOwnClauseIsNotTakenAway() {
        Clause exempts = Texts.clause("OP2", "Decides that food is exempt k-food")
                .coded(
                        List.of(new Act("Decides", Axis.DEC, 4, null, 0, 7)),
                        List.of(new Demand("sanctions-relief", 0, Force.MANDATORY, Map.of())));
        DemandEntry entry = second(
                List.of(asks("urges", 5, Map.of("exemption", "unless authorized for meals"))),
                List.of(asks("urges", 5, Map.of()), exempts));
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail())
                .containsExactly(
                        "exemption no longer here: - 'unless authorized for meals'; the text speaks of exemptions in OP2");
    }

    @Test
    void aParagraphOfTheSameTextHasAnotherNumberAndNothingElse() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of("legalBasis", "paragraph 6")),
                asks("urges", 5, Map.of("legalBasis", "paragraph 14")));
        assertThat(entry.detail()).isEmpty();
    }

    @Test
    void aFigureInWordsIsTheSameFigure() {
        DemandEntry entry = second(
                asks("urges", 5, Map.of("deadline", "within 3 days")),
                asks("urges", 5, Map.of("deadline", "within three days")));
        assertThat(entry.detail()).noneMatch(line -> line.startsWith("deadline"));
    }

    @Test
    void aVerbInBracketsIsNotRanked() {
        String text = "[Ostmark: Demands] [Calls upon] all k-sides to leave";
        int calls = text.indexOf("Calls upon");
        int first = text.indexOf(' ', text.indexOf(']'));
        Clause open = Texts.clause("OP1", text)
                .coded(
                        List.of(
                                new Act("Demands", Axis.DIR, 9, null, 10, 17),
                                new Act("Calls upon", Axis.DIR, 6, null, calls, calls + 10)),
                        List.of(new Demand("withdrawal", 1, Force.RECOMMENDED, Map.of())))
                .marked(
                        ClauseStatus.BRACKETED,
                        List.of(
                                Bracket.within("Demands", List.of("Ostmark"), BracketKind.OPTION, 0, first),
                                Bracket.within("Calls upon", List.of(), BracketKind.OPTION, first + 1, calls + 11)));
        Clause agreed = Texts.clause("OP1", "Demands that all k-sides leave")
                .coded(
                        List.of(new Act("Demands", Axis.DIR, 9, null, 0, 7)),
                        List.of(new Demand("withdrawal", 0, Force.MANDATORY, Map.of())));
        DemandEntry entry = second(agreed, open);
        assertThat(entry.change()).isEqualTo(DemandChange.REWORDED);
        assertThat(entry.detail())
                .contains("demands -> calls upon (DIR 9 -> DIR 6: a verb in brackets in b, not comparable)")
                .anyMatch(line -> line.endsWith("open verbs: 'Demands' (Ostmark), 'Calls upon'"));
    }

    @Test
    void anExemptionMoreIsMoreRelief() {
        DemandEntry entry = second(
                relief(Map.of("exemption", "unless needed for food")),
                relief(Map.of("exemption", "unless needed for food or hospitals")));
        assertThat(entry.change()).isEqualTo(DemandChange.WIDENED);
        assertThat(entry.detail()).containsExactly("exemption added: + 'hospitals'");
    }

    private static Clause relief(Map<String, String> slots) {
        String text = "Decides k-relief " + String.join(", ", slots.values());
        return Texts.clause("OP1", text)
                .coded(
                        List.of(new Act("Decides", Axis.DEC, 4, null, 0, 7)),
                        List.of(new Demand("sanctions-relief", 0, Force.MANDATORY, slots)));
    }

    @Test
    void otherWordsInThePlaceOfSomeAreNeitherMoreNorLess() {
        DemandEntry replaced = second(
                asks("urges", 5, Map.of("object", "assets of the leadership")),
                asks("urges", 5, Map.of("object", "assets", "target", "senior officials")));
        assertThat(replaced.change()).isEqualTo(DemandChange.REWORDED);
        DemandEntry fewer = second(
                asks("urges", 5, Map.of("object", "12,000 refugees", "quantity", "12,000 refugees")),
                asks("urges", 5, Map.of("object", "8,400 refugees", "quantity", "8,400 refugees")));
        assertThat(fewer.change()).isEqualTo(DemandChange.NARROWED);
        assertThat(fewer.detail()).containsExactly("quantity lowered: 12,000 refugees -> 8,400 refugees");
    }

    @Test
    void theSameAskingOfTheSameIsNoSignThatTheWordsGoOn() {
        Clause freeze = Texts.clause(
                        "P2",
                        "It called on all States to impose an asset freeze and a travel ban on senior officials k-one")
                .coded(
                        List.of(new Act("called on", Axis.DIR, 6, "all States", 3, 12)),
                        List.of(new Demand("asset-freeze", 0, Force.RECOMMENDED, Map.of())));
        Clause other = Texts.clause("P1", "It called on all States to impose stronger steps k-one");
        List<DemandEntry> history = history(
                Texts.statement("a", "2012-01-01", true, freeze), Texts.statement("b", "2012-02-01", false, other));
        assertThat(history.get(1).detail()).noneMatch(line -> line.startsWith("its words go on"));
    }
}

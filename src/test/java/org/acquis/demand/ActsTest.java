package org.acquis.demand;

import static org.acquis.demand.Sample.acts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acts clauses perform, in the manners of resolutions, communiques and other languages. */
final class ActsTest {

    @Test
    void findsEveryActOfAnOperativeParagraph() {
        Clause clause = Sample.operative(
                "Notes the report of the Chair, expresses its grave concern at the famine, and requests the"
                        + " Secretary-General, in consultation with donors, to report within sixty days;");

        assertThat(acts(clause))
                .containsExactly(
                        "notes COG", "expresses its grave concern NEG", "requests DIR [the Secretary-General]");
    }

    @Test
    void findsActsAsideAfterWhile() {
        Clause clause = Sample.operative(
                "Extends the mandate and, while recognizing the efforts made, urges all parties to disarm;");

        assertThat(acts(clause)).containsExactly("extends DEC", "recognizing COG", "urges DIR [all parties]");
    }

    @Test
    void takesNounsForNoActs() {
        Clause clause =
                Sample.operative("Decides to consider requests for exemptions, demands of the parties and supports for"
                        + " the reform;");

        assertThat(clause.acts()).extracting(Act::axis).containsExactly(Axis.DEC);
    }

    @Test
    void findsParticiplesAndFeelingsOfThePreamble() {
        Clause clause = Sample.preambular(
                "Recalling its earlier decisions, deeply concerned by the drought, and welcoming the offer of mediation,");

        assertThat(clause.acts()).extracting(Act::axis).containsExactly(Axis.COG, Axis.NEG, Axis.POS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demands that the authorities release all detainees;                      | the authorities",
                "Decides that, for a period of one year, all Member States shall inform;  | all Member States",
                "Encourages cooperation between coastal States to protect shipping;       | coastal States",
                "Stresses the need for all parties to cooperate;                          | all parties",
                "Recalls the occupying authorities’ responsibility to feed the people;    | the occupying authorities",
                "Decides to authorize Member States to inspect vessels;                   | Member States",
                "Requests in this regard the Panel of Experts to report;                  | the Panel of Experts"
            })
    void readsWhoIsAddressed(String text, String addressee) {
        assertThat(Sample.operative(text).acts().get(0).addressee()).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Demands an immediate end to the violence;",
                "Decides that the measures imposed by paragraph 3 shall not apply;",
                "Calls for steps to fulfil these promises;"
            })
    void addressesNobodyWhereNobodyIsNamed(String text) {
        assertThat(Sample.operative(text).acts().get(0).addressee()).isNull();
    }

    @Test
    void readsPassivesAndModalsThatBindOthers() {
        List<Clause> clauses = Sample.chapeau(
                "Decides that:",
                "All States shall, in accordance with their laws, freeze the funds of those listed;",
                "In order to ensure compliance, neighbouring States are called upon to inspect cargo;");

        assertThat(acts(clauses.get(1)))
                .containsExactly("shall, in accordance with their laws, freeze DIR [All States]");
        assertThat(acts(clauses.get(2))).containsExactly("are called upon DIR [neighbouring States]");
    }

    @Test
    void subParagraphsInheritTheActOfTheirChapeau() {
        List<Clause> clauses = Sample.chapeau("Urges the authorities to:", "Release all prisoners;", "Hold elections;");

        Act inherited = clauses.get(2).acts().get(0);
        assertThat(inherited.isInherited()).isTrue();
        assertThat(inherited.verb()).isEqualTo("Urges");
        assertThat(inherited.addressee()).isEqualTo("the authorities");
    }

    @Test
    void readsLeadersInTheFirstPerson() {
        Clause clause = Sample.paragraph(
                "We, the leaders of the seven, condemn the attack and call on all sides to stop. We stand"
                        + " ready to help and will continue to pay for relief. The world should not look away.");

        assertThat(acts(clause))
                .containsExactly(
                        "condemn NEG",
                        "call on DIR [all sides]",
                        "stand ready to COM",
                        "will continue to pay COM",
                        "should not look DIR [The world]");
    }

    @Test
    void takesReportsOfDeedsForNoActs() {
        Clause clause = Sample.paragraph(
                "We have imposed sanctions and have provided aid. Our ministers met. The guest underlined his thanks.");

        assertThat(clause.acts()).isEmpty();
    }

    @Test
    void readsReadinessAndCommitmentAsPromises() {
        Clause clause =
                Sample.paragraph("We are united in our determination to end hunger. We reassured our partners of our"
                        + " continued readiness to act. We reaffirm our unwavering commitment to open trade.");

        assertThat(clause.acts()).extracting(Act::axis).containsOnly(Axis.COM).hasSize(3);
    }

    @Test
    void readsThirdPersonCommuniquesInThePast() {
        Clause clause = Sample.coded(
                        Sample.clause(
                                "P1",
                                Role.PARAGRAPH,
                                null,
                                "The Group condemned the shelling, called upon the parties to withdraw and expressed its readiness to help."))
                .get(0);

        assertThat(clause.acts()).extracting(Act::axis).containsExactly(Axis.NEG, Axis.DIR, Axis.COM);
    }

    @Test
    void hedgesWeakenAndIntensifiersStrengthen() {
        double plain = strength("Calls upon all States to share information;");

        assertThat(strength("Calls upon all States to consider, as appropriate, sharing information;"))
                .isEqualTo(plain - 0.5);
        assertThat(strength("Calls upon all States to share information without delay;"))
                .isEqualTo(plain + 0.5);
    }

    private static double strength(String text) {
        return Sample.operative(text).acts().get(0).strength();
    }

    @Test
    void keepsInnerVerbModalHedgesAndNegation() {
        Act calls = Sample.operative("Calls upon States to explore, where possible, new routes;")
                .acts()
                .get(0);
        Act oppose = Sample.paragraph("We do not support this attempt.").acts().get(0);

        assertThat(calls.wording().inner()).isEqualTo("explore");
        assertThat(calls.wording().hedges()).containsExactly("where possible");
        assertThat(oppose.wording().negated()).isTrue();
    }

    @Test
    void readsFrenchAndSpanishByTheirOwnLists() {
        Clause french = Sample.coded(
                        "fr",
                        Sample.clause(
                                "OP1", Role.OPERATIVE, null, "Condamne fermement ces actes et exige la libération;"))
                .get(0);
        Clause spanish = Sample.coded(
                        "es", Sample.clause("OP1", Role.OPERATIVE, null, "Exhorta a todas las partes a cooperar;"))
                .get(0);

        assertThat(french.acts()).extracting(Act::axis).containsExactly(Axis.NEG, Axis.DIR);
        assertThat(spanish.acts()).extracting(Act::axis).containsExactly(Axis.DIR);
        assertThat(french.demands()).isEmpty();
    }

    @Test
    void leavesOtherLanguagesUncoded() {
        Clause clause = Clause.of("OP1", Role.OPERATIVE, "", 1, null, "Осуждает насилие;");

        assertThat(Sample.coded("ru", clause)).containsExactly(clause);
    }

    @Test
    void spansStandInTheTextWhateverTheWords() {
        Random random = new Random(20_251_125);
        String[] pieces = {
            "We",
            "urge",
            "the Group",
            "decides",
            ",",
            "and",
            "that",
            "all States",
            "shall",
            "—",
            "“quoted”",
            "not",
            "to",
            "consider",
            "(2012)",
            "will",
            "condemned",
            ";",
            "should",
            "is called upon to",
            "\u00a0",
            "É",
            "§"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int word = 0; word < 25; word++) {
                text.append(' ').append(pieces[random.nextInt(pieces.length)]);
            }
            Role role = Role.values()[random.nextInt(Role.values().length)];
            for (Act act : Sample.coded(Sample.clause("C1", role, null, text.toString()))
                    .get(0)
                    .acts()) {
                assertThat(text.substring(act.start(), act.end())).isEqualTo(act.verb());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reiterate the Group's united will to send relief to the valleys.       | reiterate the group's united will to send COM",
                "We reaffirm Norrland's commitment to protect the ferries.                 | reaffirm norrland's commitment to protect COM",
                "We reaffirm our members\u2019 commitment to protect the ferries.             | reaffirm our members\u2019 commitment to protect COM",
                "We reaffirm the Valleys\u2019 commitment to protect the ferries.             | reaffirm the valleys\u2019 commitment to protect COM",
                "We reaffirmed the commitment of our governments to share the costs.       | reaffirmed the commitment of our governments to share COM",
                "We recall the commitment of Ostmark to open the border.                   | recall COG"
            })
    void readinessThatIsRepeatedPromisesWhereItIsOurs(String text, String act) {
        assertThat(Sample.acts(Sample.paragraph(text))).containsExactly(act);
    }

    @Test
    void aResolveOfTheOrganPromises() {
        assertThat(Sample.acts(Sample.preambular("Reaffirming its firm resolve to end the siege,")))
                .containsExactly("reaffirming its firm resolve COM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reaffirmed our firm commitment to the unity of Karessia. | 3.5",
                "We reaffirmed our commitment to the unity of Karessia.      | 3",
                "We are ready to meet again.                                 | 1"
            })
    void aRepeatedCommitmentIsStrongerThanReadinessAndAFirmOneStronger(String text, double strength) {
        assertThat(Sample.paragraph(text).acts().get(0).strength()).isEqualTo(strength);
    }
}

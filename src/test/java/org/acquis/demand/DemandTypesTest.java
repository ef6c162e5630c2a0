package org.acquis.demand;

import static org.acquis.demand.Sample.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Clause;
import org.acquis.statement.Force;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rulings of the codebook, and codebooks of the user. */
final class DemandTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decides that all States shall freeze the assets of persons designated by the Committee;  | asset-freeze",
                "Calls upon States to deny entry into their territories to listed persons;                | travel-ban",
                "Decides that States shall prevent the sale of arms and related materiel;                 | arms-embargo",
                "Urges all buyers to end their dependency on its oil;                                     | oil-embargo",
                "Calls on donors to provide humanitarian assistance;                                      | humanitarian-funding",
                "Demands the release of all persons arbitrarily detained;                                 | detainee-release",
                "Urges the parties to hold free and fair elections;                                       | political-process",
                "Requests the Secretary-General to report every sixty days;                               | monitoring",
                "Calls upon all States to report to the Committee on the steps taken;                     | sanctions-enforcement",
                "Demands that the forces withdraw their heavy weapons;                                    | withdrawal",
                "Calls on all parties to agree on a ceasefire;                                            | ceasefire",
                "Stresses the need to bring those responsible to justice;                                 | accountability"
            })
    void aClauseCarriesATypeByItsAct(String text, String type) {
        assertThat(types(Sample.operative(text))).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Recalls the arms embargo imposed in 2012;",
                "Welcomes the release of all prisoners;",
                "Notes that the ceasefire holds;",
                "Expresses concern at the flow of refugees;"
            })
    void mentionPraiseAndConcernGiveNoType(String text) {
        assertThat(types(Sample.operative(text))).isEmpty();
    }

    @Test
    void aNeedInAPreambleCountsOnlyWithSomeoneNamed() {
        assertThat(types(Sample.preambular("Underlining the need to protect civilians,")))
                .isEmpty();
        assertThat(types(Sample.preambular("Underlining the need for all parties to protect civilians,")))
                .containsExactly("civilian-protection");
    }

    @Test
    void solemnWordsCarrySovereigntyAndCounterTerrorism() {
        assertThat(types(Sample.preambular("Reaffirming its commitment to the sovereignty and unity of the country,")))
                .containsExactly("sovereignty");
        assertThat(types(Sample.preambular("Condemning all terrorist acts,"))).containsExactly("counter-terrorism");
        assertThat(types(Sample.preambular("Noting the terrorist acts of last year,")))
                .isEmpty();
    }

    @Test
    void recognisingIsTheActOfRecognition() {
        assertThat(types(Sample.operative("Recognizes the coalition as the legitimate representative of its people;")))
                .containsExactly("recognition");
        assertThat(types(Sample.operative("Recognizes the important role of the neighbours;")))
                .isEmpty();
    }

    @Test
    void anExemptionIsReliefAloneAndSoIsAllUnderIt() {
        List<Clause> clauses = Sample.chapeau(
                "Decides that the asset freeze imposed by paragraph 3 shall not apply:",
                "To payments for food, medicine and arms of the police;",
                "Where the Committee approves it in advance;");

        assertThat(clauses).allSatisfy(clause -> assertThat(types(clause)).containsExactly("sanctions-relief"));
    }

    @Test
    void aBanWithItsExceptionInOneBreathKeepsBoth() {
        Clause clause = Sample.operative(
                "Decides that all States shall freeze the funds of listed persons, and that this paragraph"
                        + " shall not apply to payments for food;");

        assertThat(types(clause)).containsExactlyInAnyOrder("asset-freeze", "sanctions-relief");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests the Panel of Experts to consult with banks on the practice of the asset freeze;  | asset-freeze",
                "Directs the Committee to promote respect for the travel ban;                              | travel-ban",
                "Requests the Secretariat to publish guidance on the arms embargo;                         | arms-embargo"
            })
    void aBodyWithTasksImposesNoMeasure(String text, String measure) {
        assertThat(types(Sample.operative(text)))
                .contains("sanctions-enforcement")
                .doesNotContain(measure);
    }

    @Test
    void tasksUnderAChapeauImposeNoMeasureEither() {
        List<Clause> clauses = Sample.chapeau(
                "Decides that the Monitoring Team shall have the following tasks:",
                "To consult with ports to learn about the practice of the arms embargo;",
                "To study how the frozen assets are kept;");

        assertThat(types(clauses.get(1))).contains("sanctions-enforcement").doesNotContain("arms-embargo");
        assertThat(types(clauses.get(2))).doesNotContain("asset-freeze");
    }

    @Test
    void statesThatAreAskedBesideABodyImposeTheMeasure() {
        assertThat(types(Sample.operative("Urges all States and the Committee to uphold the asset freeze;")))
                .contains("asset-freeze");
    }

    @Test
    void aReportOnAFreezeIsNoFreezeThoughAssetsAreFrozen() {
        assertThat(types(Sample.operative(
                        "Calls on States in which assets frozen under the measures are kept to report to the"
                                + " Committee on the actions they have taken to implement the asset freeze;")))
                .containsExactly("sanctions-enforcement");
    }

    @Test
    void unfreezingIsRelief() {
        assertThat(types(Sample.operative(
                        "Decides that before unfreezing any assets States shall inform the Committee;")))
                .contains("sanctions-relief")
                .doesNotContain("asset-freeze");
    }

    @Test
    void whatUnfrozenAssetsMayNotServeIsPartOfTheRelief() {
        assertThat(types(Sample.operative(
                        "Encourages States, when unfreezing assets, to keep them from being used for terrorist"
                                + " purposes;")))
                .containsExactly("sanctions-relief");
    }

    @Test
    void subjectsOfReportsToACommitteeAreNoDemands() {
        List<Clause> clauses = Sample.chapeau(
                "Directs the Monitoring Team to submit to the Committee a report on the following issues:",
                "The threat of foreign terrorist fighters;",
                "How the arms embargo is carried out;");

        assertThat(clauses.subList(1, 3))
                .allSatisfy(clause -> assertThat(types(clause)).containsExactly("monitoring"));
    }

    @Test
    void whatMakesSomebodyEligibleForListingIsEnforcementAndNothingElse() {
        List<Clause> clauses = Sample.chapeau(
                "Decides that acts that make a person eligible for inclusion in the Sanctions List include:",
                "Financing the activities of the militia;",
                "Supplying arms to it;");

        assertThat(clauses.subList(1, 3))
                .allSatisfy(clause -> assertThat(types(clause)).containsExactly("sanctions-enforcement"));
    }

    @Test
    void namesForASanctionsListRestrictNoFinance() {
        assertThat(types(Sample.operative(
                        "Encourages all States to submit for the Sanctions List names of persons who take part in the financing"
                                + " of the militia;")))
                .doesNotContain("financial-restrictions");
    }

    @Test
    void helpOfAMonitoringTeamIsNoDemandToMonitor() {
        assertThat(types(
                        Sample.operative("Directs the Committee, with the assistance of the Monitoring Team, to publish"
                                + " the list of designated persons;")))
                .containsExactly("sanctions-enforcement");
    }

    @Test
    void whatAnActDemandsStandsBeforeWhatAnotherAffirms() {
        Clause clause =
                Sample.operative("Reaffirms that those who ordered the killings must be held accountable, and urges"
                        + " States to extradite or prosecute the perpetrators;");

        assertThat(clause.demands())
                .filteredOn(demand -> demand.type().equals("accountability"))
                .extracting(demand -> clause.acts().get(demand.act()).verb())
                .containsExactly("urges");
    }

    @Test
    void tasksOfACommitteeAreEnforcementBesideTheirOwn() {
        List<Clause> clauses = Sample.chapeau(
                "Decides to establish a Committee of the Council to undertake the following tasks:",
                "To gather views;",
                "To consider requests for exemptions;");

        assertThat(types(clauses.get(1))).containsExactly("sanctions-enforcement");
        assertThat(types(clauses.get(2))).containsExactlyInAnyOrder("sanctions-enforcement", "sanctions-relief");
    }

    @Test
    void aChapeauWithoutContentCarriesWhatItsPartsShare() {
        List<Clause> alike = Sample.chapeau(
                "Urges all parties to:",
                "Agree on a ceasefire;",
                "Respect the cessation of hostilities and free hostages;");
        List<Clause> unlike = Sample.chapeau("Urges all parties to:", "Agree on a ceasefire;", "Release all hostages;");

        assertThat(types(alike.get(0))).containsExactly("ceasefire");
        assertThat(types(unlike.get(0))).isEmpty();
    }

    @Test
    void compoundsAreNotTakenApart() {
        assertThat(types(Sample.operative("Demands that it cease the transfer of nuclear weapons;")))
                .containsExactly("wmd");
    }

    @Test
    void forceIsOfTheActAndItsConditions() {
        assertThat(force("Decides that States shall freeze the assets of those listed;"))
                .isEqualTo(Force.MANDATORY);
        assertThat(force("Encourages States to freeze the assets of those listed;"))
                .isEqualTo(Force.RECOMMENDED);
        assertThat(force("Decides that States shall freeze the assets of those listed unless they comply;"))
                .isEqualTo(Force.CONDITIONAL);
        assertThat(force("Urges States to suspend the sanctions if the parties comply;"))
                .isEqualTo(Force.CONDITIONAL);
    }

    @Test
    void theMonthOfMayPermitsNothing() {
        assertThat(force("Demands that all parties cease hostilities and return to the lines of 3 May 2019;"))
                .isEqualTo(Force.MANDATORY);
        assertThat(force("Decides that States may cease hostilities and return to the lines of 3 June 2019;"))
                .isEqualTo(Force.RECOMMENDED);
    }

    @Test
    void anObligationWithAnExemptionBindsStill() {
        assertThat(force(
                        "Decides that States shall deny entry to those listed, provided that nothing in this paragraph obliges"
                                + " a State to refuse its own nationals;"))
                .isEqualTo(Force.MANDATORY);
        assertThat(force(
                        "Decides that States shall freeze the assets of those listed unless the Committee has authorized"
                                + " their use;"))
                .isEqualTo(Force.MANDATORY);
        assertThat(force("Decides that States shall deny landing to any aircraft if it is owned by those listed;"))
                .isEqualTo(Force.MANDATORY);
        assertThat(force("Decides that the frozen assets may only be used where the Committee agrees;"))
                .isEqualTo(Force.MANDATORY);
    }

    private static Force force(String text) {
        return Sample.operative(text).demands().get(0).force();
    }

    @Test
    void theCodebookHasThirtyTwoTypesEachDefined() {
        assertThat(DemandTypes.standard().all())
                .hasSize(32)
                .allSatisfy(type -> assertThat(type.definition()).isNotBlank())
                .allSatisfy(type -> assertThat(type.phrasings()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "water\\tsays\\twells\\tours;the type 'water' has no 'define' row",
                "water\\tdefine\\tClean water;4 cells parted by tabs are needed, found 3",
                "Water!\\tdefine\\tClean water\\tours;is no key of a type",
                "water\\ttells\\twells\\tours;no kind of row 'tells'",
                "water\\tsays\\twells||pumps\\tours;an alternative is empty",
                "water\\tsays\\t[XYZ] wells\\tours;'XYZ' is no axis",
                "water\\tdisplaces\\tsoup\\tours;has no 'define' row",
                "water\\toutweighs\\twells\\tours;parted by a colon"
            })
    void aWrongCodebookIsRefusedInOneLine(String row, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.tsv");
        Files.writeString(
                file, "type\tkind\tvalue\tsource\n" + row.replace("\\t", "\t").strip() + "\n");

        assertThatThrownBy(() -> DemandTypes.read(file))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("ours.tsv, line 2")
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aCodebookOfOnesOwnIsUsed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ours.tsv");
        Files.writeString(
                file,
                "type\tkind\tvalue\tsource\nwater\tdefine\tClean water for all\tours\nwater\tsays\trepair|drill ~4 well|pump\tours\n");
        Coder coder = new Coder(new Codebook(DemandTypes.read(file), null));

        List<Clause> coded = coder.code(List.of(Clause.of(
                "OP1", org.acquis.statement.Role.OPERATIVE, "", 1, null, "Urges all States to drill new wells;")));

        assertThat(types(coded.get(0))).containsExactly("water");
    }

    @Test
    void whatIsWrittenReadsBackTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("copy.tsv");
        Files.writeString(file, DemandTypes.standard().written());

        assertThat(DemandTypes.read(file).all())
                .isEqualTo(DemandTypes.standard().all());
    }

    @Test
    void measuresNamedByTheirParagraphAreThoseOfTheParagraph() {
        List<Clause> clauses = Sample.coded(
                Sample.clause(
                        "OP3", Role.OPERATIVE, null, "Decides that all States shall deny entry to listed persons;"),
                Sample.clause(
                        "OP4",
                        Role.OPERATIVE,
                        null,
                        "Decides that all States shall freeze the funds of listed persons;"),
                Sample.clause(
                        "OP5",
                        Role.OPERATIVE,
                        null,
                        "Decides that the person named in the annex shall be subject to the measures imposed by paragraphs 3 and 4 above;"));

        assertThat(types(clauses.get(2))).contains("travel-ban", "asset-freeze");
        assertThat(clauses.get(2).demands())
                .filteredOn(demand -> demand.type().equals("travel-ban"))
                .allSatisfy(demand -> assertThat(demand.slots()).containsEntry("legalBasis", "paragraphs 3 and 4"));
    }

    @Test
    void measuresRenewedByTheirPlaceInAnEarlierTextAreThoseOfTheHeading() {
        List<Clause> clauses = Sample.coded(
                Sample.clause("H1", Role.HEADING, null, "Travel ban and asset freeze"),
                Sample.clause(
                        "OP1",
                        Role.OPERATIVE,
                        null,
                        "Decides to extend by one year the measures imposed by paragraphs 3 and 4 of resolution 17 (2019);"),
                Sample.clause(
                        "OP2",
                        Role.OPERATIVE,
                        null,
                        "Requests all States to report on the measures to the Committee;"));

        assertThat(types(clauses.get(1))).contains("travel-ban", "asset-freeze");
        assertThat(types(clauses.get(2))).containsExactly("sanctions-enforcement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Requests all States to inform the Committee of the steps they have taken to implement the travel ban; | sanctions-enforcement",
                "Directs the Committee to list the companies that act in violation of the arms embargo;              | sanctions-enforcement",
                "Decides that the arms embargo shall not apply to protective helmets of journalists;                 | sanctions-relief",
                "Authorizes the observers to verify the ceasefire and the withdrawal of the guns;                    | monitoring",
                "Calls for accountability of those who ordered the abduction of the mayors;                          | accountability",
                "Calls upon all parties to find a political solution to end the conflict;                            | political-process"
            })
    void whatIsDoneAboutAMeasureIsNotTheMeasure(String text, String type) {
        assertThat(types(Sample.operative(text))).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urges all States to explore the deep sea in full compliance with international law;",
                "Calls upon all States to prevent an arms race on the sea bed;",
                "Requests the Bank to publish its accounts with transparency and accountability;"
            })
    void wordsThatMeanSomethingElseGiveNoType(String text) {
        assertThat(types(Sample.operative(text))).isEmpty();
    }

    @Test
    void whatABracketOfADelegationSaysIsFound() {
        Clause clause =
                Sample.operative("[Ostmark: Demands] [Calls upon] all parties to form the transitional government;");

        assertThat(Sample.acts(clause)).containsExactly("demands DIR", "calls upon DIR [all parties]");
        assertThat(types(clause)).containsExactly("political-process");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Urges all States to halt the supply of arms and ammunition to Karessia;            | object     | arms and ammunition",
                "Urges all States to halt the supply of arms and ammunition to Karessia;            | addressee  | all States",
                "Urges all States to halt the supply of arms and ammunition to Karessia;            | target     | Karessia",
                "Calls for an investigation of the crimes committed in the northern districts;      | scope      | the northern districts",
                "Decides to suspend the ban on flights for a period of six months;                  | duration   | for a period of six months",
                "Extends the mandate of the team of observers by twelve months;                     | duration   | by twelve months",
                "Calls on donors to give 60 million crowns to the relief fund through the Bank of Avel; | quantity  | 60 million crowns",
                "Calls on donors to give 60 million crowns to the relief fund through the Bank of Avel; | mechanism | through the Bank of Avel",
                "Decides to lift the embargo once a transitional government is in place;            | condition  | once a transitional government is in place",
                "Demands that all parties cease hostilities at once;                                | deadline   | at once",
                "Demands that all parties cease hostilities at once;                                | object     | hostilities",
                "Calls upon all States to enforce the sanctions imposed by resolution 1970 (2011);  | legalBasis | resolution 1970 (2011)",
                "Decides that States shall freeze the funds of listed persons, with the exception of funds for food; | exemption | with the exception of funds for food"
            })
    void aSlotHoldsWhatTheTextSays(String text, String slot, String value) {
        assertThat(Sample.operative(text).demands().get(0).slots()).containsEntry(slot, value);
    }

    private static Map<String, String> slots(String text) {
        return Sample.operative(text).demands().get(0).slots();
    }

    @Test
    void theObjectOfAFreezeIsWhatIsFrozen() {
        List<Clause> clauses = Sample.chapeau(
                "Decides that all States shall:", "Freeze without delay the funds and other assets of those listed;");

        assertThat(clauses.get(1).demands().get(0).slots()).containsEntry("object", "funds and other assets of those");
    }

    @Test
    void theObjectOfAReleaseIsWhoIsHeld() {
        assertThat(slots("Urges all sides to prevent kidnapping and to secure the release of the hostages;"))
                .containsEntry("object", "hostages");
    }

    @Test
    void aParticleOfAVerbOpensNoPlace() {
        assertThat(slots("Demands that the militia hand over Jonas Wren to a court and bring him to justice;"))
                .doesNotContainKey("scope");
    }

    @Test
    void textsAndTheirKeepersAreNoTargets() {
        assertThat(slots(
                        "Urges all States, as members of the Charter of the United Nations, to freeze the funds of persons on the"
                                + " Consolidated List;"))
                .doesNotContainKey("target");
        assertThat(slots("Condemns the use of Ostmark territory for terrorist acts;"))
                .doesNotContainKey("target");
    }

    @Test
    void theDayIsNoPartOfWhoIsAsked() {
        assertThat(slots("Decides that on 3 May 2013 all States shall freeze the assets of those listed;"))
                .containsEntry("addressee", "all States");
    }

    @Test
    void whatIsSaidBetweenCommasIsNotWhoIsAsked() {
        assertThat(Sample.operative(
                                "During the dialogue, the Ombudsperson, with the help of the Panel, shall inform the"
                                        + " petitioner of the delisting procedure;")
                        .acts()
                        .get(0)
                        .addressee())
                .isEqualTo("the Ombudsperson");
    }

    @Test
    void aNationalExceptionIsAnExemptionAndNoCondition() {
        assertThat(slots(
                        "Decides that States shall deny entry to those listed, provided that nothing in this paragraph obliges a"
                                + " State to refuse its own nationals;"))
                .containsKey("exemption")
                .doesNotContainKey("condition");
    }

    @Test
    void whoAMeasureIsOnIsItsTarget() {
        assertThat(slots("Urges all States to impose an asset freeze and a travel ban on senior officials;"))
                .containsEntry("target", "senior officials")
                .containsEntry("object", "asset freeze");
    }

    @Test
    void anotherSentenceOfTheClauseDemandsForItself() {
        Clause clause = Sample.paragraph(
                "We stress the need for free and fair elections. The parties must agree on a law of elections.");

        assertThat(clause.demands())
                .filteredOn(demand -> demand.type().equals("political-process"))
                .extracting(demand -> clause.acts().get(demand.act()).verb())
                .containsExactly("stress");
    }
}

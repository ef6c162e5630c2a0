package org.acquis.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acquis.statement.Clause;
import org.acquis.statement.Note;
import org.acquis.statement.Role;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

/** Roles, ids, levels and parents of whole texts, as far as they depend on neighbours. */
class StructureTest {

    @Test
    void aResolutionHasAnOrganAPreambleAnOperativePartAndAnEnd() {
        assertThat(Split.outline("""
                Resolution 12 (2021)

                The Security Council,

                Recalling its resolution 11 (2020),

                Gravely concerned by the violence,

                1. Decides that all States shall:

                (a) Freeze the funds of the persons listed;

                (b) Prevent their entry;

                Arms embargo

                2. Decides to remain seized of the matter.

                Adopted unanimously at the 77th meeting.

                Annex

                1. A person of no name

                2. Another one
                """)).isEqualTo("""
                H1 heading '' Resolution 12 (2021)
                PP0 preambular '' The Security Council,
                PP1 preambular '' Recalling its resolution
                PP2 preambular '' Gravely concerned by
                OP1 operative '1.' Decides that all
                OP1(a) operative '(a)' Freeze the funds
                OP1(b) operative '(b)' Prevent their entry;
                H2 heading '' Arms embargo
                OP2 operative '2.' Decides to remain
                C1 closing '' Adopted unanimously at
                H3 heading '' Annex
                A1-P1 annex '1.' A person of
                A1-P2 annex '2.' Another one""");
    }

    @Test
    void aChapeauThatGoesOnAfterItsListKeepsTheNumbersOfTheOthers() {
        String text = """
                The Security Council,

                Recalling its earlier work,

                1. Decides that all States shall:

                (a) Freeze the funds of the persons listed;

                (b) Report to the Committee,

                and requests the Secretariat to keep it informed;

                2. Decides to remain seized of the matter.
                """;

        Clause rest = Split.of(text).clauses().get(5);
        assertThat(rest.text()).startsWith("and requests");
        assertThat(rest.parent()).isEqualTo("OP1");
        assertThat(Split.clause(text, "OP2").label()).isEqualTo("2.");
    }

    @Test
    void noParagraphEndsWithAnAmpersand() {
        String text = """
                The Security Council,

                Recalling its earlier work,

                1. Urges States to make known the Northern Front &\s
                Allies Sanctions List as widely as possible;

                2. Requests the Committee to publish the list;
                """;
        assertThat(Split.of(text).clauses())
                .extracting(Clause::id)
                .contains("OP1", "OP2")
                .doesNotContain("OP3");
        assertThat(Split.clause(text, "OP1").text())
                .isEqualTo(
                        "Urges States to make known the Northern Front & Allies Sanctions List as widely as possible;");
    }

    @Test
    void theNinthLetterIsALetterAfterTheEighthAndARomanNumberAtTheStart() {
        String letters = IntStream.rangeClosed('a', 'j')
                .mapToObj(c -> "(" + (char) c + ") item " + (char) c + ";")
                .collect(Collectors.joining("\n\n"));
        String romans = "(i) to act;\n\n(ii) to meet;\n\n(iii) to talk;\n\n(iv) to plan;\n\n(v) to write.";

        List<Clause> clauses = Split.of("1. We will note:\n\n" + letters + "\n\n2. We agree:\n\n" + romans)
                .clauses();

        assertThat(clauses).extracting(Clause::id).contains("P1(h)", "P1(i)", "P1(j)", "P2(i)", "P2(ii)", "P2(v)");
        assertThat(clauses).extracting(Clause::level).containsOnly(1, 2);
    }

    @Test
    void listsBelowListsStandOneLevelDeeper() {
        String text =
                "1. We ask the Office:\n\n(a) to provide:\n\n(i) funds;\n\n(ii) staff;\n\n(b) to report.\n\n2. We will meet.";

        assertThat(Split.of(text).clauses())
                .extracting(Clause::id)
                .containsExactly("P1", "P1(a)", "P1(a)(i)", "P1(a)(ii)", "P1(b)", "P2");
        assertThat(Split.clause(text, "P1(a)(ii)").parent()).isEqualTo("P1(a)");
    }

    @Test
    void headingsBetweenSubParagraphsDoNotEndTheirList() {
        String text =
                "1. We ask all States to:\n\nAsset freeze\n\n(a) Freeze the funds of those listed;\n\nTravel ban\n\n"
                        + "(b) Prevent the entry of those listed;\n\nReview\n\n2. We will meet again.";

        assertThat(Split.of(text).clauses())
                .extracting(Clause::id)
                .containsExactly("P1", "H1", "P1(a)", "H2", "P1(b)", "H3", "P2");
        assertThat(Split.of(text).warnings()).isEmpty();
    }

    @Test
    void slipsOfTheTypistStayInTheList() {
        String text = "\"1. The Group met in the spring.\n\n2). It called for action.\n\n3 . It will meet again.";

        assertThat(Split.of(text).clauses()).extracting(Clause::label).containsExactly("\"1.", "2).", "3 .");
        assertThat(Split.of(text).warnings()).isEmpty();
    }

    @Test
    void numbersThatDoNotFollowAreReported() {
        String gap = "1. We met.\n\n2. We talked at length.\n\n5. We will meet again.";
        String restart = "1. We met.\n\n2. We talked at length.\n\n3. We agreed.\n\n1. We will meet again.";

        assertThat(Split.of(gap).warnings())
                .containsExactly(new Warning("NUMBERING", "P3: '5.' stands where number 3 should come"));
        assertThat(Split.of(restart).warnings())
                .containsExactly(new Warning("NUMBERING", "P4: '1.' stands where number 4 should come"));
    }

    @Test
    void yearsAndDatesAtTheStartAreNoNumbers() {
        String text =
                "1. We met in the spring.\n\n2012 was a hard year for us all.\n\n12 May 2012 was the day we met.\n\n2. We agreed.";

        assertThat(Split.of(text).clauses()).extracting(Clause::label).containsExactly("1.", "", "", "2.");
    }

    @Test
    void articlesCarryTheirParagraphs() {
        String text = """
                Article 1 (definitions)

                For the purposes of this Agreement:

                1. “Party” means a Party to it;

                2. “Group” means the Contact Group.

                Article 2 (purpose)

                1. The purpose is peace.
                """;

        assertThat(Split.of(text).clauses()).extracting(Clause::role).first().isEqualTo(Role.HEADING);
        assertThat(Split.of(text).clauses())
                .extracting(Clause::label)
                .containsExactly("Article 1", "", "1.", "2.", "Article 2", "1.");
        assertThat(Split.of(text).warnings()).isEmpty();
    }

    @Test
    void verbsInCapitalsLeadTheParagraphsBelowThem() {
        assertThat(Split.outline("""
                THE COUNCIL OF THE EUROPEAN UNION

                RECALLING:

                1. the conclusions of May 2019;

                2. the strategy of the Union;

                STRESSES THAT

                3. services should be open to all.

                INVITES THE MEMBER STATES TO:

                4. exchange what they have learned.
                """)).isEqualTo("""
                PP0 preambular '' THE COUNCIL OF
                PP1 preambular '' RECALLING:
                PP1(1) preambular '1.' the conclusions of
                PP1(2) preambular '2.' the strategy of
                OP1 operative '' STRESSES THAT
                OP1(3) operative '3.' services should be
                OP2 operative '' INVITES THE MEMBER
                OP2(4) operative '4.' exchange what they""");
    }

    @Test
    void namesOfThoseWhoSignCloseTheText() {
        String text = """
                1. We will meet again in the spring of next year.

                Done at Port Avel, on 3 May 2021.

                For the Government of Ruritania:

                Jane Doe

                Minister for Foreign Affairs
                """;

        assertThat(Split.of(text).clauses())
                .extracting(Clause::role)
                .containsExactly(Role.PARAGRAPH, Role.CLOSING, Role.CLOSING, Role.CLOSING, Role.CLOSING);
    }

    @Test
    void notesAfterTheLastLineGoToTheClauseWithTheirMark() {
        String text = """
                The Security Council,

                Having considered the report of the Secretary-General, 16

                1. Decides to renew the mandate of the Force.

                Adopted at the 20th meeting by 13 votes to none. 17

                16 Official Records, Supplement for May.

                17 Two members did not take part.
                """;

        assertThat(Split.clause(text, "PP1").notes())
                .containsExactly(new Note("16", "Official Records, Supplement for May."));
        assertThat(Split.clause(text, "C1").notes()).extracting(Note::mark).containsExactly("17");
    }

    @Test
    void aParagraphThatAPageCutInTwoIsOne() {
        String text = """
                The Security Council,

                Recalling its resolutions 2014 (2011), 2051 (2012), 2140 (2014),

                2204 (2015), 2216 (2015) and the statements of its President,

                1. Decides that if at any time the reports of the Organization of American

                States show progress it will review the measures above.
                """;

        assertThat(Split.of(text).clauses()).extracting(Clause::id).containsExactly("PP0", "PP1", "OP1");
    }

    @Test
    void theSponsorsOfADraftAreOneLine() {
        String text = """
                Albania, Algeria, Andorra, Argentina, Armenia and

                Australia, Austria, Bahamas, Bahrain, Belgium and Great Britain:

                draft resolution

                The Security Council,

                Recalling its earlier work,

                1. Decides to remain seized of the matter.
                """;

        assertThat(Split.of(text).clauses()).extracting(Clause::id).containsExactly("H1", "PP0", "PP1", "OP1");
    }

    @Test
    void aPlaceWithItsDateIsNoListOfSponsors() {
        assertThat(Split.outline("""
                Communiqué of the Contact Group

                Port Avel, 20 September 2019

                The Contact Group on Karessia,

                Recalling its communiqué of 12 March 2019,

                1. Demands an end to the violence.
                """))
                .contains("'' Port Avel, 20\n")
                .contains("PP0 preambular '' The Contact Group")
                .doesNotContain("2019 The");
    }
}

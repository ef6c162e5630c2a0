package org.acquis.drafting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private final List<CheckedText.Paragraph> paragraphs = new ArrayList<>();

    private ChecksTest pp(String text) {
        return add(Role.PREAMBULAR, 1, "", text);
    }

    private ChecksTest op(String text) {
        return add(Role.OPERATIVE, 1, "", text);
    }

    private ChecksTest add(Role role, int level, String label, String text) {
        int place = paragraphs.size() + 1;
        paragraphs.add(new CheckedText.Paragraph(place, "D" + place, role, level, label, text));
        return this;
    }

    private List<Finding> findings(StatementKind kind, boolean drafted, Memory memory) {
        return Checks.of(
                new CheckedText(paragraphs, kind, "", drafted),
                memory,
                Checks.rules().keySet());
    }

    private List<String> found() {
        return shown(findings(StatementKind.DRAFT, true, Memory.NONE));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.clause() + " " + finding.rule())
                .toList();
    }

    @Test
    void aCleanResolutionIsClean() {
        pp("Recalling its resolution 1970 (2011) of 26 February 2011,")
                .pp("Recalling also the Charter,")
                .op("Urges all States to act:")
                .add(Role.OPERATIVE, 2, "(a)", "at home;")
                .add(Role.OPERATIVE, 2, "(b)", "abroad;")
                .op("Decides to remain seized of the matter.");
        assertThat(found()).isEmpty();
    }

    @Test
    void endsOfParagraphsAreThoseOfTheGenre() {
        pp("Recalling its resolution;").op("Urges all States to act.").op("Decides to remain seized;");
        assertThat(found()).containsExactly("D1 punctuation", "D2 punctuation", "D3 punctuation");
    }

    @Test
    void aTextThatKeepsAnotherHabitThroughoutIsLeftAlone() {
        pp("Recalling its resolution.")
                .pp("Noting the report.")
                .op("Urges all States to act.")
                .op("Decides to go on.");
        assertThat(shown(findings(StatementKind.RESOLUTION, false, Memory.NONE)))
                .isEmpty();
    }

    @Test
    void numbersThatJumpOrStandTwiceAreFound() {
        add(Role.PARAGRAPH, 1, "1.", "The group met in Quessy.")
                .add(Role.PARAGRAPH, 1, "3.", "The group agreed on a plan.")
                .add(Role.PARAGRAPH, 1, "3.", "The group thanked its hosts.");
        assertThat(found()).containsExactly("D2 numbering", "D3 numbering");
    }

    @Test
    void theSameOpeningTwiceNeedsAlso() {
        op("Calls upon all States to act;")
                .op("Calls upon the parties to talk;")
                .op("Also calls upon the donors to give.");
        List<Finding> findings = findings(StatementKind.DRAFT, true, Memory.NONE);
        assertThat(shown(findings)).containsExactly("D2 opening");
        assertThat(findings.get(0).fix()).isEqualTo("write 'Also calls upon'");
    }

    @Test
    void whatIsOpenIsFound() {
        op("Urges {{who}} to act [Pell: now];")
                .op("Welcomes the truce of ____ and [the talks;")
                .op("Goes on [sic].");
        assertThat(found()).containsExactly("D1 placeholder", "D1 bracket", "D2 placeholder", "D2 bracket");
    }

    @Test
    void anAbbreviationIsSpelledOutSomewhere() {
        op("Welcomes the Karessian Relief Agency (KRA) and the work of the KRA;")
                .op("Urges the KDF and the UN to act.");
        assertThat(found()).containsExactly("D2 abbreviation");
    }

    @Test
    void resolutionsAreOfOneYearAndOneDate() {
        pp("Recalling its resolutions 2161 (2014) and 1970 (2011) of 26 February 2012,")
                .op("Reaffirms resolution 2161 (2015);")
                .op("Decides to remain seized.");
        assertThat(found()).containsExactly("D1 resolution", "D2 resolution");
    }

    @Test
    void theLibraryKnowsTheYearOfAResolution() {
        op("Recalls resolution 2161 (2015).");
        Memory memory = memory(0.6, new Memory.Mention("quito-2020#PP1", "Recalling resolution 2161 (2014),"));
        List<Finding> findings = findings(StatementKind.DRAFT, true, memory);
        assertThat(shown(findings)).containsExactly("D1 resolution");
        assertThat(findings.get(0).message()).contains("of 2014 in quito-2020#PP1");
    }

    @Test
    void oneNameIsWrittenInOneWay() {
        op("Thanks the Secretary-General and Karessia;")
                .op("Asks the Secretary General about the people of Karessia;")
                .op("Tells the Secretary-General that Karessia and Karesssia differ.");
        assertThat(found()).containsExactly("D2 name", "D3 name");
    }

    @Test
    void wordsAndParagraphsStandOnce() {
        op("Urges the the parties to act at once;")
                .op("Urges  the parties to talk to each other;")
                .op("Urges the parties to talk to each other;");
        assertThat(found()).contains("D1 double-word", "D3 repetition");
    }

    @Test
    void referencesPointIntoTheText() {
        add(Role.OPERATIVE, 1, "1.", "Urges the persons named in paragraph 4 to act;")
                .add(Role.OPERATIVE, 1, "2.", "Recalls paragraph 9 of resolution 1970 (2011), see page 3.");
        assertThat(found()).containsExactly("D1 reference", "D2 reference");
    }

    @Test
    void aChairNeitherDecidesNorDemandsAndOnlyTheCouncilBindsAllStates() {
        add(Role.PARAGRAPH, 1, "1.", "The participants decided to meet again and demanded that the siege end.");
        assertThat(shown(findings(StatementKind.CHAIRS_CONCLUSIONS, true, Memory.NONE)))
                .containsExactly("D1 powers");
        paragraphs.clear();
        op("Decides that all States shall freeze the assets.");
        assertThat(found()).containsExactly("D1 powers");
    }

    @Test
    void aReaffirmationNeedsAnEarlierTextWhereTheLibraryKnowsTheMatter() {
        op("Reaffirms its commitment to the unity of the northern districts;").op("Urges all parties to talk.");
        Memory knowing = new KnowsAll("Urges");
        assertThat(shown(findings(StatementKind.DRAFT, true, knowing))).containsExactly("D1 earlier-text");
        assertThat(shown(findings(StatementKind.DRAFT, true, memory(0.1))))
                .as("a stranger to the matter")
                .isEmpty();
        assertThat(shown(findings(StatementKind.DRAFT, true, memory(0.9)))).isEmpty();
    }

    @Test
    void everyRuleHasASourceAndAnUnknownOneIsRefused() {
        assertThat(Checks.rules().values())
                .allMatch(card -> !card.looks().isBlank() && !card.source().isBlank());
        assertThatThrownBy(() -> Checks.of(
                        new CheckedText(List.of(), StatementKind.DRAFT, "", true), Memory.NONE, Set.of("spelling")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("punctuation");
    }

    private static Memory memory(double likeness, Memory.Mention... mentions) {
        return new Memory() {
            @Override
            public boolean isEmpty() {
                return false;
            }

            @Override
            public double likenessOfNearest(String text) {
                return likeness;
            }

            @Override
            public List<Mention> mentionsOf(String words) {
                return List.of(mentions);
            }
        };
    }

    /** Knows well what begins with a word, and nothing else. */
    private record KnowsAll(String word) implements Memory {
        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public double likenessOfNearest(String text) {
            return text.startsWith(word) ? 1 : 0;
        }

        @Override
        public List<Mention> mentionsOf(String words) {
            return List.of();
        }
    }
}

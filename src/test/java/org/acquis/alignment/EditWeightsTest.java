package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.acquis.alignment.Edit.Weight;
import org.junit.jupiter.api.Test;

class EditWeightsTest {

    @Test
    void quotesDashesSpacesCapitalsAndSpellingAreMattersOfForm() {
        assertThat(weight("the “Committee” – as set up", "the \"Committee\" - as set up"))
                .isEqualTo(Weight.FORM);
        assertThat(weight("paragraph\u00A03 of the text", "paragraph 3 of the text"))
                .isEqualTo(Weight.FORM);
        assertThat(weight("the programme of work", "the program of work")).isEqualTo(Weight.FORM);
        assertThat(weight("recognises the organisation", "recognizes the organization"))
                .isEqualTo(Weight.FORM);
        assertThat(weight("the Mission and its tasks", "the mission and its tasks"))
                .isEqualTo(Weight.FORM);
    }

    @Test
    void wordsAndFiguresAreMattersOfSubstance() {
        assertThat(weight("within thirty days", "within sixty days")).isEqualTo(Weight.SUBSTANCE);
        assertThat(weight("a ceiling of 500 barrels", "a ceiling of 501 barrels"))
                .isEqualTo(Weight.SUBSTANCE);
        assertThat(weight("all States report", "all States shall report")).isEqualTo(Weight.SUBSTANCE);
    }

    @Test
    void aNumberThatFollowsARenumberingIsTold() {
        SeededStatements seeded = new SeededStatements(9);
        List<String> old = new ArrayList<>(seeded.texts(4));
        old.add("Decides that the measures in paragraph 2 above shall expire after one year unless they are renewed;");
        List<String> young = new ArrayList<>(old);
        young.add(1, seeded.text(18));
        young.set(5, old.get(4).replace("paragraph 2", "paragraph 3"));

        Link follows = last(old, young);
        assertThat(follows.change()).isEqualTo(Change.AMENDED);
        assertThat(follows.changesSubstance()).isFalse();
        assertThat(follows.edits()).extracting(Edit::weight).contains(Weight.REFERENCE);

        young.set(5, old.get(4).replace("paragraph 2", "paragraph 4"));
        assertThat(last(old, young).changesSubstance()).isTrue();
    }

    @Test
    void aParagraphOfAnotherResolutionKeepsItsNumber() {
        SeededStatements seeded = new SeededStatements(9);
        List<String> old = new ArrayList<>(seeded.texts(4));
        old.add("Renews the mandate of the Panel as set out in paragraph 2 of resolution 1999 (2011) for one year;");
        List<String> young = new ArrayList<>(old);
        young.add(1, seeded.text(18));
        young.set(5, old.get(4).replace("paragraph 2", "paragraph 3"));

        assertThat(last(old, young).changesSubstance()).isTrue();
    }

    private static Link last(List<String> old, List<String> young) {
        List<Link> links = new Aligner()
                .align(SeededStatements.statement("a", old), SeededStatements.statement("b", young))
                .links();
        return links.get(links.size() - 1);
    }

    private static Weight weight(String old, String young) {
        EditWeights weights = new EditWeights(new ParagraphNumbers(
                SeededStatements.statement("a", List.of()), SeededStatements.statement("b", List.of()), List.of()));
        List<Edit> edits = weights.weighed(WordEdits.between(old, young));
        assertThat(edits).anyMatch(edit -> edit.op() != Edit.Op.EQUAL);
        return edits.stream().anyMatch(Edit::isSubstantial)
                ? Weight.SUBSTANCE
                : edits.stream()
                        .filter(edit -> edit.op() != Edit.Op.EQUAL)
                        .map(Edit::weight)
                        .findFirst()
                        .orElseThrow();
    }
}

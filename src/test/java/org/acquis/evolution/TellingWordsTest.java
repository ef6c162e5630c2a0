package org.acquis.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.junit.jupiter.api.Test;

class TellingWordsTest {

    private static List<String> between(String before, String now, String after) {
        return TellingWords.in(List.of(
                new Edit(Op.EQUAL, "as "),
                new Edit(Op.DELETE, before),
                new Edit(Op.INSERT, now),
                new Edit(Op.EQUAL, after)));
    }

    @Test
    void tellsAnArticleWithTheWordsItStandsBefore() {
        assertThat(between("a", "the", " legitimate representative of the people"))
                .containsExactly("a -> the legitimate representative");
    }

    @Test
    void tellsAnArticleAtTheEndOfOtherWords() {
        assertThat(between("National Council as a", "National Coalition as the", " legitimate representative of all"))
                .containsExactly("a -> the legitimate representative");
    }

    @Test
    void tellsAModalAJointAndAFigure() {
        assertThat(between("may", "shall", " act; and more")).containsExactly("may -> shall act");
        assertThat(between("and", "or", " act")).containsExactly("and -> or act");
        assertThat(between("30 days", "14 days", " ")).containsExactly("30 days -> 14 days");
    }

    @Test
    void tellsAFigureWithoutTheVerbBeforeIt() {
        assertThat(between("Pledges to contribute 140", "We will provide 180", " million crowns to the fund"))
                .containsExactly("140 -> 180 million crowns");
    }

    @Test
    void tellsAReferenceThatWasRenumberedAsItStands() {
        assertThat(between("paragraphs 10 and 11", "paragraph 12", " shall not apply"))
                .containsExactly("paragraphs 10 and 11 -> paragraph 12");
    }

    @Test
    void staysSilentOnTheNumberOfAParagraph() {
        assertThat(TellingWords.in(List.of(
                        new Edit(Op.EQUAL, "as set out in paragraph "),
                        new Edit(Op.DELETE, "19"),
                        new Edit(Op.INSERT, "21"),
                        new Edit(Op.EQUAL, " of this resolution"))))
                .isEmpty();
        assertThat(between("4", "2", " above")).isEmpty();
    }

    @Test
    void staysSilentOnOtherWords() {
        assertThat(between("grave", "deep", " concern")).isEmpty();
    }
}

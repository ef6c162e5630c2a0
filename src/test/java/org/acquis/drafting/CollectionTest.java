package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;

class CollectionTest {

    private static final Draft SENT = new Draft(
            "d",
            "resolution",
            Map.of(),
            List.of(
                    DraftItem.own(Role.OPERATIVE, 1, "Urges all States to act without delay;"),
                    DraftItem.own(Role.OPERATIVE, 1, "Decides to remain seized.")));

    private static Returned changed(String by, int place, String text) {
        return new Returned(by, List.of(new Returned.Changed(place, text)), List.of(), List.of(), List.of());
    }

    private static Returned added(String by, int after, String text) {
        return new Returned(
                by, List.of(), List.of(new Returned.Added(after, Role.OPERATIVE, 1, text)), List.of(), List.of());
    }

    private static List<String> texts(Draft draft) {
        return java.util.stream.IntStream.rangeClosed(1, draft.items().size())
                .mapToObj(place -> Drafts.text(draft, place))
                .toList();
    }

    @Test
    void twoDelegationsOnTheSameWordsStandSideBySide() {
        Draft one = Collection.with(SENT, SENT, changed("Pell", 1, "Urges all States to act at once;"));
        Draft two = Collection.with(one, SENT, changed("Avel", 1, "Urges all States to act soon;"));
        assertThat(texts(two).get(0)).isEqualTo("Urges all States to act [without delay][Pell: at once][Avel: soon];");
        assertThat(Collection.conflicts(two)).containsExactly(1);
        assertThat(Collection.conflicts(one)).isEmpty();
    }

    @Test
    void aSecondFileOfADelegationReplacesItsFirst() {
        Draft one = Collection.with(SENT, SENT, changed("Pell", 1, "Urges all States to act at once;"));
        Draft again = Collection.with(one, SENT, added("Pell", 1, "Welcomes the truce;"));
        assertThat(texts(again))
                .containsExactly(
                        "Urges all States to act without delay;",
                        "[Pell: Welcomes the truce;]",
                        "Decides to remain seized.");
        assertThat(Collection.with(again, SENT, changed("Pell", 2, "Decides to go on."))
                        .items())
                .hasSize(2);
    }

    @Test
    void theSameNewParagraphOfTwoDelegationsIsOne() {
        Draft two = Collection.with(
                Collection.with(SENT, SENT, added("Pell", 1, "Welcomes the truce;")),
                SENT,
                added("Avel", 1, "Welcomes the truce;"));
        assertThat(texts(two))
                .containsExactly(
                        "Urges all States to act without delay;",
                        "[Pell, Avel: Welcomes the truce;]",
                        "Decides to remain seized.");
    }

    @Test
    void aParagraphThatWasChangedSinceItWasSentKeepsItsWordsBesideThoseWanted() {
        Draft now = Drafts.moved(SENT, 2, 1);
        now = Drafts.written(now, 2, "Calls upon all States to act;");
        Draft collected = Collection.with(now, SENT, changed("Pell", 2, "Decides to go on."));
        assertThat(texts(collected).get(0)).isEqualTo("Decides to [remain seized][Pell: go on].");
        assertThat(texts(collected).get(1)).isEqualTo("Calls upon all States to act;");
    }

    @Test
    void whatIsWantedInPlaceOfAParagraphThatHasGoneComesAsANewOne() {
        Draft collected = Collection.with(Drafts.dropped(SENT, 2), SENT, changed("Pell", 2, "Decides to go on."));
        assertThat(texts(collected))
                .containsExactly("Urges all States to act without delay;", "[Pell: Decides to go on.]");
    }

    @Test
    void inASecondRoundTheBracketsOfTheFirstAreText() {
        Draft first = Collection.with(SENT, SENT, changed("Pell", 1, "Urges all States to act at once;"));
        String bracketed = Drafts.text(first, 1);
        Draft second = Collection.with(first, first, changed("Avel", 1, bracketed.replace("Urges", "Calls upon")));
        assertThat(texts(second).get(0))
                .isEqualTo("[Urges][Avel: Calls upon] all States to act [without delay][Pell: at once];");
        Draft third = Collection.with(second, first, changed("Ruhn", 1, bracketed.replace("all States", "States")));
        assertThat(texts(third).get(0))
                .isEqualTo(
                        "[Urges][Avel: Calls upon] [Ruhn: delete: all] States to act [without delay][Pell: at once];");
    }

    @Test
    void aParagraphToGoIsAttributedAndCommentsBecomeRemarks() {
        Returned returned = new Returned(
                "Pell",
                List.of(new Returned.Changed(1, "")),
                List.of(),
                List.of(new Returned.Comment(2, "waits for instructions")),
                List.of());
        Draft collected = Collection.with(SENT, SENT, returned);
        assertThat(texts(collected).get(0)).isEqualTo("[Pell: delete: Urges all States to act without delay;]");
        assertThat(collected.items().get(1).remarks()).containsExactly(new Remark("Pell", "waits for instructions"));
        assertThat(Collection.with(collected, SENT, returned))
                .as("laid in twice")
                .isEqualTo(collected);
    }
}

package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.problem.NotFound;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static Draft draft(String... texts) {
        return new Draft(
                "d",
                "resolution",
                Map.of(),
                List.of(texts).stream()
                        .map(text -> DraftItem.own(Role.OPERATIVE, 1, text))
                        .toList());
    }

    @Test
    void aBracketOpensAroundWordsAndSettlesBothWays() {
        Draft open = Drafts.bracketed(draft("Urges all States to act without delay;"), 1, "without delay", "Pell");
        assertThat(Drafts.text(open, 1)).isEqualTo("Urges all States to act [Pell: without delay];");
        assertThat(Drafts.text(Drafts.settled(open, 1, 1, Settlement.of("keep")), 1))
                .isEqualTo("Urges all States to act without delay;");
        assertThat(Drafts.text(Drafts.settled(open, 1, 1, Settlement.of("drop")), 1))
                .isEqualTo("Urges all States to act;");
        assertThat(Drafts.text(Drafts.settled(open, 1, 1, new Settlement.With("soon")), 1))
                .isEqualTo("Urges all States to act soon;");
    }

    @Test
    void alternativesSideBySideSettleByTheNameOfADelegation() {
        Draft draft = draft("States [shall][Pell: should][Avel, Ruhn: may] act [now].");
        assertThat(Drafts.text(Drafts.settled(draft, 1, 1, Settlement.of("Ruhn")), 1))
                .isEqualTo("States may act [now].");
        assertThat(Drafts.text(Drafts.settled(draft, 1, 1, Settlement.of("keep")), 1))
                .isEqualTo("States shall act [now].");
        assertThat(Drafts.text(Drafts.settled(draft, 1, 2, Settlement.of("drop")), 1))
                .isEqualTo("States [shall][Pell: should][Avel, Ruhn: may] act.");
        assertThatThrownBy(() -> Drafts.settled(draft, 1, 1, Settlement.of("Norrland")))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("keep, drop, Pell, Avel, Ruhn");
        assertThatThrownBy(() -> Drafts.settled(draft, 1, 3, Settlement.of("keep")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aParagraphThatADelegationAddedGoesWhenItIsDropped() {
        assertThat(Drafts.settled(draft("Urges;", "[Pell: Welcomes the truce;]"), 2, 1, Settlement.of("drop"))
                        .items())
                .hasSize(1);
    }

    @Test
    void slotsAreFilledInTheTextAndFieldsRemembered() {
        Draft filled = Drafts.filled(draft("Urges {{who}} to help {{ who }};"), "who", "all States");
        assertThat(Drafts.text(filled, 1)).isEqualTo("Urges all States to help all States;");
        assertThat(filled.fields()).containsEntry("who", "all States");
        assertThat(Slots.open(filled)).isEmpty();
    }

    @Test
    void aBorrowedTextSaysHowFarItWasChanged() {
        DraftItem item = new DraftItem(
                Role.OPERATIVE,
                1,
                "Urges all States to act;",
                new Citation("a", "OP1"),
                "A",
                "Urges all States to act;",
                List.of(),
                List.of());
        assertThat(Sources.changed(item)).isEmpty();
        assertThat(Sources.changed(item.with("Urges all States to act")))
                .isEqualTo("changed since in its punctuation alone");
        assertThat(Sources.changed(item.with("Demands that all States act;")))
                .startsWith("changed since: ")
                .endsWith("Urges -> Demands, stronger");
    }

    @Test
    void paragraphsAreNumberedAsWordWillNumberThem() {
        Draft draft = draft("a")
                .withItems(List.of(
                        DraftItem.own(Role.PREAMBULAR, 1, "p"),
                        DraftItem.own(Role.OPERATIVE, 1, "a"),
                        DraftItem.own(Role.OPERATIVE, 2, "b"),
                        DraftItem.own(Role.OPERATIVE, 3, "c"),
                        DraftItem.own(Role.OPERATIVE, 3, "d"),
                        DraftItem.own(Role.OPERATIVE, 2, "e"),
                        DraftItem.own(Role.HEADING, 0, "h"),
                        DraftItem.own(Role.OPERATIVE, 1, "f"),
                        DraftItem.own(Role.OPERATIVE, 2, "g")));
        assertThat(Labels.of(draft, template("resolution")))
                .containsExactly("", "1.", "(a)", "(i)", "(ii)", "(b)", "", "2.", "(a)");
    }

    @Test
    void whereTheTemplateGivesNoNumbersNoneAreShown() {
        assertThat(Labels.of(draft("a"), template("press-line"))).containsExactly("");
    }

    @Test
    void whatIsAddedGoesBeforeTheParagraphThatClosesTheDraft() {
        Draft draft = draft("Urges all States to act;", "Decides to remain seized of the matter.");
        assertThat(UsualPlace.of(draft, DraftItem.own(Role.OPERATIVE, 1, "Demands an answer;")))
                .isEqualTo(2);
        assertThat(UsualPlace.of(draft, DraftItem.own(Role.PREAMBULAR, 1, "Recalling,")))
                .isEqualTo(1);
        assertThat(UsualPlace.of(draft, DraftItem.own(Role.OPERATIVE, 1, "Decides to meet again in May.")))
                .isEqualTo(3);
        assertThat(UsualPlace.of(draft("Urges all States to act;"), DraftItem.own(Role.OPERATIVE, 1, "Demands;")))
                .isEqualTo(2);
    }

    private static Template template(String name) {
        return new Templates(Path.of("templates")).find(name);
    }

    @Test
    void aPlaceBehindTheEndIsRefused() {
        assertThatThrownBy(() -> Drafts.dropped(draft("a"), 2))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("paragraphs 1 to 1");
    }
}

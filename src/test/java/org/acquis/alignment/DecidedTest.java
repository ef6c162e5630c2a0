package org.acquis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

class DecidedTest {

    private static final String FREEZE = "Calls upon all States to freeze the assets of listed persons without delay;";
    private static final String TRAVEL = "Urges all States to prevent the travel of listed persons;";
    private static final String CHARCOAL = "Condemns the trade in charcoal through the southern ports;";

    private final Statement old = SeededStatements.statement("old", List.of(FREEZE, TRAVEL));
    private final Statement young =
            SeededStatements.statement("young", List.of(FREEZE.replace("persons", "persons and entities"), CHARCOAL));

    @Test
    void aLinkThatAPersonMadeStandsWhateverTheTextsLookLike() {
        Alignment alignment = decided(Decision.Kind.LINK, "OP2", "OP2");

        assertThat(alignment.links()).hasSize(2);
        Link made = alignment.links().get(1);
        assertThat(made.left()).containsExactly("OP2");
        assertThat(made.confidence()).isEqualTo(1);
        assertThat(made.why()).first().isEqualTo("decided by Ana: same aim");
        assertThat(alignment.added()).isEmpty();
    }

    @Test
    void aLinkThatAPersonPartedIsNotMadeAgain() {
        Alignment alignment = decided(Decision.Kind.UNLINK, "OP1", "OP1");

        assertThat(alignment.links()).isEmpty();
        assertThat(alignment.dropped()).extracting(Unmatched::clause).containsExactly("OP1", "OP2");
        assertThat(alignment.dropped().get(0).why()).isEqualTo("kept apart by Ana: same aim");
    }

    @Test
    void oneHalfOfASplitCanBePartedAlone() {
        SeededStatements seeded = new SeededStatements(3);
        String first = seeded.text(20);
        String second = seeded.text(20);
        Statement whole = SeededStatements.statement("old", List.of(first + " " + second));
        Statement halves = SeededStatements.statement("young", List.of(first, second));

        Alignment alignment =
                new Aligner(() -> List.of(decision(Decision.Kind.UNLINK, "OP1", "OP2"))).align(whole, halves);

        assertThat(alignment.links()).singleElement().satisfies(link -> {
            assertThat(link.right()).containsExactly("OP1");
            assertThat(link.change()).isEqualTo(Change.AMENDED);
        });
        assertThat(alignment.added()).extracting(Unmatched::clause).containsExactly("OP2");
    }

    @Test
    void decisionsOnOtherStatementsOrClausesThatAreNotThereArePassedOver() {
        Alignment plain = new Aligner().align(old, young);

        assertThat(decided(Decision.Kind.LINK, "OP9", "OP1")).isEqualTo(plain);
        assertThat(new Aligner(() -> List.of(new Decision(
                                Decision.Kind.UNLINK,
                                new Citation("other", "OP1"),
                                new Citation("young", "OP1"),
                                "Ana",
                                "",
                                Instant.EPOCH)))
                        .align(old, young))
                .isEqualTo(plain);
    }

    private Alignment decided(Decision.Kind kind, String older, String newer) {
        return new Aligner(() -> List.of(decision(kind, older, newer))).align(old, young);
    }

    private static Decision decision(Decision.Kind kind, String older, String newer) {
        return new Decision(
                kind, new Citation("old", older), new Citation("young", newer), "Ana", "same aim", Instant.EPOCH);
    }
}

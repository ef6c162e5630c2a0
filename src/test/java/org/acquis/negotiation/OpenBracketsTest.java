package org.acquis.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import org.acquis.segmentation.Split;
import org.acquis.statement.BracketKind;
import org.junit.jupiter.api.Test;

class OpenBracketsTest {

    private static final OpenBrackets OPEN = OpenBrackets.of(Split.statement("draft", """
            1. We call on all States [EU, USA: to act [without delay]] and to report by [date];

            [2. We encourage the parties:

            (a) To talk [eu: in good faith];

            (b) To cease fire.]
            """));

    @Test
    void countsABracketOverClausesOnce() {
        assertThat(OPEN.all()).extracting(OpenBracket::clause).containsExactly("P1", "P1", "P1", "P2", "P2(a)");
        assertThat(OPEN.clauses()).isEqualTo(3);
    }

    @Test
    void countsByKind() {
        assertThat(OPEN.kinds()).containsEntry(BracketKind.PLACEHOLDER, 1).containsEntry(BracketKind.TEXT, 4);
    }

    @Test
    void knowsHowDeepABracketStands() {
        assertThat(OPEN.all()).extracting(OpenBracket::depth).containsExactly(1, 2, 1, 1, 1);
    }

    @Test
    void listsDelegationsWithTheirClauses() {
        assertThat(OPEN.positions())
                .first()
                .satisfies(position -> assertThat(position.delegation()).isEqualTo("EU"));
        assertThat(OPEN.positions())
                .extracting(OpenBrackets.Position::delegation)
                .containsExactly("EU", "USA");
    }
}

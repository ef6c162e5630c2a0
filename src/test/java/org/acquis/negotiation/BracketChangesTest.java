package org.acquis.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.alignment.Aligner;
import org.acquis.segmentation.Split;
import org.junit.jupiter.api.Test;

class BracketChangesTest {

    private static final String ZERO = """
            The Contact Group,

            Recalling its earlier statements,

            1. Calls upon all States to freeze [without delay][as appropriate] the assets of the persons listed in the annex;

            2. Decides to convene an expert meeting on enforcement [in the spring] at the headquarters of the Organization;

            3. Welcomes the report of the monitoring team on the implementation of the arms embargo;

            [4. Regrets the absence of two members of the Group.]
            """;

    private static final String REVISED = """
            The Contact Group,

            Recalling its earlier statements,

            1. Calls upon all States to freeze without delay the assets of the persons listed in the annex;

            2. Decides to convene an expert meeting on enforcement [in the spring] at the headquarters of the Organization [in Geneva];

            3. Welcomes [the report of the monitoring team] on the implementation of the arms embargo;
            """;

    private static List<String> changes(String old, String newer) {
        BracketChanges changes =
                BracketChanges.of(new Aligner().align(Split.statement("zero", old), Split.statement("revised", newer)));
        return changes.changes().stream()
                .map(change -> change.outcome().key() + " " + change.bracket().clause() + " "
                        + change.bracket().bracket().text())
                .toList();
    }

    @Test
    void saysWhatEachBracketCameTo() {
        assertThat(changes(ZERO, REVISED))
                .containsExactly(
                        "kept OP1 without delay",
                        "deleted OP1 as appropriate",
                        "still-open OP2 in the spring",
                        "deleted OP4 Regrets the absence of two members of the Group.",
                        "new OP2 in Geneva",
                        "reopened OP3 the report of the monitoring team");
    }

    @Test
    void aTextAgainstItselfOpensAndClosesNothing() {
        assertThat(changes(ZERO, ZERO)).hasSize(4).allMatch(change -> change.startsWith("still-open"));
    }

    @Test
    void aChoiceInsideAnOpenBracketIsClosedThoughTheBracketStays() {
        String before = "1. The Parties [reaffirm that all of them [shall][should] report every year] in good faith.";
        String after = "1. The Parties [reaffirm that all of them shall report every year] in good faith.";

        assertThat(changes(before, after))
                .containsExactly(
                        "still-open P1 reaffirm that all of them [shall][should] report every year",
                        "kept P1 shall",
                        "deleted P1 should");
    }
}

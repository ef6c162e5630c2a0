package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;

class BridgeTest {

    private static final String TEXT = "Calls upon all parties to report within 30 days and to allow access;";

    /** The bridge over a text that each of these delegations would have otherwise; name and text in turn. */
    private static Bridge bridge(String text, String... wanted) {
        List<Proposal> proposals = new ArrayList<>();
        for (int k = 0; k < wanted.length; k += 2) {
            proposals.addAll(Proposals.between(text, wanted[k + 1], wanted[k]));
        }
        return Bridge.of(DraftItem.own(Role.OPERATIVE, 1, text).withProposals(proposals));
    }

    @Test
    void betweenFiguresStandsTheMedian() {
        Bridge bridge = bridge(TEXT, "Pell", TEXT.replace("30", "90"), "Avel", TEXT.replace("30", "14"));

        assertThat(bridge.text()).isEqualTo(TEXT);
        assertThat(bridge.explained()).contains("the figure between", "Pell '90'", "Avel '14'", "base '30'");
        assertThat(bridge(TEXT, "Pell", TEXT.replace("30", "90")).text()).isEqualTo(TEXT.replace("30", "60"));
    }

    @Test
    void betweenTheRungsOfALadderStandsTheOneBetween() {
        String text = "All States shall inspect cargo without fail.";

        assertThat(bridge(text, "Pell", text.replace("shall", "may")).text())
                .isEqualTo(text.replace("shall", "should"));
    }

    @Test
    void ofThreeVerbsTheOneOfMiddleStrengthIsTaken() {
        Bridge bridge = bridge(
                TEXT,
                "Pell",
                TEXT.replace("Calls upon", "Demands that"),
                "Avel",
                TEXT.replace("Calls upon", "Encourages"));

        assertThat(bridge.text()).isEqualTo(TEXT);
        assertThat(bridge.explained()).contains("the verb of middle strength");
    }

    @Test
    void whatAllShareIsTakenAndWhatIsAddedStandsTogether() {
        String shared = TEXT.replace("access", "access by monitors");
        assertThat(bridge(TEXT, "Pell", shared, "Avel", shared).explained()).contains("all who propose want it");

        Bridge together = bridge(
                TEXT, "Pell", TEXT.replace("access", "safe access"), "Avel", TEXT.replace("access", "rapid access"));
        assertThat(together.text()).isEqualTo(TEXT.replace("access", "safe and rapid access"));
        assertThat(together.explained()).contains("all that is added, together");
    }

    @Test
    void whatOneAloneAddsComesInAndWhatOneAloneWantsOutStays() {
        String added = TEXT.replace("access;", "access to the camps;");
        assertThat(bridge(TEXT, "Pell", added).text()).isEqualTo(added);

        Bridge out = bridge(TEXT, "Pell", TEXT.replace(" and to allow access", ""));
        assertThat(out.text()).isEqualTo(TEXT);
        assertThat(out.explained()).contains("one alone wants them out");
    }

    @Test
    void aLongAdditionIsNotSaidOnceMoreInTheReason() {
        String addition = ", and to open the roads of the north to the convoys of all relief organisations at dawn;";
        String added = TEXT.replace(";", addition);
        Bridge bridge = bridge(TEXT, "Pell", added);
        assertThat(bridge.text()).isEqualTo(added);
        assertThat(bridge.explained())
                .contains("nobody else touches these words", "...")
                .doesNotContain("at dawn");
    }

    @Test
    void whereNoRuleFitsTheBracketsStay() {
        Bridge bridge = bridge(
                TEXT,
                "Pell",
                TEXT.replace("allow access", "open the roads of the north"),
                "Avel",
                TEXT.replace("allow access", "withdraw behind the river"));

        assertThat(bridge.text()).contains("[Pell: ", "[Avel: ");
        assertThat(bridge.explained()).contains("no rule fits", "left to the meeting");
    }
}

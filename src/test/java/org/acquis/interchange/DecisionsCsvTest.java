package org.acquis.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Citation;
import org.acquis.statement.Decision;
import org.junit.jupiter.api.Test;

class DecisionsCsvTest {

    private static final Decision DECISION = new Decision(
            Decision.Kind.LINK,
            new Citation("lisbon-2019", "OP3(b)"),
            new Citation("quito-2020", "OP5"),
            "Ana Costa",
            "=same duty, \"new\" words",
            Instant.parse("2026-11-25T10:15:30Z"));

    @Test
    void readsWhatItWrote() {
        String csv = DecisionsCsv.write(List.of(DECISION));

        assertThat(csv).contains("'=same duty");
        assertThat(DecisionsCsv.read("\uFEFF" + csv, "d.csv")).containsExactly(DECISION);
    }

    @Test
    void namesTheLineThatIsNoDecision() {
        String csv = DecisionsCsv.write(List.of(DECISION, DECISION))
                .replaceFirst("OP5", "")
                .replace("quito-2020#,", "quito-2020,");

        assertThatThrownBy(() -> DecisionsCsv.read(csv, "d.csv"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("d.csv line 2");
        assertThatThrownBy(() -> DecisionsCsv.read("a,b\n1,2\n", "d.csv"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("decision, older, newer, author, reason, time");
    }
}

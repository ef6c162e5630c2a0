package org.acquis.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.acquis.statement.Bracket;
import org.acquis.statement.Clause;
import org.acquis.statement.ClauseStatus;
import org.acquis.statement.Warning;
import org.junit.jupiter.api.Test;

/** Brackets that open in one clause and close in a later one. */
class BracketMarksTest {

    private static final String DRAFT = """
            The Security Council,

            Recalling its earlier resolutions,

            1. Decides to remain seized of the matter;

            [2. Urges the parties:

            (a) To cease fire;

            (b) To release all detainees;]

            3. Requests a report [within sixty days;

            Option 1

            4. Invites the Secretariat to assist;

            Option 2

            4. Invites the Secretariat and the Office to assist].
            """;

    @Test
    void aBracketOverClausesHasAPartInTheFirstAndInTheLast() {
        Bracket first = Split.clause(DRAFT, "OP2").brackets().get(0);
        Bracket last = Split.clause(DRAFT, "OP2(b)").brackets().get(0);

        assertThat(first.opensHere()).isTrue();
        assertThat(first.closes()).isEqualTo("OP2(b)");
        assertThat(first.text()).isEqualTo("Urges the parties:");
        assertThat(last.opens()).isEqualTo("OP2");
        assertThat(last.text()).isEqualTo("To release all detainees;");
        assertThat(Split.clause(DRAFT, "OP2(a)").status()).isEqualTo(ClauseStatus.BRACKETED);
        assertThat(Split.clause(DRAFT, "OP1").status()).isEqualTo(ClauseStatus.AGREED);
    }

    @Test
    void aLabelInsideTheBracketIsALabel() {
        assertThat(Split.clause(DRAFT, "OP2").label()).isEqualTo("2.");
    }

    @Test
    void whatDoesNotPairIsReportedWithItsPlace() {
        String text =
                "1. We call for [a ceasefire.\n\n2. We welcome the report] of the group.\n\n3. We will meet again.";

        assertThat(Split.of(text).warnings())
                .extracting(Warning::code, Warning::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "BRACKETS",
                                "P2, character 22: closes a bracket that nothing opens: 'We welcome the report] of the group.'"),
                        org.assertj.core.groups.Tuple.tuple(
                                "BRACKETS",
                                "P1, character 13: opens a bracket that nothing closes: 'We call for [a ceasefire.'"));
        assertThat(Split.of(text).clauses())
                .extracting(Clause::status)
                .containsExactly(ClauseStatus.BRACKETED, ClauseStatus.BRACKETED, ClauseStatus.AGREED);
    }

    @Test
    void clausesBelowAnOptionAreOneOfSeveral() {
        assertThat(Split.of(DRAFT).clauses().stream()
                        .filter(c -> c.status() == ClauseStatus.ALTERNATIVE && c.isSubstantive()))
                .extracting(Clause::text)
                .allMatch(text -> text.startsWith("Invites the Secretariat"))
                .hasSize(2);
    }
}

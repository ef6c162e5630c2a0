package org.acquis.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Test;

/** Who demands what in a press report. */
final class PositionsTest {

    private static List<String> positions(String... paragraphs) {
        List<Clause> clauses = new ArrayList<>();
        for (String paragraph : paragraphs) {
            clauses.add(Clause.of("P" + (clauses.size() + 1), Role.PARAGRAPH, "", 1, null, paragraph));
        }
        List<Clause> coded = new Coder().code(clauses, StatementKind.PRESS_REPORT, "en");
        Statement report = Reports.of(coded);
        return new Positions(DemandTypes.standard())
                .of(report).stream()
                        .map(position -> position.speaker() + " " + position.type() + " "
                                + (position.quoted() ? "quoted" : "told"))
                        .toList();
    }

    /** A report of clauses. */
    private static final class Reports {
        static Statement of(List<Clause> clauses) {
            Source source = new Source("report.txt", "txt", "00", null);
            return new Statement(
                    "report",
                    "Report",
                    null,
                    null,
                    null,
                    null,
                    null,
                    StatementKind.PRESS_REPORT,
                    "en",
                    false,
                    source,
                    clauses,
                    List.of());
        }
    }

    @Test
    void namesTheStatementAndTheMinister() {
        assertThat(positions(
                        "The joint statement from the contact group calls for an arms embargo.",
                        "Foreign Minister Ana Prado on Friday urged the rebels to release all hostages."))
                .containsExactly(
                        "The joint statement arms-embargo told", "Foreign Minister Ana Prado detainee-release told");
    }

    @Test
    void quotedWordsBelongToWhoSaidThem() {
        assertThat(positions(
                        "\u201cThe shelling must stop and the troops must withdraw,\u201d Minister Ana Prado said."))
                .containsExactlyInAnyOrder(
                        "Minister Ana Prado ceasefire quoted", "Minister Ana Prado withdrawal quoted");
    }

    @Test
    void pronounsAreThoseWhoSpokeLast() {
        assertThat(
                        positions(
                                "The political committee met in the capital on Thursday.",
                                "It called for a ceasefire. Prime Minister Lee Roe arrived. He demanded the release of all prisoners."))
                .containsExactly(
                        "The political committee ceasefire told", "Prime Minister Lee Roe detainee-release told");
    }

    @Test
    void eachSubjectOfASentenceSpeaksForItself() {
        assertThat(positions(
                        "President Jo Malik called for a ceasefire, while the opposition called for a no-fly zone."))
                .containsExactly("President Jo Malik ceasefire told", "the opposition military-support told");
    }

    @Test
    void aTitleAfterANameMakesAPersonAndANamedStateIsNone() {
        List<Clause> clauses = List.of(
                Clause.of(
                        "P1",
                        Role.PARAGRAPH,
                        "",
                        1,
                        null,
                        "Ada Quill, spokeswoman for the Chair, called for a ceasefire."),
                Clause.of("P2", Role.PARAGRAPH, "", 1, null, "Ostmark called for the release of all prisoners."));

        assertThat(new Positions(DemandTypes.standard())
                        .of(Reports.of(new Coder().code(clauses, StatementKind.PRESS_REPORT, "en"))))
                .extracting(Position::speaker, Position::voice)
                .containsExactly(tuple("Ada Quill", Position.Voice.PERSON), tuple("Ostmark", Position.Voice.BODY));
    }

    @Test
    void anIssuedCallIsACall() {
        assertThat(positions("Minister Ana Prado issued a ringing call for all States to stop the fighting."))
                .containsExactly("Minister Ana Prado ceasefire told");
    }
}

package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.alignment.Edit.Op;
import org.acquis.evolution.Carrier;
import org.acquis.evolution.Texts;
import org.acquis.statement.Act;
import org.acquis.statement.Axis;
import org.acquis.statement.Force;
import org.acquis.statement.Statement;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    private static final Statement STATEMENT = Texts.statement(
            "a",
            "2020-01-01",
            true,
            Texts.clause("OP1", "Calls once more upon the parties:"),
            Texts.clause("OP1(a)", "to cease fire;"),
            Texts.clause("OP2", "Demands an end"));

    private static Carrier carrier(String clause, String verb, int start, int end) {
        return new Carrier(clause, new Act(verb, Axis.DIR, 6, null, start, end), Force.RECOMMENDED);
    }

    @Test
    void quotesTheVerbAsTheClauseHasIt() {
        assertThat(Quotations.verb(STATEMENT, carrier("OP2", "Demands", 0, 7))).isEqualTo("Demands");
    }

    @Test
    void quotesTheSpanWhereTheCodingPutTheVerbTogether() {
        assertThat(Quotations.verb(STATEMENT, carrier("OP1", "calls upon", 0, 20)))
                .isEqualTo("Calls once more upon");
    }

    @Test
    void looksForTheVerbOfASubParagraphBeforeIt() {
        assertThat(Quotations.verb(STATEMENT, carrier("OP1(a)", "Calls once more upon", 0, 0)))
                .isEqualTo("Calls once more upon");
        assertThat(Quotations.verb(STATEMENT, carrier("OP1(a)", "Demands", 0, 0)))
                .isEmpty();
    }

    @Test
    void marksWordsOnlyWhereTheEditsGiveTheStoredText() {
        List<Edit> edits =
                List.of(new Edit(Op.DELETE, "Urges"), new Edit(Op.INSERT, "Demands"), new Edit(Op.EQUAL, " an end"));
        assertThat(Quotations.give(edits, "Demands an end")).isTrue();
        assertThat(Quotations.give(edits, "demands an end")).isFalse();
    }
}

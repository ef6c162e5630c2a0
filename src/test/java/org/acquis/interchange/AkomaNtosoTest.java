package org.acquis.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.Source;
import org.acquis.statement.Statement;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Test;

class AkomaNtosoTest {

    private static Statement statement(Clause... clauses) {
        return new Statement(
                "quito-2020",
                "Communiqué of Quito",
                "contact-group",
                "1",
                LocalDate.of(2020, 3, 1),
                null,
                "Contact Group",
                StatementKind.COMMUNIQUE,
                "fr",
                true,
                new Source("quito.docx", "docx", "", null),
                List.of(clauses),
                List.of());
    }

    @Test
    void namesTheWorkByActorDateAndLanguage() {
        assertThat(AkomaNtoso.write(statement()))
                .contains(
                        "<FRBRuri value=\"/akn/un/statement/deliberation/contact-group/2020-03-01/quito-2020\"/>",
                        "<FRBRlanguage language=\"fra\"/>",
                        "<docTitle>Communiqué of Quito</docTitle>");
    }

    @Test
    void writesRecitalsParagraphsAndPointsWhereTheyStand() {
        String xml = AkomaNtoso.write(statement(
                Clause.of("PP1", Role.PREAMBULAR, "", 1, null, "Recalling <all>,"),
                Clause.of("OP1", Role.OPERATIVE, "1.", 1, null, "Calls upon States:"),
                Clause.of("OP1(a)", Role.ITEM, "(a)", 2, "OP1", "to act;"),
                Clause.of("OP1(a)(i)", Role.ITEM, "(i)", 3, "OP1(a)", "at once;"),
                Clause.of("C1", Role.CLOSING, "", 0, null, "Done at Quito.")));

        assertThat(xml.replaceAll(">\\s+<", "><").replaceAll(" eId=\"[^\"]*\"", ""))
                .contains(
                        "<recital><p>Recalling &lt;all&gt;,</p></recital>",
                        "<paragraph><num>1.</num><list><intro><p>Calls upon States:</p></intro><point><num>(a)</num>"
                                + "<list><intro><p>to act;</p></intro><point><num>(i)</num><content><p>at once;</p>"
                                + "</content></point></list></point></list></paragraph>",
                        "<conclusions><p>Done at Quito.</p></conclusions>");
    }

    @Test
    void writesNoCharacterThatXmlForbids() {
        String xml = AkomaNtoso.write(statement(Clause.of("P1", Role.PARAGRAPH, "", 1, null, "a\u0001b\uFFFEc & d")));

        assertThat(xml).contains("<p eId=\"para_1__content__p_1\">abc &amp; d</p>");
    }
}

package org.acquis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> sentences(String text) {
        return Sentences.split(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void splitsAfterFullStopsOfEveryScript() {
        assertThat(sentences("We met. We talked! Did we agree? Yes.")).hasSize(4);
        assertThat(sentences("安全理事会决定冻结资金。请秘书长提出报告。")).containsExactly("安全理事会决定冻结资金。", "请秘书长提出报告。");
        assertThat(sentences("هل اتفقنا؟ نعم اتفقنا.")).hasSize(2);
        assertThat(sentences("Мы встретились. Мы договорились.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. A. Smith of the U.S. Mission spoke.",
                "See para. 7 and doc. S/2012/77 of the Council.",
                "It asks that No. 3 be kept.",
                "The budget grew by 3.5 per cent.",
                "M. Dupont et Mme. Durand ont parlé.",
                "El Sr. Gómez y la Sra. Ruiz hablaron.",
                "В 2012 г. Совет принял резолюцию."
            })
    void doesNotBreakAtAbbreviationsInitialsAndFigures(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void quotationMarksStayWithTheirSentence() {
        assertThat(sentences("He said: “We agree.” They left.")).containsExactly("He said: “We agree.”", "They left.");
    }

    @Test
    void losesNothing() {
        Random random = new Random(7);
        String letters = "Aa b.!?。 \"”(1";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(String.join("", sentences(text.toString())).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }
}

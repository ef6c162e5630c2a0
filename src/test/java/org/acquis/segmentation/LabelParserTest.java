package org.acquis.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbering habits of statements, one by one; what depends on the neighbours is in {@link StructureTest}. */
class LabelParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "1. Decides to act                 | 1.         | Decides to act",
                "2). It called on all members      | 2).        | It called on all members",
                "\"1. The Group decided            | \"1.       | The Group decided",
                "“3. The Group decided             | “3.        | The Group decided",
                "1 . The Group decided             | 1 .        | The Group decided",
                "(4) Calls upon States             | (4)        | Calls upon States",
                "5) Calls upon States              | 5)         | Calls upon States",
                "7 - Calls upon States             | 7 -        | Calls upon States",
                "(a) to freeze funds               | (a)        | to freeze funds",
                "a) geler les fonds                | a)         | geler les fonds",
                "a. to freeze funds                | a.         | to freeze funds",
                "(aa) to freeze funds              | (aa)       | to freeze funds",
                "i- they support the Envoy         | i-         | they support the Envoy",
                "(iv) to freeze funds              | (iv)       | to freeze funds",
                "IV. Sanctions and their reach     | IV.        | Sanctions and their reach",
                "A. Security                       | A.         | Security",
                "§ 4 The Parties agree             | § 4        | The Parties agree",
                "Article 1 The Parties agree       | Article 1  | The Parties agree",
                "Article 12. The Parties agree     | Article 12. | The Parties agree",
                "Artículo 3. Las Partes convienen  | Artículo 3. | Las Partes convienen",
                "Статья 5. Стороны соглашаются     | Статья 5.  | Стороны соглашаются",
                "المادة 1 يلتزم الطرفان            | المادة 1   | يلتزم الطرفان",
                "المادة ٢: يلتزم الطرفان           | المادة ٢:  | يلتزم الطرفان",
                "٣ - يقرر أن يبقي المسألة          | ٣ -        | يقرر أن يبقي المسألة",
                "(ب) منع دخول الأشخاص              | (ب)        | منع دخول الأشخاص",
                "第1条 双方应停火                    | 第1条       | 双方应停火",
                "第十二条 双方应停火                  | 第十二条     | 双方应停火",
                "二、双方同意加强合作                  | 二、        | 双方同意加强合作",
                "（三）扩大贸易                      | （三）       | 扩大贸易",
                "б) не допустят въезд              | б)         | не допустят въезд",
                "OP3 bis. Urges the parties        | OP3 bis.   | Urges the parties",
                "PP4 alt.1 Recalling its work      | PP4 alt.1  | Recalling its work",
                "OP5 (a) freeze the assets         | OP5 (a)    | freeze the assets",
                "2 ter. Welcomes the report        | 2 ter.     | Welcomes the report",
                "3.2 Developed countries shall act | 3.2        | Developed countries shall act",
                "1.4.1. Other matters              | 1.4.1.     | Other matters",
                "Option 2: Parties shall act       | Option 2:  | Parties shall act",
                "• step up assistance              | •          | step up assistance",
                "– step up assistance              | –          | step up assistance",
            })
    void partsTheLabelFromTheText(String paragraph, String printed, String rest) {
        Label label = LabelParser.parse(paragraph).orElseThrow();

        assertThat(label.printed()).isEqualTo(printed);
        assertThat(label.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012 was a year of change.",
                "1990s policies were different.",
                "100 countries took part in the meeting.",
                "3.5 per cent of the budget was spent.",
                "Article three of the Charter applies.",
                "Option pricing is not our subject.",
                "Decides to remain seized of the matter.",
                "(see annex) The Group met again.",
                "(the “Group”) The members met.",
                "e.g. sanctions and embargoes",
                "i.e. the members of the Group"
            })
    void leavesOrdinaryTextAlone(String paragraph) {
        assertThat(LabelParser.parse(paragraph).filter(label -> !label.weak())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 May 2012 was the day of the meeting.",
                "3. mai 2012 trafen sich die Minister.",
                "A. Smith will chair the group."
            })
    void doubtsDatesAndInitials(String paragraph) {
        assertThat(LabelParser.parse(paragraph).filter(label -> !label.weak())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[3. Urges the parties] | 3. | [Urges the parties]", "[(b) to talk;] | (b) | [to talk;]"})
    void aBracketBeforeTheNumberBracketsTheText(String paragraph, String printed, String rest) {
        Label label = LabelParser.parse(paragraph).orElseThrow();

        assertThat(label.printed()).isEqualTo(printed);
        assertThat(label.rest()).isEqualTo(rest);
    }
}

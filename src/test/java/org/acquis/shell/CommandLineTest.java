package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acquis.problem.WrongUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @Test
    void quotationMarksHoldWordsTogether() {
        assertThat(CommandLine.words("import \"my file.docx\" --as 'quito 2020'"))
                .containsExactly("import", "my file.docx", "--as", "quito 2020");
    }

    @Test
    void anEqualsSignSurvivesInsideAWordAndAValue() {
        assertThat(CommandLine.words("draft fill d1 target=banks --note=\"a = b\""))
                .containsExactly("draft", "fill", "d1", "target=banks", "--note=a = b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "precedents chair's conclusions | chair's",
                "import C:\\texts\\quito.docx    | C:\\texts\\quito.docx",
                "precedents “agreed language”   | “agreed"
            })
    void apostrophesWindowsPathsAndTypographicQuotesAreText(String line, String second) {
        assertThat(CommandLine.words(line).get(1)).isEqualTo(second);
    }

    @Test
    void emptyQuotesAreAnEmptyWord() {
        assertThat(CommandLine.words("draft note d1 \"\"")).isEqualTo(List.of("draft", "note", "d1", ""));
    }

    @Test
    void anOpenQuotationMarkIsWrongUse() {
        assertThatThrownBy(() -> CommandLine.words("import \"my file"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("never closed");
    }

    @Test
    void aSignThatStandsAloneBeginsAComment() {
        assertThat(CommandLine.words("series # all of them")).containsExactly("series");
        assertThat(CommandLine.words("show quessy-2020#OP3 \"#\"")).containsExactly("show", "quessy-2020#OP3", "#");
    }
}

package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.acquis.problem.WrongUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Syntax SYNTAX = Syntax.of("Compare", "compare", "what changed")
            .operand("OLD", Syntax.Count.ONE, "the older")
            .operand("NEW", Syntax.Count.ONE, "the newer")
            .option("format", "FORMAT", "how to print", "text", "json")
            .option("limit", "N", "how many")
            .flag("why", "say why")
            .build();

    private static Arguments parse(String... words) {
        return Arguments.parse(SYNTAX, List.of(words));
    }

    @Test
    void optionsStandAnywhereWithOrWithoutAnEqualsSign() {
        Arguments arguments = parse("--format=json", "a.docx", "--why", "b=1.docx", "--limit", "3");

        assertThat(arguments.operands()).containsExactly("a.docx", "b=1.docx");
        assertThat(arguments.option("format")).contains("json");
        assertThat(arguments.has("why")).isTrue();
        assertThat(arguments.positive("limit", 10)).isEqualTo(3);
    }

    @Test
    void wordsAfterTwoDashesAreOperands() {
        assertThat(parse("--", "--odd.docx", "b.docx").operands()).containsExactly("--odd.docx", "b.docx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b --formt json     | unknown option --formt for `compare`; did you mean --format?",
                "a b --format xml     | --format is 'xml'; it can be text, json",
                "a b --format         | option --format needs a value",
                "a b --why=yes        | option --why takes no value",
                "a b --why --why      | option --why is given twice",
                "a                    | `compare` needs NEW",
                "a b c                | 'c' is one word too many",
                "a b --limit=0 --why  | it must be a whole number from 1",
                "a b --limit=ten      | it must be a whole number from 1"
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatThrownBy(() -> parse(line.split(" ")).positive("limit", 1))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining(message);
    }

    @Test
    void helpNeedsNoOperands() {
        assertThat(parse("--help").has("help")).isTrue();
    }
}

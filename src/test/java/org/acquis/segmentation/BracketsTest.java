package org.acquis.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.acquis.statement.Bracket;
import org.acquis.statement.BracketKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USA: delete                              | USA                | deletion    | ''",
                "EU, CAN: in close cooperation with       | EU;CAN             | text        | in close cooperation with",
                "fund the office - Russia                 | Russia             | text        | fund the office",
                "fund the office – EU and Norway          | EU;Norway          | text        | fund the office",
                "alt. MEX: release all detainees          | MEX                | option      | release all detainees",
                "Norway alt: release all detainees        | Norway             | option      | release all detainees",
                "Russian Federation/China: delete         | Russian Federation;China | deletion | ''",
                "G77 and China: in particular finance     | G77 and China      | text        | in particular finance",
                "G-77 & China, AOSIS: adequate            | G-77;China;AOSIS   | text        | adequate",
                "Iran reserves                            | Iran               | reservation | ''",
                "Reservation by Côte d’Ivoire             | Côte d’Ivoire      | reservation | ''",
                "Proposal by Norway: without delay        | Norway             | text        | without delay",
                "EU add: without delay                    | EU                 | text        | without delay",
                "new and additional (AOSIS, LDCs)         | AOSIS;LDCs         | text        | new and additional",
                "Japón: sin demora                        | Japón              | text        | sin demora",
                "RUS delete                               | RUS                | deletion    | ''",
                "Pell, Avel: delete                       | Pell;Avel          | deletion    | ''",
                "Upper Vestmark: , but for the bank       | Upper Vestmark     | text        | , but for the bank",
                "Note: the number is not agreed           | ''                 | text        | Note: the number is not agreed",
                "Climate forcers: compounds of gases      | ''                 | text        | Climate forcers: compounds of gases",
                "Option 2: the Committee decides          | ''                 | option      | Option 2: the Committee decides",
                "including in the Sahel - a region apart  | ''                 | text        | including in the Sahel - a region apart",
                "NB: check the number                     | ''                 | text        | NB: check the number",
                "delete                                   | ''                 | deletion    | ''",
                "delete the reference to oil              | ''                 | text        | delete the reference to oil",
            })
    void readsWhoAsksWhat(String inside, String by, String kind, String text) {
        Brackets brackets = Brackets.of("calls for [" + inside + "] by all");

        Bracket bracket = brackets.found().get(0);
        assertThat(String.join(";", bracket.by())).isEqualTo(by);
        assertThat(bracket.kind().key()).isEqualTo(kind);
        assertThat(bracket.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[60] countries",
                "[20XX]",
                "in [place]",
                "on [date]",
                "[to be determined]",
                "[TBC]",
                "[X] per cent",
                "[40-70] per cent",
                "[US$ 100]",
                "[placeholder for finance]",
                "{insert the phrase of Article 3}",
                "[_____]",
                "as listed in Annex [...] to it"
            })
    void takesBlanksForPlaceholders(String text) {
        assertThat(Brackets.of(text).found()).extracting(Bracket::kind).containsExactly(BracketKind.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he said [sic] that",
                "it was [...] agreed",
                "as noted[12] before",
                "see below [^3]",
                "[on the report of the Third Committee (A/75/478)]",
                "[emphasis added]",
                "the report [S/2012/77]",
                "{This paragraph would replace option 1}",
                "[Agreed]",
                "to all States (Agreed ad ref)",
                "[agreed ad referendum]"
            })
    void setsEditorsBracketsAndMarksOfAgreementAside(String text) {
        Brackets brackets = Brackets.of(text);

        assertThat(brackets.found()).isEmpty();
        assertThat(brackets.aside()).hasSize(1);
    }

    @Test
    void abbreviationsWithAStrokeAreNoSymbolsOfDocuments() {
        assertThat(Brackets.of("each [(I)NDC][NDMC/NDMCC] shall").found()).hasSize(2);
        assertThat(Brackets.of("the report [A/75/478] of").found()).isEmpty();
    }

    @Test
    void anAbbreviationExplainedInParenthesesNamesNobody() {
        assertThat(Brackets.of("[small island developing States (SIDS)]")
                        .found()
                        .get(0)
                        .by())
                .isEmpty();
        assertThat(Brackets.of("[particularly vulnerable States (SIDS)]")
                        .found()
                        .get(0)
                        .by())
                .containsExactly("SIDS");
    }

    @Test
    void tellsWordingsToChooseFromByTheirPlace() {
        Brackets brackets =
                Brackets.of("Parties [shall][should] act, [in all countries] [, where possible,] and [soon].");

        assertThat(brackets.found())
                .extracting(Bracket::kind)
                .containsExactly(
                        BracketKind.OPTION, BracketKind.OPTION, BracketKind.TEXT, BracketKind.TEXT, BracketKind.TEXT);
    }

    @Test
    void anOuterBracketComesBeforeThoseInsideIt() {
        String text = "[as set [out][down] in [Article [4]]]";
        Brackets brackets = Brackets.of(text);

        assertThat(brackets.found())
                .extracting(one -> text.substring(one.start(), one.end()))
                .containsExactly(text, "[out]", "[down]", "[Article [4]]", "[4]");
    }

    @Test
    void namesInParenthesesAfterABracketAreItsOwn() {
        Brackets brackets = Brackets.of("provide [adequate] (EU, Norway) and [new] (and additional) support");

        assertThat(brackets.found()).extracting(Bracket::by).containsExactly(List.of("EU", "Norway"), List.of());
    }

    @Test
    void everyBracketIsFoundOrSetAsideOrReported() {
        Random random = new Random(20151023);
        String[] pieces = {
            "[", "]", "[", "]", "shall", " ", " act", "EU: ", "delete", "(Agreed)", "{", "}", "sic", "60", ","
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(accountedFor(text.toString()))
                    .as("brackets of '%s'", text)
                    .isEqualTo(squareBrackets(text));
        }
    }

    private static long accountedFor(String text) {
        Brackets brackets = Brackets.of(text);
        long found = brackets.found().stream()
                .filter(one -> text.charAt(one.start()) == '[')
                .count();
        long aside = brackets.aside().stream()
                .filter(one -> text.charAt(one.start()) == '[')
                .count();
        return 2 * (found + aside)
                + brackets.unopened().size()
                + brackets.unclosed().size();
    }

    private static long squareBrackets(CharSequence text) {
        return text.chars().filter(c -> c == '[' || c == ']').count();
    }
}

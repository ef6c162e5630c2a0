package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.acquis.statement.Clause;
import org.acquis.statement.Role;
import org.acquis.statement.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out of a text that nobody described: title, kind, date, language, id. */
class SourcesTest {

    private static List<Clause> paragraphs(String... texts) {
        return List.of(texts).stream()
                .map(text -> Clause.of("P", Role.PARAGRAPH, "", 1, null, text))
                .toList();
    }

    private static Clause heading(String text) {
        return Clause.of("H", Role.HEADING, "", 0, null, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quito, 3 March 2020                 | 2020-03-03",
                "Resolution 12 (2020) of 1 May 2020  | 2020-05-01",
                "adopted on June 14th, 2021          | 2021-06-14",
                "2019-11-02 rev 1, 3 March 2020      | 2019-11-02"
            })
    void findsTheFirstDate(String text, String date) {
        assertThat(Dates.first(text)).hasToString("Optional[" + date + "]");
    }

    @Test
    void findsNoDateWhereThereIsNone() {
        assertThat(Dates.first("31 February 2020, paragraph 12")).isEmpty();
    }

    @Test
    void takesTheHeadingThatNamesTheGenreForTheTitle() {
        List<Clause> clauses = List.of(
                heading("PRESS RELEASE"), heading("Quito, 3 March 2020"), heading("Statement of the Contact Group"));
        assertThat(Titles.of(clauses, null, "x.txt")).isEqualTo("Statement of the Contact Group");
    }

    @Test
    void takesTheFileNameWhereTheTextHasNoHeadingAtItsTop() {
        List<Clause> clauses = List.of(paragraphs("We met in Quito.").get(0), heading("Statement on sanctions"));
        assertThat(Titles.of(clauses, null, "quito_2020-final.docx")).isEqualTo("quito 2020 final");
    }

    @Test
    void tellsAPressReportFromAStatement() {
        List<Clause> report = paragraphs(
                "Envoys of nine countries met in Quito on Friday, the news agency said.",
                "\"We will not wait,\" the minister told reporters after the talks.",
                "According to diplomats, a ban on oil was discussed.");
        List<Clause> statement = paragraphs(
                "We, the ministers of nine countries, met in Quito.",
                "We call on all States to act.",
                "We said in March that we would return to the matter.");

        assertThat(Genre.of("Envoys meet", report)).isEqualTo(StatementKind.PRESS_REPORT);
        assertThat(Genre.of("Statement", statement)).isEqualTo(StatementKind.JOINT_STATEMENT);
    }

    @Test
    void tellsAResolutionByItsPreambleAndADraftByItsBrackets() {
        List<Clause> resolution = List.of(
                Clause.of("PP1", Role.PREAMBULAR, "", 1, null, "Recalling its resolutions,"),
                Clause.of("OP1", Role.OPERATIVE, "1.", 1, null, "Decides to remain seized of the matter."));
        assertThat(Genre.of("Resolution 1", resolution)).isEqualTo(StatementKind.RESOLUTION);
        assertThat(Genre.of("Communiqué of the Sixth Meeting", resolution)).isEqualTo(StatementKind.COMMUNIQUE);
        assertThat(Genre.of("Joint statement on Karessia", resolution)).isEqualTo(StatementKind.JOINT_STATEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Quito 2020 (final).docx, quito-2020-final",
        "Déclaration_Paris.pdf, declaration-paris",
        "声明.docx, 声明",
        "....txt, statement"
    })
    void makesIdsThatNeedNoQuotationMarks(String file, String id) {
        assertThat(Ids.ofFileName(file)).isEqualTo(id);
    }
}

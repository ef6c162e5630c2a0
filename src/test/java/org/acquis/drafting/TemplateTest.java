package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acquis.problem.Refused;
import org.acquis.sample.WordKit;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {

    @TempDir
    private Path folder;

    private Template template(String... stylesAndTexts) {
        WordKit kit = new WordKit("");
        for (int k = 0; k < stylesAndTexts.length; k += 2) {
            kit.paragraph(stylesAndTexts[k], stylesAndTexts[k + 1], 0);
        }
        return open(kit.bytes(true));
    }

    private Template open(byte[] content) {
        try {
            return Template.open("mine", Files.write(folder.resolve("mine.docx"), content));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void fieldsComeInTheOrderOfThePageAndKnowWhetherThePageNeedsThem() {
        Template template = template(
                "Title", "{{title}}",
                "Plainparagraph", "{{meeting.place}}, {{ date }}{{if chair}} under {{chair}}{{end}}",
                "Plainparagraph", "{{clauses}}");

        assertThat(template.fields()).containsExactly("title", "meeting.place", "date", "chair");
        assertThat(template.optional()).containsExactly("chair");
    }

    @Test
    void paragraphsInAStyleOfClausesAreSuggestionsAndGuidanceIsARemarkOnTheNext() {
        Template template = template(
                "Guidance", "Say what happened, {{ anything",
                "Preambular", "Deploring {{act}},",
                "Plainparagraph", "{{clauses}}",
                "Operative", "Urges {{addressee}} to act.");

        assertThat(template.suggestions())
                .extracting(DraftItem::text)
                .containsExactly("Deploring {{act}},", "Urges {{addressee}} to act.");
        assertThat(template.suggestions()).extracting(DraftItem::role).containsExactly(Role.PREAMBULAR, Role.OPERATIVE);
        assertThat(template.suggestions().get(0).remarks())
                .extracting(remark -> remark.text())
                .containsExactly("Say what happened, {{ anything");
        assertThat(template.fields()).as("slots are no fields of the page").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dear {{na me}}                    | paragraph 2 ('Dear {{na me}}'): '{{na me}}' is no mark",
                "Dear {{name                       | paragraph 2 ('Dear {{name'): '{{' without its partner",
                "Dear name}}                       | paragraph 2 ('Dear name}}'): '}}' without its partner",
                "{{if chair}} the chair            | paragraph 2 ('{{if chair}} the chair'): '{{if chair}}' is not closed",
                "{{if chair}}                      | paragraph 3 ('{{clauses}}'): {{clauses}} stands inside '{{if chair}}'",
                "{{end}}                           | paragraph 2 ('{{end}}'): {{end}} closes nothing",
                "text {{clauses}}                  | paragraph 2 ('text {{clauses}}'): {{clauses}} needs a paragraph of its own",
                "{{clauses}}                       | paragraph 3 ('{{clauses}}'): a second {{clauses}}"
            })
    void aBrokenTemplateIsRefusedWithTheParagraphThatBreaksIt(String paragraph, String message) {
        assertThatThrownBy(() ->
                        template("Title", "{{title}}", "Plainparagraph", paragraph, "Plainparagraph", "{{clauses}}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(message);
    }

    @Test
    void aTemplateWithoutAPlaceForTheClausesIsRefused() {
        assertThatThrownBy(() -> template("Title", "{{title}}")).hasMessageContaining("no paragraph {{clauses}}");
    }

    @Test
    void aPartThatIsNeverClosedIsRefusedWithThePlaceWhereItBegins() {
        assertThatThrownBy(() -> template("Plainparagraph", "{{clauses}}", "Plainparagraph", "{{if chair}}"))
                .hasMessageContaining("paragraph 2: '{{if chair}}' is never closed; write {{end}}");
    }

    @Test
    void aSuggestedWordingWithPartsIsRefused() {
        assertThatThrownBy(() -> template("Operative", "Urges {{if x}}all{{end}};", "Plainparagraph", "{{clauses}}"))
                .hasMessageContaining("paragraph 1 ('Urges {{if x}}all{{end}};'): a suggested wording has slots alone");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> open("no zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mine.docx: not a Word file");
    }

    static java.util.List<String> shipped() {
        return new Templates(Path.of("templates")).names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTemplateThatShipsOpensAndSuggestsWordings(String name) {
        assertThat(new Templates(Path.of("templates")).find(name).suggestions()).isNotEmpty();
    }
}

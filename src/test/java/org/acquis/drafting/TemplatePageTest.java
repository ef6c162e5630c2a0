package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.sample.WordKit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatePageTest {

    @TempDir
    private Path folder;

    private List<String> page(Map<String, String> fields, String... paragraphs) throws IOException {
        WordKit kit = new WordKit("");
        for (String paragraph : paragraphs) {
            kit.paragraph(paragraph.startsWith("!") ? "Guidance" : "Plainparagraph", paragraph, 0);
        }
        kit.paragraph("Plainparagraph", "{{clauses}}", 0);
        return page(fields, kit.bytes(true));
    }

    private List<String> page(Map<String, String> fields, byte[] content) throws IOException {
        Template template = Template.open("mine", Files.write(folder.resolve("mine.docx"), content));
        try (XWPFDocument document = TemplatePage.filled(template, fields)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.equals("{{clauses}}"))
                    .toList();
        }
    }

    @Test
    void fillsFieldsAndLeavesOpenOnesInBrackets() throws IOException {
        assertThat(page(Map.of("place", "Quessy"), "{{place}}, {{date}}")).containsExactly("Quessy, [date]");
    }

    @Test
    void optionalWordsStayOnlyWhereTheirFieldIsFilled() throws IOException {
        String text = "Met{{if chair}} under {{chair}}{{if deputy}} and {{deputy}}{{end}}{{end}}.";
        assertThat(page(Map.of("chair", "Pell", "deputy", "Ruhn"), text)).containsExactly("Met under Pell and Ruhn.");
        assertThat(page(Map.of("chair", "Pell"), text)).containsExactly("Met under Pell.");
        assertThat(page(Map.of("deputy", "Ruhn"), text)).containsExactly("Met.");
    }

    @Test
    void optionalParagraphsStayOnlyWhereTheirFieldIsFilled() throws IOException {
        String[] text = {"before", "{{if chair}}", "Chair: {{chair}}", "{{end}}", "after"};
        assertThat(page(Map.of("chair", "Pell"), text)).containsExactly("before", "Chair: Pell", "after");
        assertThat(page(Map.of(), text)).containsExactly("before", "after");
    }

    @Test
    void repeatedPartsComeOnceForEachValue() throws IOException {
        assertThat(page(
                        Map.of("guests", "Norrland; Avel", "place", "Quessy"),
                        "{{for each guests}}",
                        "- {{guests}} in {{place}}",
                        "{{end}}"))
                .containsExactly("- Norrland in Quessy", "- Avel in Quessy");
        assertThat(page(Map.of("guests", "Norrland; Avel"), "Present: {{for each guests}}{{guests}}, {{end}}."))
                .containsExactly("Present: Norrland, Avel.");
    }

    @Test
    void aRowOfATableComesOnceForEachValueWithTheValuesAtTheSamePlace() throws IOException {
        byte[] content;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Delegation");
            table.getRow(0).getCell(1).setText("Head");
            table.getRow(1).getCell(0).setText("{{for each guest}}{{guest}}");
            table.getRow(1).getCell(1).setText("{{guest.head}}, {{place}}{{end}}");
            document.createParagraph().createRun().setText("{{clauses}}");
            document.write(bytes);
            content = bytes.toByteArray();
        }
        Template template = Template.open("mine", Files.write(folder.resolve("mine.docx"), content));
        assertThat(template.fields()).containsExactly("guest", "guest.head", "place");

        Map<String, String> fields = Map.of("guest", "Pell; Avel", "guest.head", "Ms Arn; Mr Tove", "place", "Quessy");
        try (XWPFDocument document = TemplatePage.filled(template, fields)) {
            assertThat(document.getTables().get(0).getRows())
                    .extracting(row ->
                            row.getCell(0).getText() + "|" + row.getCell(1).getText())
                    .containsExactly("Delegation|Head", "Pell|Ms Arn, Quessy", "Avel|Mr Tove, Quessy");
        }
        try (XWPFDocument document = TemplatePage.filled(template, Map.of())) {
            assertThat(document.getTables().get(0).getRows()).hasSize(1);
        }
    }

    @Test
    void guidanceDisappearsWhateverItSays() throws IOException {
        assertThat(page(Map.of(), "! say {{ no more }}", "text")).containsExactly("text");
    }

    @Test
    void aValueIsNeverReadAsAMark() throws IOException {
        assertThat(page(Map.of("a", "{{b}}", "b", "x"), "{{a}}").get(0)).doesNotContain("x");
    }

    @Test
    void aMarkThatWordCutIntoRunsKeepsTheLooksOfItsBeginning() throws IOException {
        byte[] content;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XWPFParagraph paragraph = document.createParagraph();
            for (String piece : List.of("At {", "{pl", "ace}", "} today")) {
                XWPFRun run = paragraph.createRun();
                run.setText(piece);
                run.setBold(piece.equals("At {"));
            }
            document.createParagraph().createRun().setText("{{clauses}}");
            document.write(bytes);
            content = bytes.toByteArray();
        }
        Template template = Template.open("mine", Files.write(folder.resolve("mine.docx"), content));
        try (XWPFDocument document = TemplatePage.filled(template, Map.of("place", "Quessy"))) {
            List<XWPFRun> runs = document.getParagraphs().get(0).getRuns();
            assertThat(runs.get(0).text()).isEqualTo("At Quessy");
            assertThat(runs.get(0).isBold()).isTrue();
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("At Quessy today");
        }
    }

    @Test
    void marksInTablesHeadersAndFootersAreFilled() throws IOException {
        byte[] content;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{date}}");
            document.createParagraph().createRun().setText("{{clauses}}");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{title}}");
            document.write(bytes);
            content = bytes.toByteArray();
        }
        Template template = Template.open("mine", Files.write(folder.resolve("mine.docx"), content));
        assertThat(template.fields()).containsExactly("date", "title");
        try (XWPFDocument document = TemplatePage.filled(template, Map.of("date", "5 May", "title", "T"))) {
            assertThat(document.getTables().get(0).getText().strip()).isEqualTo("5 May");
            assertThat(document.getHeaderList().get(0).getText().strip()).isEqualTo("T");
        }
    }
}

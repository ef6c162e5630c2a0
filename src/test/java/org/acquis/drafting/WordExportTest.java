package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Citation;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordExportTest {

    private static final Template TEMPLATE = new Templates(Path.of("templates")).find("contact-group-communique");
    private static final String TEXT = "Calls upon all States to act;";

    @TempDir
    private Path folder;

    private static Draft draft(DraftItem... items) {
        return new Draft("sixth", "contact-group-communique", Map.of("title", "Sixth Meeting"), List.of(items));
    }

    private static DraftItem borrowed(String text) {
        return new DraftItem(
                Role.OPERATIVE,
                1,
                text,
                new Citation("quito-2020", "OP3"),
                "Quito, 2020",
                TEXT,
                List.of(),
                List.of(new Remark("Pell", "waits")));
    }

    private static XWPFDocument exported(Draft draft, ExportOptions options) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordExport.docx(draft, TEMPLATE, options)));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsTheVerbInItalicsAndLeavesNumbersToTheStyle() throws IOException {
        try (XWPFDocument document = exported(draft(DraftItem.own(Role.OPERATIVE, 1, TEXT)), ExportOptions.CLEAN)) {
            XWPFParagraph paragraph = paragraph(document, "Operative");
            assertThat(paragraph.getText()).isEqualTo(TEXT);
            assertThat(paragraph.getRuns().get(0).isItalic()).isTrue();
            assertThat(paragraph.getRuns().get(0).text()).isEqualTo("Calls upon");
            assertThat(paragraph.getRuns().get(1).isItalic()).isFalse();
        }
    }

    @Test
    void neitherGuidanceNorSuggestionsOfTheTemplateRemain() throws IOException {
        try (XWPFDocument document = exported(draft(), ExportOptions.CLEAN)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .noneMatch(text -> text.contains("{{") || text.contains("disappears"));
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .doesNotContain("Operative", "Guidance");
        }
    }

    @Test
    void openSlotsAndProposalsGoRoundInBrackets() throws IOException {
        DraftItem item = DraftItem.own(Role.OPERATIVE, 1, "Urges {{who}} to act now;")
                .withProposals(List.of(new Proposal("Pell", 21, 24, "soon")));
        try (XWPFDocument document = exported(draft(item), ExportOptions.CLEAN)) {
            assertThat(paragraph(document, "Operative").getText()).isEqualTo("Urges [who] to act [now][Pell: soon];");
        }
    }

    @Test
    void sourcesBecomeFootnotesThatSayHowFarTheTextWasChanged() throws IOException {
        Draft draft = draft(borrowed(TEXT), borrowed("Demands that all States act;"));
        try (XWPFDocument document = exported(draft, new ExportOptions(true, false, true))) {
            List<String> notes = document.getFootnotes().stream()
                    .map(note -> note.getParagraphs().get(0).getText())
                    .filter(text -> text.contains("Quito"))
                    .toList();
            assertThat(notes).hasSize(2);
            assertThat(notes.get(0)).contains("Quito, 2020 (quito-2020#OP3)").doesNotContain("changed");
            assertThat(notes.get(1)).contains("changed since").contains("stronger");
        }
    }

    @Test
    void remarksAndSourcesBecomeComments() throws IOException {
        try (XWPFDocument document = exported(draft(borrowed(TEXT)), new ExportOptions(false, true, true))) {
            assertThat(document.getDocComments().getComments())
                    .extracting(comment ->
                            comment.getAuthor() + ": " + comment.getText().strip())
                    .containsExactly("Drafter: Source: Quito, 2020 (quito-2020#OP3)", "Pell: waits");
            assertThat(paragraph(document, "Operative").getText()).startsWith(TEXT);
        }
    }

    @Test
    void propertiesNameNobodyUnlessAskedTo() throws IOException {
        byte[] named;
        try (XWPFDocument document = TEMPLATE.document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator("A. Person");
            document.getProperties().getExtendedProperties().setCompany("A Ministry");
            document.getProperties().getCustomProperties().addProperty("Reference", "secret");
            document.write(bytes);
            named = bytes.toByteArray();
        }
        Template template = Template.open("mine", Files.write(folder.resolve("mine.docx"), named));

        byte[] scrubbed = WordExport.docx(draft(), template, ExportOptions.CLEAN);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(scrubbed))) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isNullOrEmpty();
            assertThat(document.getProperties().getExtendedProperties().getCompany())
                    .isNullOrEmpty();
            assertThat(document.getProperties().getCustomProperties().contains("Reference"))
                    .isFalse();
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Sixth Meeting");
        }
        byte[] kept = WordExport.docx(draft(), template, new ExportOptions(false, false, false));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(kept))) {
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("A. Person");
        }
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        Draft draft = draft(borrowed(TEXT));
        ExportOptions all = new ExportOptions(true, true, true);
        assertThat(WordExport.docx(draft, TEMPLATE, all)).isEqualTo(WordExport.docx(draft, TEMPLATE, all));
    }

    @Test
    void aMissingStyleIsNamedAsWordShowsIt() throws IOException {
        byte[] bare;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("{{clauses}}");
            document.write(bytes);
            bare = bytes.toByteArray();
        }
        Template template = Template.open("mine", Files.write(folder.resolve("bare.docx"), bare));
        assertThatThrownBy(() ->
                        WordExport.docx(draft(DraftItem.own(Role.OPERATIVE, 2, "x")), template, ExportOptions.CLEAN))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("no style 'Sub-paragraph'");
    }
}

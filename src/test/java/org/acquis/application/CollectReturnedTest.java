package org.acquis.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.acquis.drafting.ExportOptions;
import org.acquis.drafting.Returned;
import org.acquis.drafting.Template;
import org.acquis.drafting.Templates;
import org.acquis.drafting.WordExport;
import org.acquis.reading.ReadOptions;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectReturnedTest {

    private static final Template TEMPLATE = new Templates(Path.of("templates")).find("contact-group-communique");
    private static final Draft SENT = new Draft(
            "d",
            "contact-group-communique",
            Map.of(
                    "title",
                    "Sixth Meeting",
                    "meeting.place",
                    "Quessy",
                    "meeting.date",
                    "5 May 2022",
                    "issuer",
                    "The Contact Group"),
            List.of(
                    DraftItem.own(Role.PREAMBULAR, 1, "Recalling its statements of 4 April 2020 and 3 June 2021,"),
                    DraftItem.own(
                            Role.OPERATIVE,
                            1,
                            "Calls upon all parties to allow full humanitarian access to the northern districts;"),
                    DraftItem.own(
                            Role.OPERATIVE,
                            1,
                            "Urges all States to halt the supply, sale and transfer of arms to Karessia;"),
                    DraftItem.own(Role.OPERATIVE, 1, "Decides to remain seized of the matter.")));

    @TempDir
    private Path folder;

    /** The draft as a delegation sends it back after changing it in Word. */
    private Returned returned(Consumer<XWPFDocument> edit) throws IOException {
        byte[] sent = WordExport.docx(SENT, TEMPLATE, ExportOptions.CLEAN);
        Path file = folder.resolve("pell.docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sent));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(document);
            document.write(bytes);
            Files.write(file, bytes.toByteArray());
        }
        return new CollectReturned(new StatementFiles(ReadOptions.standard())).read(SENT, TEMPLATE, "Pell", file);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        return document.getParagraphs().stream()
                .filter(one -> one.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFileSentBackUnchangedProposesNothing() throws IOException {
        assertThat(returned(document -> {}))
                .isEqualTo(new Returned("Pell", List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void untrackedChangesAreFoundByTheirPlace() throws IOException {
        Returned returned = returned(document -> {
            XWPFParagraph access = paragraph(document, "humanitarian");
            access.getRuns()
                    .get(1)
                    .setText(" all parties to allow rapid humanitarian access to the northern districts;", 0);
            XWPFParagraph arms = paragraph(document, "halt the supply");
            document.removeBodyElement(document.getPosOfParagraph(arms));
        });
        assertThat(returned.changes())
                .containsExactlyInAnyOrder(
                        new Returned.Changed(
                                2,
                                "Calls upon all parties to allow rapid humanitarian access to the northern districts;"),
                        new Returned.Changed(3, ""));
    }

    @Test
    void trackedChangesAndNewParagraphsAreFound() throws IOException {
        Returned returned = returned(document -> {
            XWPFParagraph access = paragraph(document, "humanitarian");
            var inserted = access.getCTP().addNewIns();
            inserted.setId(BigInteger.valueOf(900));
            inserted.setAuthor("J. Doe");
            inserted.addNewR().addNewT().setStringValue(" and to the camps");
            try (var cursor = paragraph(document, "Decides").getCTP().newCursor()) {
                XWPFParagraph fresh = document.insertNewParagraph(cursor);
                fresh.setStyle("Operative");
                fresh.createRun().setText("Welcomes the appointment of a new mediator by the neighbours;");
            }
        });
        assertThat(returned.changes()).extracting(Returned.Changed::place).containsExactly(2);
        assertThat(returned.changes().get(0).text()).endsWith("and to the camps");
        assertThat(returned.added())
                .containsExactly(new Returned.Added(
                        3, Role.OPERATIVE, 1, "Welcomes the appointment of a new mediator by the neighbours;"));
    }

    @Test
    void commentsComeWithoutTheNameOfThePerson() throws IOException {
        Returned returned = returned(document -> {
            XWPFComment comment = document.createComments().createComment(BigInteger.valueOf(7));
            comment.setAuthor("J. Doe");
            comment.createParagraph().createRun().setText("Too strong for us");
            paragraph(document, "halt the supply")
                    .getCTP()
                    .addNewR()
                    .addNewCommentReference()
                    .setId(BigInteger.valueOf(7));
        });
        assertThat(returned.comments()).containsExactly(new Returned.Comment(3, "Too strong for us"));
        assertThat(returned.toString()).doesNotContain("Doe");
    }

    @Test
    void aChangeOfTheTitleIsToldAside() throws IOException {
        Returned returned = returned(document ->
                paragraph(document, "Sixth Meeting").getRuns().get(0).setText("Sixth Meeting of the Group", 0));
        assertThat(returned.changes()).isEmpty();
        assertThat(returned.aside()).hasSize(1);
        assertThat(returned.aside().get(0)).contains("Sixth Meeting of the Group");
    }
}

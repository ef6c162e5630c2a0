package org.acquis.redline;

import static org.acquis.redline.WordText.box;
import static org.acquis.redline.WordText.field;
import static org.acquis.redline.WordText.item;
import static org.acquis.redline.WordText.link;
import static org.acquis.redline.WordText.note;
import static org.acquis.redline.WordText.paragraph;
import static org.acquis.redline.WordText.part;
import static org.acquis.redline.WordText.row;
import static org.acquis.redline.WordText.run;
import static org.acquis.redline.WordText.table;
import static org.acquis.redline.WordText.withBody;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.acquis.reading.Revisions;
import org.acquis.redline.docx.DocxRedline;
import org.acquis.redline.docx.RedlineOptions;
import org.acquis.redline.docx.RedlineOptions.SummaryPlace;
import org.junit.jupiter.api.Test;

class RedlineTest {

    private static final RedlineOptions USUAL = RedlineOptions.by("Pell", "2020-03-01T00:00:00Z");
    private static final String WELCOMES = "Welcomes the report of the working group on border posts.";
    private static final String CALLS =
            "Calls upon all States to provide medical assistance to the civilian population.";
    private static final String URGES = "Urges the parties to agree on a calendar for the exchange of detainees.";
    private static final String DECIDES = "Decides to meet again in the autumn at the invitation of the chair.";

    private static DocxRedline redline(byte[] old, byte[] young, RedlineOptions options) {
        DocxRedline redline =
                Redline.of(new Redline.Side("old.docx", old), new Redline.Side("new.docx", young), null, options);
        assertThat(Reader.text(redline.document(), Revisions.FINAL)).isEqualTo(Reader.text(young, Revisions.FINAL));
        assertThat(Reader.text(redline.document(), Revisions.ORIGINAL)).isEqualTo(Reader.text(old, Revisions.FINAL));
        assertThat(redline.remarks()).noneMatch(remark -> remark.contains("plainly"));
        return redline;
    }

    private static DocxRedline redline(byte[] old, byte[] young) {
        return redline(old, young, USUAL);
    }

    private static String body(DocxRedline redline) {
        return part(redline.document(), "word/document.xml");
    }

    private static List<String> marked(String xml, String mark) {
        return Pattern.compile("<w:" + mark + " [^>]*>.*?</w:" + mark + ">")
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("<[^>]*>", ""))
                .toList();
    }

    @Test
    void aTextAgainstItselfBearsNoMarks() {
        byte[] text = WordText.of(WELCOMES, CALLS);
        assertThat(redline(text, text).revisions()).isZero();
    }

    @Test
    void marksTheWordsThatChangedOldBeforeNew() {
        DocxRedline redline = redline(WordText.of(CALLS), WordText.of(CALLS.replace("medical", "urgent humanitarian")));
        assertThat(marked(body(redline), "del")).containsExactly("medical");
        assertThat(marked(body(redline), "ins")).containsExactly("urgent humanitarian");
        assertThat(body(redline).indexOf("<w:del ")).isLessThan(body(redline).indexOf("<w:ins "));
    }

    @Test
    void typedNumbersThatShiftAreChangesOfTheNumberAlone() {
        DocxRedline redline = redline(
                WordText.of("1. " + WELCOMES, "2. " + CALLS, "3. " + URGES),
                WordText.of("1. " + WELCOMES, "2. " + DECIDES, "3. " + CALLS, "4. " + URGES));
        assertThat(redline.counts().renumbered()).isEqualTo(2);
        assertThat(redline.counts().inserted()).isEqualTo(1);
        assertThat(marked(body(redline), "del")).containsExactly("2", "3");
    }

    @Test
    void movedParagraphsAreWholeMovesWithPairedRanges() {
        DocxRedline redline =
                redline(WordText.of(WELCOMES, CALLS, URGES, DECIDES), WordText.of(WELCOMES, URGES, CALLS, DECIDES));
        assertThat(redline.counts().moved()).isEqualTo(1);
        assertThat(marked(body(redline), "moveFrom"))
                .isEqualTo(marked(body(redline), "moveTo"))
                .hasSize(1);
        assertThat(body(redline)).contains("<w:moveFromRangeStart ", "<w:moveFromRangeEnd ", "<w:moveToRangeEnd ");
        assertThat(marked(body(redline), "ins")).isEmpty();
    }

    @Test
    void movedAndEditedParagraphsAreMovesToo() {
        String longer = CALLS.replace("civilian", "whole civilian");
        DocxRedline redline =
                redline(WordText.of(CALLS, WELCOMES, URGES, DECIDES), WordText.of(WELCOMES, URGES, longer, DECIDES));
        assertThat(marked(body(redline), "moveFrom")).containsExactly(CALLS);
        assertThat(marked(body(redline), "moveTo")).containsExactly(longer);
    }

    @Test
    void plainMovesAreDeletedAndInserted() {
        DocxRedline redline = redline(
                WordText.of(WELCOMES, CALLS, URGES, DECIDES),
                WordText.of(WELCOMES, URGES, CALLS, DECIDES),
                new RedlineOptions("Pell", "2020-03-01T00:00:00Z", false, false, SummaryPlace.NONE, false));
        assertThat(body(redline)).doesNotContain("<w:move");
        assertThat(redline.counts().moved()).isEqualTo(1);
    }

    @Test
    void splitParagraphsAreMarkedAtTheParagraphMarkAlone() {
        DocxRedline split = redline(WordText.of(CALLS + " " + URGES, DECIDES), WordText.of(CALLS, URGES, DECIDES));
        assertThat(split.counts().split()).isEqualTo(1);
        assertThat(split.inserted()).isZero();
        assertThat(split.deleted()).isLessThanOrEqualTo(1);
        DocxRedline merged = redline(WordText.of(CALLS, URGES, DECIDES), WordText.of(CALLS + " " + URGES, DECIDES));
        assertThat(merged.counts().merged()).isEqualTo(1);
        assertThat(merged.inserted()).isLessThanOrEqualTo(1);
        assertThat(merged.deleted()).isZero();
    }

    @Test
    void theLastParagraphMarkIsNeitherInsertedNorDeleted() {
        for (DocxRedline redline : List.of(
                redline(WordText.of(WELCOMES, CALLS), WordText.of(WELCOMES)),
                redline(WordText.of(WELCOMES), WordText.of(WELCOMES, CALLS)))) {
            String last = body(redline).substring(body(redline).lastIndexOf("<w:p>"));
            assertThat(last).doesNotContain("<w:rPr><w:ins", "<w:rPr><w:del");
        }
    }

    @Test
    void mostlyNewWordingIsShownWhole() {
        DocxRedline redline = redline(WordText.of(CALLS, WELCOMES), WordText.of(URGES, WELCOMES));
        assertThat(marked(body(redline), "del")).containsExactly(CALLS);
        assertThat(marked(body(redline), "ins")).containsExactly(URGES);
    }

    @Test
    void rowsOfTablesAreMarkedAsRows() {
        DocxRedline redline = redline(
                withBody(table(row("State", "Pledge"), row("Lindholm", "three ships"), row("Quessy", "two aircraft"))
                        + paragraph("")),
                withBody(table(row("State", "Pledge"), row("Quessy", "four aircraft"), row("Pell", "a hospital"))
                        + paragraph("")));
        assertThat(body(redline)).containsPattern("<w:trPr><w:del [^>]*/></w:trPr>");
        assertThat(body(redline)).containsPattern("<w:trPr><w:ins [^>]*/></w:trPr>");
        assertThat(marked(body(redline), "ins")).contains("four");
    }

    @Test
    void cellsOfColumnsAreMarkedAsCells() {
        DocxRedline redline = redline(
                withBody(table(row("State", "Pledge"), row("Lindholm", "three ships")) + paragraph("")),
                withBody(table(row("State", "Pledge", "Date"), row("Lindholm", "three ships", "May")) + paragraph("")));
        assertThat(body(redline)).contains("<w:cellIns ");
        assertThat(redline.inserted()).isEqualTo("DateMay".length());
    }

    @Test
    void notesAreMergedInsertedAndDeletedWithTheirReferences() {
        DocxRedline redline = redline(
                withBody(
                        "<w:p>" + run(WELCOMES) + note(1) + "</w:p><w:p>" + run(CALLS) + note(2) + "</w:p>",
                        "See the record of the second meeting.",
                        "Quessy dissociates itself from this paragraph."),
                withBody(
                        "<w:p>" + run(WELCOMES) + note(1) + "</w:p><w:p>" + run(CALLS) + "</w:p><w:p>" + run(URGES)
                                + note(2) + "</w:p>",
                        "See the record of the third meeting.",
                        "As adopted by the council in spring."));
        String notes = part(redline.document(), "word/footnotes.xml");
        assertThat(marked(notes, "del")).contains("second", "Quessy dissociates itself from this paragraph.");
        assertThat(marked(notes, "ins")).contains("third", "As adopted by the council in spring.");
    }

    @Test
    void aDocumentWithoutNotesTakesThoseThatWereDeleted() {
        DocxRedline redline = redline(
                withBody("<w:p>" + run(WELCOMES) + note(1) + "</w:p>", "A note."), withBody(paragraph(WELCOMES)));
        assertThat(marked(part(redline.document(), "word/footnotes.xml"), "del"))
                .containsExactly("A note.");
        assertThat(part(redline.document(), "[Content_Types].xml")).contains("footnotes+xml");
    }

    @Test
    void textBoxesAreMarkedInside() {
        DocxRedline redline = redline(
                withBody("<w:p>" + run(WELCOMES) + box("Not for circulation") + "</w:p>"),
                withBody("<w:p>" + run(WELCOMES) + box("For circulation") + "</w:p>"));
        assertThat(redline.inserted() + redline.deleted()).isLessThan(30);
        assertThat(body(redline)).containsOnlyOnce("<w:pict>");
    }

    @Test
    void hyperlinksAreTheSameWhereTheyLeadToTheSamePlace() {
        byte[] old =
                withBody("<w:p>" + run("See ") + link("rId2", "the old record of the meeting") + run(".") + "</w:p>");
        DocxRedline words = redline(
                old,
                withBody("<w:p>" + run("See ") + link("rId2", "the new record of the meeting") + run(".") + "</w:p>"));
        assertThat(marked(body(words), "del")).containsExactly("old");
        assertThat(body(words)).containsOnlyOnce("<w:hyperlink");
        DocxRedline target = redline(
                old,
                withBody("<w:p>" + run("See ") + link("rId3", "the old record of the meeting") + run(".") + "</w:p>"));
        assertThat(marked(body(target), "del")).containsExactly("the old record of the meeting");
    }

    @Test
    void fieldsStayWholeWhenTheyAreDeleted() {
        DocxRedline redline = redline(
                withBody("<w:p>" + run("As in paragraph ") + field("REF one", "12") + run(" above.") + "</w:p>"),
                withBody("<w:p>" + run("As in paragraph ") + field("REF two", "13") + run(" above.") + "</w:p>"));
        assertThat(body(redline)).contains("<w:delInstrText xml:space=\"preserve\"> REF one </w:delInstrText>");
        assertThat(body(redline).split("fldCharType=\"begin\"", -1)).hasSize(3);
        assertThat(body(redline).split("fldCharType=\"end\"", -1)).hasSize(3);
    }

    @Test
    void fieldsThatStayAreChangedInside() {
        DocxRedline redline = redline(
                withBody("<w:p>" + run("As in paragraph ") + field("REF one", "12") + run(" above.") + "</w:p>"),
                withBody("<w:p>" + run("As in paragraph ") + field("REF one", "13") + run(" above.") + "</w:p>"));
        assertThat(body(redline)).doesNotContain("delInstrText");
        assertThat(marked(body(redline), "del")).containsExactly("12");
    }

    @Test
    void automaticNumbersThatComeAndGoAreMarkedAsSuch() {
        DocxRedline redline =
                redline(withBody(item(WELCOMES) + item(CALLS)), withBody(item(WELCOMES) + paragraph(CALLS)));
        assertThat(body(redline)).contains("<w:pPrChange ");
        assertThat(redline.inserted() + redline.deleted()).isZero();
    }

    @Test
    void aDeletedParagraphOfAListKeepsItsNumber() {
        DocxRedline redline = redline(
                withBody(item(WELCOMES) + item(CALLS) + paragraph(URGES)), withBody(item(WELCOMES) + paragraph(URGES)));
        assertThat(body(redline)).containsPattern("<w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del ");
    }

    @Test
    void notesThatNothingRefersToAreMarkedToo() {
        DocxRedline redline = Redline.of(
                new Redline.Side("old", withBody(paragraph(WELCOMES), "An old note.", "Another note.")),
                new Redline.Side("new", withBody(paragraph(WELCOMES), "A new note.", "Another note.")),
                null,
                USUAL);
        assertThat(redline.inserted() + redline.deleted()).isPositive();
    }

    @Test
    void changesOfLooksAreMarkedWhenTheyAreAskedFor() {
        byte[] old = WordText.of(WELCOMES);
        byte[] young = withBody("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>" + WELCOMES
                + "</w:t></w:r></w:p>");
        assertThat(redline(old, young).revisions()).isZero();
        DocxRedline redline = redline(
                old, young, new RedlineOptions("Pell", "2020-03-01T00:00:00Z", true, true, SummaryPlace.NONE, false));
        assertThat(body(redline)).contains("<w:rPrChange ", "<w:pPrChange ");
        assertThat(redline.revisions()).isEqualTo(2);
    }

    @Test
    void revisionsInTheDocumentsAreAcceptedFirstAndTold() {
        byte[] old = withBody("<w:p>" + run("Welcomes the ")
                + "<w:del w:id=\"1\" w:author=\"X\"><w:r><w:delText>first </w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"X\">" + run("second ") + "</w:ins>" + run("report.") + "</w:p>");
        DocxRedline redline = redline(old, WordText.of("Welcomes the third report."));
        assertThat(marked(body(redline), "del")).containsExactly("second");
        assertThat(redline.remarks()).anyMatch(remark -> remark.contains("accepted first: 2 in the old document"));
    }

    @Test
    void controlsOfContentAreKept() {
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        DocxRedline redline = redline(
                withBody(String.format(control, paragraph(CALLS)) + paragraph(WELCOMES)),
                withBody(String.format(control, paragraph(CALLS.replace("medical ", ""))) + paragraph(WELCOMES)));
        assertThat(body(redline)).containsOnlyOnce("<w:sdt>");
        assertThat(marked(body(redline), "del")).containsExactly("medical ");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        byte[] old = WordText.of(WELCOMES, CALLS, URGES);
        byte[] young = WordText.of(CALLS, WELCOMES.replace("border", "customs"), URGES);
        assertThat(redline(old, young).document()).isEqualTo(redline(old, young).document());
    }

    @Test
    void theSummaryIsPartOfNeitherText() {
        RedlineOptions options =
                new RedlineOptions("Pell", "2020-03-01T00:00:00Z", true, false, SummaryPlace.START, false);
        DocxRedline redline = Redline.of(
                new Redline.Side("old", WordText.of(WELCOMES, CALLS)),
                new Redline.Side("new", WordText.of(WELCOMES, CALLS.replace("medical", "urgent"))),
                null,
                options);
        assertThat(body(redline)).contains("Summary of changes", "1 unchanged, 1 edited", "1 added, 1 removed");
        assertThat(redline.inserted()).isEqualTo("urgent".length());
    }

    /** A redline that was handed out and comes back is read, and marked again, without the page about it. */
    @Test
    void theSummaryOfARedlineIsReadNeitherAsClausesNorMarkedAgain() {
        byte[] young = WordText.of(WELCOMES, CALLS.replace("medical", "urgent"));
        for (SummaryPlace place : List.of(SummaryPlace.START, SummaryPlace.END)) {
            RedlineOptions options = new RedlineOptions("Pell", "2020-03-01T00:00:00Z", true, false, place, false);
            byte[] first = redline(WordText.of(WELCOMES, CALLS), young, options).document();
            assertThat(Reader.text(first, Revisions.FINAL)).hasSize(2);
            DocxRedline again = redline(first, young);
            assertThat(again.revisions()).isZero();
            assertThat(again.remarks()).contains("the summary of changes of an earlier redline was left out");
        }
    }

    @Test
    void headsOfPagesAreMarkedWhereBothDocumentsOrOneAloneHasThem() {
        byte[] first = WordText.withHeader("First draft of the chair", WELCOMES);
        DocxRedline both = redline(first, WordText.withHeader("Second draft of the chair", WELCOMES));
        assertThat(marked(part(both.document(), "word/header1.xml"), "del")).containsExactly("First");
        DocxRedline come = redline(WordText.of(WELCOMES), first);
        assertThat(marked(part(come.document(), "word/header1.xml"), "ins"))
                .containsExactly("First draft of the chair");
        DocxRedline gone = redline(first, WordText.of(WELCOMES));
        assertThat(marked(part(gone.document(), "word/header.xml"), "del")).containsExactly("First draft of the chair");
        assertThat(body(gone)).contains("<w:headerReference ");
        assertThat(gone.remarks()).isEmpty();
    }

    @Test
    void aTextBoxInAMergedParagraphKeepsItsPlaceForReaders() {
        String box = box("Not for circulation before noon");
        redline(
                withBody("<w:p>" + run(CALLS) + box + "</w:p>" + paragraph(URGES) + paragraph(DECIDES)),
                withBody("<w:p>" + run(CALLS + " ") + box + run(URGES) + "</w:p>" + paragraph(DECIDES)));
    }
}

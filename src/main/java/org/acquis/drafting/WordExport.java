package org.acquis.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acquis.files.StablePackage;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;

/** Writes a draft into its template as a Word document; the numbers are Word's own, the styles those of the template. */
public final class WordExport {

    private static final String CLAUSES = "{{clauses}}";
    private static final int NOTE_SIZE = 9;
    private static final int NOTE_SPACING = 40;

    private final Draft draft;
    private final ExportOptions options;
    private final XWPFDocument document;
    private final WordComments comments;

    private WordExport(Draft draft, ExportOptions options, XWPFDocument document) {
        this.draft = draft;
        this.options = options;
        this.document = document;
        this.comments = new WordComments(document);
    }

    /**
     * The document; the same draft gives the same bytes.
     *
     * @throws CommandFailed when the template lacks a style that the draft needs
     */
    public static byte[] docx(Draft draft, Template template, ExportOptions options) {
        try (XWPFDocument document = TemplatePage.filled(template, draft.fields());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WordExport(draft, options, document).clauses();
            DocumentProperties.set(document, draft.title(), options.scrub());
            document.write(bytes);
            return StablePackage.restamped(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a document", e);
        }
    }

    private void clauses() {
        if (options.sources() && draft.items().stream().anyMatch(item -> item.source() != null)) {
            document.createFootnotes();
        }
        XWPFParagraph place = document.getParagraphs().stream()
                .filter(WordExport::isPlace)
                .findFirst()
                .orElseThrow();
        for (DraftItem item : draft.items()) {
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                XWPFParagraph paragraph = document.insertNewParagraph(cursor);
                paragraph.setStyle(style(item).id());
                clause(paragraph, item);
            }
        }
        document.removeBodyElement(document.getPosOfParagraph(place));
    }

    /** Whether a paragraph of a page is where the clauses go. */
    static boolean isPlace(XWPFParagraph paragraph) {
        return paragraph.getText().replace(" ", "").equals(CLAUSES);
    }

    private ClauseStyle style(DraftItem item) {
        ClauseStyle style = ClauseStyle.of(item);
        XWPFStyles styles = document.getStyles();
        if (styles == null || !styles.styleExist(style.id())) {
            throw new CommandFailed("the template " + draft.template() + " has no style '" + style.shown()
                    + "', which a paragraph of the draft needs; add it in Word, or take another template");
        }
        return style;
    }

    private void clause(XWPFParagraph paragraph, DraftItem item) {
        if (options.comments()) {
            comments.around(paragraph, item, () -> words(paragraph, item));
        } else {
            words(paragraph, item);
        }
        if (options.sources() && item.source() != null) {
            XWPFFootnote note = document.createFootnote();
            XWPFParagraph text = note.getParagraphs().isEmpty()
                    ? note.createParagraph()
                    : note.getParagraphs().get(0);
            text.setSpacingAfter(NOTE_SPACING);
            text.createRun().setText(" " + Sources.cited(item));
            paragraph.addFootnoteReference(note);
            text.getRuns().forEach(run -> run.setFontSize(NOTE_SIZE));
        }
    }

    /** The opening phrase in italics, where the paragraph has one; then the rest. */
    private static void words(XWPFParagraph paragraph, DraftItem item) {
        String text = Slots.shownOpen(Proposals.shown(item));
        int opening = Opening.length(item);
        if (opening > 0 && text.startsWith(item.text().substring(0, opening))) {
            XWPFRun run = paragraph.createRun();
            run.setItalic(true);
            lines(run, text.substring(0, opening));
            text = text.substring(opening);
        }
        if (!text.isEmpty()) {
            lines(paragraph.createRun(), text);
        }
    }

    static void lines(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int k = 0; k < lines.length; k++) {
            if (k > 0) {
                run.addBreak();
            }
            run.setText(lines[k]);
        }
    }
}

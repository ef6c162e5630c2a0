package org.acquis.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.acquis.files.StablePackage;
import org.acquis.language.Phrase;
import org.acquis.language.PhraseList;
import org.acquis.language.Words;
import org.acquis.problem.CommandFailed;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Role;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;

/** Writes a draft into its template as a Word document; the numbers are Word's own, the styles those of the template. */
public final class DraftExport {

    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private final Draft draft;
    private final boolean sources;
    private final XWPFDocument document;

    private DraftExport(Draft draft, boolean sources, XWPFDocument document) {
        this.draft = draft;
        this.sources = sources;
        this.document = document;
    }

    /**
     * The document. Properties hold no name of a person or machine, and the same draft gives the same bytes.
     *
     * @param sources whether each borrowed paragraph gets a footnote that names its source
     * @throws CommandFailed when the template lacks a style that the draft needs
     */
    public static byte[] docx(Draft draft, Template template, boolean sources) {
        try (XWPFDocument document = template.document();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new DraftExport(draft, sources, document).fill();
            document.write(bytes);
            return StablePackage.restamped(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a document", e);
        }
    }

    private void fill() {
        if (sources && draft.items().stream().anyMatch(item -> item.source() != null)) {
            document.createFootnotes();
        }
        for (XWPFParagraph paragraph : new ArrayList<>(document.getParagraphs())) {
            if (Template.GUIDANCE.equals(paragraph.getStyle())) {
                document.removeBodyElement(document.getPosOfParagraph(paragraph));
            } else if (paragraph.getText().contains("{{")) {
                placeholders(paragraph);
            }
        }
        CoreProperties properties = document.getProperties().getCoreProperties();
        Optional<Date> date =
                Optional.of(Date.from(NO_DATE.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreated(date);
        properties.setModified(date);
        properties.setCreator("");
        properties.setLastModifiedByUser("");
        properties.setTitle(draft.title());
    }

    private void placeholders(XWPFParagraph paragraph) {
        Matcher matcher = Template.PLACEHOLDER.matcher(paragraph.getText());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            if (matcher.group(1).equals(Template.CLAUSES)) {
                clauses(paragraph);
                return;
            }
            String value = draft.fields().getOrDefault(matcher.group(1), "[" + matcher.group(1) + "]");
            matcher.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        matcher.appendTail(text);
        for (int k = paragraph.getRuns().size() - 1; k > 0; k--) {
            paragraph.removeRun(k);
        }
        paragraph.getRuns().get(0).setText(text.toString(), 0);
    }

    private void clauses(XWPFParagraph place) {
        for (DraftItem item : draft.items()) {
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                XWPFParagraph paragraph = document.insertNewParagraph(cursor);
                paragraph.setStyle(style(item));
                words(paragraph, item);
            }
        }
        document.removeBodyElement(document.getPosOfParagraph(place));
    }

    private String style(DraftItem item) {
        String style = switch (item.role()) {
            case HEADING -> "Clauseheading";
            case PREAMBULAR -> "Preambular";
            case OPERATIVE -> item.level() > 1 ? "Subparagraph" : "Operative";
            default -> item.level() > 1 ? "Subparagraph" : "Paragraph";
        };
        XWPFStyles styles = document.getStyles();
        if (styles == null || !styles.styleExist(style)) {
            throw new CommandFailed("the template " + draft.template() + " has no style '" + style
                    + "', which a paragraph of the draft needs; add it in Word, or take another template");
        }
        return style;
    }

    /** The opening phrase in italics, where the paragraph has one; then the rest, and the source. */
    private void words(XWPFParagraph paragraph, DraftItem item) {
        int opening = item.role() == Role.PREAMBULAR || item.role() == Role.OPERATIVE ? opening(item.text()) : 0;
        if (opening > 0) {
            XWPFRun run = paragraph.createRun();
            run.setItalic(true);
            run.setText(item.text().substring(0, opening));
        }
        paragraph.createRun().setText(item.text().substring(opening));
        if (sources && item.source() != null) {
            XWPFFootnote note = document.createFootnote();
            XWPFParagraph text = note.getParagraphs().isEmpty()
                    ? note.createParagraph()
                    : note.getParagraphs().get(0);
            text.createRun()
                    .setText(" " + item.sourceTitle() + " (" + item.source() + ")"
                            + (item.isChanged() ? ", changed since" : ""));
            paragraph.addFootnoteReference(note);
        }
    }

    private static int opening(String text) {
        Optional<Phrase> phrase = PhraseList.standard().opening(text);
        if (phrase.isEmpty()) {
            return 0;
        }
        List<String> words = Words.words(phrase.get().text().replace("...", ""));
        int end = Words.tokens(text).stream()
                .filter(token -> token.word())
                .limit(words.size())
                .mapToInt(token -> token.end())
                .max()
                .orElse(0);
        return Math.min(end, text.length());
    }
}

package org.acquis.reading.word97;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.acquis.problem.AcquisException;
import org.acquis.problem.Refused;
import org.acquis.reading.Block;
import org.acquis.reading.ReadOptions;
import org.acquis.reading.Revisions;
import org.acquis.reading.SourceDocument;
import org.acquis.reading.office.Line;
import org.acquis.reading.office.ReadContext;
import org.acquis.reading.office.StoryText;
import org.acquis.statement.Source;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** Reads documents of Word 97 to 2003, in which much of the archive of international organisations is kept. */
public final class Word97Reader {

    private static final int CENTRED = 1;

    private final HWPFDocument word;
    private final ReadContext context;
    private final Word97Runs runs;
    private final Word97Numbering numbering = new Word97Numbering();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private @Nullable Line joined;

    private Word97Reader(HWPFDocument word, ReadContext context) {
        this.word = word;
        this.context = context;
        this.runs = new Word97Runs(word, context);
    }

    /**
     * Reads one document.
     *
     * @throws Refused when it is older than Word 97, protected, damaged or beyond a limit
     */
    public static SourceDocument read(byte[] bytes, Source source, ReadOptions options) {
        ReadContext context = new ReadContext(source.file(), options.revisions(), options.limits());
        Biff8EncryptionKey.setCurrentUserPassword(options.password().isEmpty() ? null : options.password());
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return new Word97Reader(word, context).document(source);
        } catch (AcquisException refused) {
            throw refused;
        } catch (EncryptedDocumentException e) {
            throw options.passwordNeeded(source.file());
        } catch (OldWordFileFormatException e) {
            throw context.refused(
                    Refused.Code.UNSUPPORTED, "made by a Word before Word 97; open it in Word and save it as DOCX", e);
        } catch (IOException | RuntimeException e) {
            throw context.refused(
                    Refused.Code.CORRUPT,
                    "a damaged Word document; open it in Word, let it be repaired and save it again",
                    e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private SourceDocument document(Source source) {
        Range body = word.getRange();
        for (int k = 0; k < body.numParagraphs(); k++) {
            paragraph(body.getParagraph(k));
        }
        comments();
        SummaryInformation summary = word.getSummaryInformation();
        String title = summary == null || summary.getTitle() == null
                ? ""
                : summary.getTitle().strip();
        return new SourceDocument(
                source,
                title.isEmpty() ? null : title,
                blocks,
                List.of(),
                context.findings().warnings(context.revisions()));
    }

    private void paragraph(Paragraph paragraph) {
        Line line = runs.line(paragraph);
        context.countCharacters(line.text().length());
        if (paragraph.isInTable()) {
            table(paragraph, line);
            return;
        }
        endRow();
        if (joined != null) {
            line.putBefore(joined);
            joined = null;
        }
        if (runs.markDeleted() && context.revisions() == Revisions.FINAL) {
            joined = line.isEmpty() ? null : line;
        } else {
            block(paragraph, line);
        }
    }

    private void block(Paragraph paragraph, Line line) {
        String label = paragraph.isInList() ? numbering.next(paragraph.getList(), paragraph.getIlvl()) : "";
        int heading = heading(paragraph);
        if (line.isBlank() && line.notes().isEmpty() && !StoryText.standsAlone(label, heading > 0)) {
            return;
        }
        blocks.add(new Block(
                heading > 0 ? Block.Kind.HEADING : label.isEmpty() ? Block.Kind.PARAGRAPH : Block.Kind.LIST_ITEM,
                label,
                heading > 0 ? heading : label.isEmpty() ? 0 : paragraph.getIlvl() + 1,
                line.text(),
                null,
                line.notes(),
                line.emphasis(),
                paragraph.getJustification() == CENTRED));
    }

    /** The heading level from 1, or 0; styles are named so in every language's Word. */
    private int heading(Paragraph paragraph) {
        int index = paragraph.getStyleIndex();
        if (index < 0 || index >= word.getStyleSheet().numStyles()) {
            return 0;
        }
        var style = word.getStyleSheet().getStyleDescription(index);
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(java.util.Locale.ROOT);
        if (name.equals("title")) {
            return 1;
        }
        return name.matches("heading [1-9]") ? name.charAt(8) - '0' : 0;
    }

    private void table(Paragraph paragraph, Line line) {
        String text = line.text().strip();
        if (!text.isEmpty()) {
            cell.append(cell.length() == 0 ? "" : "\n").append(text);
        }
        if (runs.endsCell()) {
            if (paragraph.isTableRowEnd()) {
                endRow();
            } else {
                cells.add(cell.toString());
                cell.setLength(0);
            }
        }
    }

    private void endRow() {
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            if (cells.size() == 1) {
                cells.get(0).lines().forEach(text -> blocks.add(Block.paragraph(text, null)));
            } else {
                blocks.add(new Block(Block.Kind.TABLE_ROW, "", 0, String.join("\t", cells), null, List.of(), 0, false));
            }
        }
        cells.clear();
        cell.setLength(0);
    }

    private void comments() {
        Range comments = word.getCommentsRange();
        for (int k = 0; k < comments.numParagraphs(); k++) {
            String text = runs.line(comments.getParagraph(k)).text();
            if (!text.isBlank()) {
                context.findings().comment(null, null, text);
            }
        }
    }
}

package org.acquis.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.acquis.alignment.Edit;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A landscape document of wide tables: what a delegation takes into the room. Measures are twentieths of a point. */
final class DocxTable {

    private static final int A4_LONG = 16_838;
    private static final int A4_SHORT = 11_906;
    private static final int MARGIN = 850;
    private static final String FONT = "Calibri";

    private final XWPFDocument document = new XWPFDocument();
    private List<Integer> widths = List.of();
    private @Nullable XWPFTable table;

    /** A document that begins with its title and lines about it, and has no table yet. */
    DocxTable(String title, List<String> lines) {
        landscape();
        paragraph(title, 15, true);
        lines.forEach(line -> paragraph(line, 10, false));
        footer();
    }

    /** @param shares of the columns in the width, in hundredths */
    DocxTable(String title, List<String> lines, List<String> head, List<Integer> shares) {
        this(title, lines);
        begin(head, shares);
    }

    /** Begins a part with a heading of its own. */
    void heading(String text) {
        paragraph(text, 12, true);
    }

    /**
     * Begins a table; the rows that follow are its.
     *
     * @param shares of the columns in the width, in hundredths
     */
    void begin(List<String> head, List<Integer> shares) {
        widths = shares.stream()
                .map(share -> (A4_LONG - 2 * MARGIN) * share / 100)
                .toList();
        XWPFTable begun = document.createTable(1, head.size());
        begun.setWidth(A4_LONG - 2 * MARGIN);
        begun.setWidthType(TableWidthType.DXA);
        begun.setCellMargins(60, 90, 60, 90);
        begun.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        XWPFTableRow first = begun.getRow(0);
        first.setRepeatHeader(true);
        first.setCantSplitRow(true);
        for (int i = 0; i < head.size(); i++) {
            XWPFTableCell cell = first.getCell(i);
            cell.setColor("E7EAEE");
            width(cell, i);
            run(cell.getParagraphs().get(0), head.get(i), 10).setBold(true);
        }
        table = begun;
    }

    private void landscape() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(A4_LONG));
        size.setH(BigInteger.valueOf(A4_SHORT));
        CTPageMar margin = section.addNewPgMar();
        BigInteger wide = BigInteger.valueOf(MARGIN);
        margin.setTop(wide);
        margin.setBottom(wide);
        margin.setLeft(wide);
        margin.setRight(wide);
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setGutter(BigInteger.ZERO);
    }

    private void footer() {
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void paragraph(String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(bold ? 80 : 60);
        paragraph.setSpacingBefore(bold ? 160 : 0);
        paragraph.setKeepNext(bold);
        run(paragraph, text, size).setBold(bold);
    }

    /** Begins a row; its cells are {@code row.getCell(i)}. */
    XWPFTableRow row() {
        XWPFTableRow row = Objects.requireNonNull(table, "no table was begun").createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            width(row.getCell(i), i);
        }
        return row;
    }

    private void width(XWPFTableCell cell, int column) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(widths.get(column)));
    }

    /** The next free paragraph of a cell. */
    static XWPFParagraph line(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        XWPFParagraph line = first.getRuns().isEmpty() ? first : cell.addParagraph();
        line.setSpacingAfter(40);
        return line;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        String[] lines = TerminalText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    /** Text with word marks: what came is bold and underlined, what went is struck through, and colour only helps. */
    static void marked(XWPFParagraph paragraph, List<Edit> edits, int size) {
        for (Edit edit : edits) {
            XWPFRun run = run(paragraph, edit.text(), size);
            if (edit.op() == Edit.Op.INSERT) {
                run.setBold(true);
                run.setUnderline(UnderlinePatterns.SINGLE);
                run.setColor("17603A");
            } else if (edit.op() == Edit.Op.DELETE) {
                run.setStrikeThrough(true);
                run.setColor("9C1F1F");
            }
        }
    }

    /** Writes the document; the stream is left open. The same content gives the same bytes. */
    void write(String title, LocalDate made, OutputStream target) {
        try (XWPFDocument closing = document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StableZip.dated(closing.getProperties().getCoreProperties(), made);
            closing.getProperties().getCoreProperties().setTitle(TerminalText.clean(title));
            closing.write(bytes);
            StableZip.copy(bytes.toByteArray(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be written", e);
        }
    }
}

package org.acquis.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.files.StablePackage;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A table on landscape pages, its head repeated on each; changes are struck or underlined, so that they survive black and white. */
final class WordSheet {

    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 850;
    private static final int SIZE = 9;

    private WordSheet() {}

    static byte[] docx(Sheet sheet) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            landscape(document);
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.LEFT);
            XWPFRun words = title.createRun();
            words.setBold(true);
            words.setFontSize(13);
            words.setText(sheet.title());
            table(document, sheet);
            DocumentProperties.set(document, sheet.title(), true);
            document.write(bytes);
            return StablePackage.restamped(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a document", e);
        }
    }

    private static void landscape(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(LONG_SIDE));
        size.setH(BigInteger.valueOf(SHORT_SIDE));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
    }

    private static void table(XWPFDocument document, Sheet sheet) {
        XWPFTable table =
                document.createTable(sheet.rows().size() + 1, sheet.head().size());
        int all = sheet.widths().stream().mapToInt(Integer::intValue).sum();
        int[] widths = sheet.widths().stream()
                .mapToInt(width -> (LONG_SIDE - 2 * MARGIN) * width / all)
                .toArray();
        table.setWidth(LONG_SIDE - 2 * MARGIN);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = head.getCell(column);
            cell.setColor("E7E6E6");
            words(cell, widths[column], Sheet.plain(sheet.head().get(column)), true);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            XWPFTableRow line = table.getRow(row + 1);
            line.setCantSplitRow(true);
            List<List<Edit>> cells = sheet.rows().get(row);
            for (int column = 0; column < widths.length; column++) {
                words(line.getCell(column), widths[column], cells.get(column), false);
            }
        }
    }

    private static void words(XWPFTableCell cell, int width, List<Edit> edits, boolean bold) {
        cell.setWidth(String.valueOf(width));
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(40);
        for (Edit edit : edits) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(SIZE);
            run.setBold(bold || edit.op() == Edit.Op.INSERT);
            run.setStrikeThrough(edit.op() == Edit.Op.DELETE);
            if (edit.op() == Edit.Op.INSERT) {
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
            WordExport.lines(run, edit.text());
        }
    }
}

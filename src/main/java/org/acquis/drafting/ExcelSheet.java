package org.acquis.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.acquis.alignment.Edit;
import org.acquis.files.StablePackage;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a sheet of Excel, its head frozen; words are never formulas. */
final class ExcelSheet {

    private static final int CHARACTERS = 140;
    private static final float LINE = 15;
    private static final float HIGHEST = 400;

    private ExcelSheet() {}

    static byte[] xlsx(Sheet sheet) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(book, sheet);
            book.getProperties().getCoreProperties().setCreator("");
            book.getProperties().getExtendedProperties().setApplication("Acquis");
            book.write(bytes);
            return StablePackage.restamped(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to take a workbook", e);
        }
    }

    private static void fill(XSSFWorkbook book, Sheet sheet) {
        XSSFSheet page = book.createSheet("Compilation");
        CellStyle body = style(book, false);
        CellStyle bold = style(book, true);
        int all = sheet.widths().stream().mapToInt(Integer::intValue).sum();
        Row head = page.createRow(0);
        for (int column = 0; column < sheet.head().size(); column++) {
            page.setColumnWidth(column, 256 * CHARACTERS * sheet.widths().get(column) / all);
            head.createCell(column).setCellValue(sheet.head().get(column));
            head.getCell(column).setCellStyle(bold);
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            Row line = page.createRow(row + 1);
            List<List<Edit>> cells = sheet.rows().get(row);
            int lines = 1;
            for (int column = 0; column < cells.size(); column++) {
                int width = Math.max(4, CHARACTERS * sheet.widths().get(column) / all - 2);
                lines = Math.max(lines, Sheet.text(cells.get(column)).length() / width + 1);
                line.createCell(column).setCellValue(new XSSFRichTextString(Sheet.text(cells.get(column))));
                line.getCell(column).setCellStyle(body);
            }
            line.setHeightInPoints(Math.min(HIGHEST, LINE * lines));
        }
        page.createFreezePane(0, 1);
    }

    private static CellStyle style(XSSFWorkbook book, boolean isBold) {
        Font font = book.createFont();
        font.setBold(isBold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}

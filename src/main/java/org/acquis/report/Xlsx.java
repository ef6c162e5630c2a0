package org.acquis.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;

/**
 * Writes tables as a workbook: frozen heads, filters, real dates and numbers, and never a formula. The same input, the same bytes.
 * Rows are made one by one as they are written, in memory and in no temporary file.
 */
final class Xlsx {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 9;
    private static final int LONGEST_TEXT = 32_767;
    private static final double LINE_HEIGHT = 15.5;
    private static final int MOST_LINES = 26;

    private final DeferredSXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle words;
    private final CellStyle day;

    private Xlsx(DeferredSXSSFWorkbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setBorderBottom(BorderStyle.MEDIUM);
        head.setWrapText(true);
        words = workbook.createCellStyle();
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
        words.setQuotePrefixed(true);
        day = workbook.createCellStyle();
        day.setVerticalAlignment(VerticalAlignment.TOP);
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    /** Writes these tables, one a sheet; {@code made} is the date that the file claims to be of. */
    static void write(List<Sheet> sheets, LocalDate made, OutputStream target) {
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.Never);
            Xlsx xlsx = new Xlsx(workbook);
            sheets.forEach(xlsx::sheet);
            StableZip.dated(workbook.getXSSFWorkbook().getProperties().getCoreProperties(), made);
            workbook.writeAvoidingTempFiles(bytes);
            StableZip.copy(bytes.toByteArray(), target);
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
    }

    private void sheet(Sheet sheet) {
        DeferredSXSSFSheet page = workbook.createSheet(sheet.name());
        int[] widths = new int[sheet.head().size()];
        Arrays.setAll(widths, column -> width(sheet, column));
        page.setRowGenerator(streamed -> rows(sheet, widths, streamed));
        for (int column = 0; column < sheet.head().size(); column++) {
            page.setColumnWidth(column, widths[column] * CHARACTER);
        }
        page.createFreezePane(1, 1);
        page.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.head().size() - 1));
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page.getPrintSetup().setLandscape(true);
        page.setFitToPage(true);
        page.getPrintSetup().setFitHeight((short) 0);
    }

    private void rows(Sheet sheet, int[] widths, org.apache.poi.ss.usermodel.Sheet page) {
        row(page.createRow(0), sheet.head().stream().map(Sheet::of).toList(), head);
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = page.createRow(i + 1);
            row(row, sheet.rows().get(i), words);
            row.setHeightInPoints((float) (LINE_HEIGHT * lines(sheet.rows().get(i), widths)));
        }
    }

    private void row(Row row, List<Sheet.Cell> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            if (cells.get(i) instanceof Sheet.Day date) {
                cell.setCellValue(date.date());
                cell.setCellStyle(day);
            } else if (cells.get(i) instanceof Sheet.Figure figure) {
                cell.setCellValue(figure.value());
                cell.setCellStyle(words);
            } else {
                cell.setCellValue(shortened(((Sheet.Words) cells.get(i)).text()));
                cell.setCellStyle(style);
            }
        }
    }

    /** Excel takes 32,767 characters a cell. */
    private static String shortened(String text) {
        String clean = TerminalText.clean(text);
        return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT - 1) + "\u2026";
    }

    private static int width(Sheet sheet, int column) {
        int longest = NARROWEST;
        for (String line : sheet.head().get(column).split("\n", -1)) {
            longest = Math.max(longest, line.length() + 4);
        }
        for (List<Sheet.Cell> row : sheet.rows()) {
            for (String line : shown(row.get(column)).split("\n", -1)) {
                longest = Math.max(longest, Columns.width(line) + 2);
            }
        }
        return Math.min(sheet.widest(), Math.max(NARROWEST, longest));
    }

    private static int lines(List<Sheet.Cell> row, int[] widths) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            String text = shown(row.get(column));
            int width = widths[column] - 2;
            // A character is two columns wide at most: what is as short as this needs no breaking.
            if (2 * text.length() > width || text.indexOf('\n') >= 0) {
                lines = Math.max(lines, Columns.wrap(text, width).size());
            }
        }
        return Math.min(MOST_LINES, lines);
    }

    private static String shown(Sheet.Cell cell) {
        if (cell instanceof Sheet.Words text) {
            return TerminalText.clean(text.text());
        }
        return cell instanceof Sheet.Day ? "2000-01-01" : Marks.number(((Sheet.Figure) cell).value());
    }
}

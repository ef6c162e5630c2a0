package org.acquis.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.acquis.problem.WrongUse;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook as texts: numbers without the looks that they were given, formulas by the value that was last worked out. */
final class FilledWorkbook {

    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 200;

    private FilledWorkbook() {}

    /** @throws WrongUse when it cannot be read or is larger than any table of codings */
    static List<FilledTable> sheets(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new WrongUse(name + " is larger than 20 MB; a table of codings is not: save the coded sheet alone");
        }
        List<FilledTable> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                sheets.add(new FilledTable(name + ", sheet " + TerminalText.clean(sheet.getSheetName()), rows(sheet)));
            }
        } catch (IOException | RuntimeException e) {
            throw new WrongUse(
                    name
                            + " is no workbook that can be read (damaged, or with a password?); save it again as XLSX or CSV",
                    e);
        }
        return sheets;
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() >= MOST_ROWS) {
                break;
            }
            while (rows.size() < row.getRowNum()) {
                rows.add(List.of());
            }
            int width = Math.min(MOST_COLUMNS, Math.max(0, row.getLastCellNum()));
            List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
            for (Cell cell : row) {
                if (cell.getColumnIndex() < width) {
                    cells.set(cell.getColumnIndex(), text(cell));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC -> number(cell);
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return String.valueOf(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        return BigDecimal.valueOf(cell.getNumericCellValue())
                .stripTrailingZeros()
                .toPlainString();
    }
}

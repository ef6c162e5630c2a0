package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.acquis.problem.WrongUse;
import org.acquis.statement.Axis;
import org.acquis.statement.Coding;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Tables come back from people as people leave them. */
class CodedTablesTest {

    private static final Set<String> KNOWN = Set.of("ceasefire", "withdrawal");

    private static CodedTables read(String name, byte[] bytes) {
        return CodedTables.read(name, bytes, "AB", KNOWN);
    }

    private static CodedTables csv(String text) {
        return read("coded.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook of one sheet; numbers stay numbers, null leaves the cell out, a null row is blank. */
    private static byte[] workbook(String sheetName, Object[]... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(sheetName);
            CellStyle grouped = workbook.createCellStyle();
            grouped.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; rows[i] != null && j < rows[i].length; j++) {
                    XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                    if (rows[i][j] instanceof Number number) {
                        Cell cell = row.createCell(j);
                        cell.setCellStyle(grouped);
                        cell.setCellValue(number.doubleValue());
                    } else if (rows[i][j] instanceof String text && text.startsWith("=")) {
                        row.createCell(j).setCellFormula(text.substring(1));
                    } else if (rows[i][j] instanceof String text) {
                        row.createCell(j).setCellValue(text);
                    }
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void aWorkbookIsReadWithItsColumnsInAnyOrderAndOthersAmongThem() throws IOException {
        CodedTables tables = read(
                "coded.xlsx",
                workbook(
                        "My coding",
                        row("Coded by AB in March"),
                        null,
                        row("Types", "Sure?", "Clause", "Statement", "Strength", "Axis"),
                        row("ceasefire Withdrawal", "yes", "OP1", 2012, 9, "dir"),
                        null,
                        row(null, "later", "OP2", 2012),
                        row("NONE", null, 3, "2012", "=3+4.5")));
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.rows())
                .extracting(CodedTables.Row::coding)
                .containsExactly(
                        new Coding("2012", "OP1", "AB", List.of("ceasefire", "withdrawal"), Axis.DIR, 9.0, ""),
                        new Coding("2012", "3", "AB", List.of(), null, 7.5, ""));
        assertThat(tables.rows().get(0).where()).isEqualTo("coded.xlsx, sheet My coding, row 4");
    }

    @Test
    void everyProblemIsOneLineWithSheetRowAndColumn() throws IOException {
        CodedTables tables = read(
                "coded.xlsx",
                workbook(
                        "coding",
                        row("statement", "clause", "types", "axis", "strength"),
                        row("quito", "OP1", "peace ceasefire", "DIR", 9),
                        row("quito", null, "none"),
                        row("quito", "OP2", "none", "UP", "strong"),
                        row("quito", "OP3", "none"),
                        row("quito", "op3", "ceasefire")));
        assertThat(tables.problems())
                .containsExactly(
                        "coded.xlsx, sheet coding, row 2, column C (types): no demand type 'peace'; `demands` lists them",
                        "coded.xlsx, sheet coding, row 3, column B (clause): empty; write the clause that was coded",
                        "coded.xlsx, sheet coding, row 4, column D (axis): 'UP' is no axis; write COG, POS, NEG, DIR, COM,"
                                + " DEC or nothing",
                        "coded.xlsx, sheet coding, row 4, column E (strength): 'strong' is no number; write one, 1 the"
                                + " weakest, or nothing",
                        "coded.xlsx, sheet coding, row 6: quito#op3 is coded otherwise in coded.xlsx, sheet coding, row 5;"
                                + " leave one of the two");
    }

    @Test
    void csvOfAnyKindIsRead() {
        for (String mark : List.of(",", ";", "\t")) {
            CodedTables tables = csv(
                    "\uFEFFclause;types;statement;strength\r\n\r\nOP1;ceasefire;quito;9\r\n;;;\r\n".replace(";", mark));
            assertThat(tables.problems()).isEmpty();
            assertThat(tables.rows()).hasSize(1);
            assertThat(tables.rows().get(0).where()).isEqualTo("coded.csv, row 3");
        }
        assertThat(csv("statement;clause;types;strength\nquito;OP1;none;7,5\n")
                        .rows()
                        .get(0)
                        .coding()
                        .strength())
                .isEqualTo(7.5);
    }

    @Test
    void whatIsNoTableOfCodingsIsRefused() throws IOException {
        assertThat(csv("statement,clause\nquito,OP1\n").problems())
                .containsExactly(
                        "coded.csv has no row with the columns statement, clause, types; `coding export` writes"
                                + " the table to fill in");
        assertThatThrownBy(() -> read("coded.xlsx", new byte[] {1, 2, 3}))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("coded.xlsx is no workbook that can be read");
        assertThatThrownBy(() -> read("coded.ods", new byte[0])).hasMessageContaining("save it as XLSX or CSV");
        assertThatThrownBy(() -> read("coded.csv", new byte[] {(byte) 0xC3, 0x28}))
                .hasMessageContaining("no text in UTF-8");
    }
}

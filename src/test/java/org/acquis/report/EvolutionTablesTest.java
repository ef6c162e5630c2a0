package org.acquis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acquis.evolution.Evolution;
import org.acquis.statement.Statement;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class EvolutionTablesTest {

    private static final Provenance PROVENANCE = new Provenance("1.0", "acquis evolve", Map.of(), List.of());

    /** The sample with a title that a spreadsheet would take for a formula. */
    private static Evolution evolution() {
        Evolution some = Samples.evolution();
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : some.statements()) {
            statements.add(new Statement(
                    statement.id(),
                    "=HYPERLINK(\"x\")",
                    statement.series(),
                    statement.meeting(),
                    statement.date(),
                    statement.place(),
                    statement.issuer(),
                    statement.kind(),
                    "en",
                    statement.complete(),
                    statement.source(),
                    statement.clauses(),
                    statement.warnings()));
        }
        return new Evolution(some.series(), some.scale(), statements, some.demands(), some.lineages());
    }

    private static byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EvolutionTables.xlsx(evolution(), PROVENANCE, bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EvolutionDocx.write(evolution(), PROVENANCE, bytes);
        return bytes.toByteArray();
    }

    @Test
    void freezesAndFiltersEverySheet() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(7);
            workbook.forEach(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane())
                        .as(sheet.getSheetName())
                        .isTrue();
                assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter())
                        .as(sheet.getSheetName())
                        .isTrue();
            });
        }
    }

    @Test
    void tablesAndJsonTellWhichStatementsWereCodedByOlderRules() {
        Evolution evolution = evolution();
        String id = evolution.statements().get(0).id();
        Provenance older = new Provenance("1.0", "acquis evolve", Map.of(), List.of(), List.of(), List.of(id));

        assertThat(EvolutionTables.csv(evolution, older).lines().toList())
                .first()
                .asString()
                .endsWith("Older rules");
        assertThat(EvolutionTables.csv(evolution, older)).contains(",yes\r\n").contains(",no\r\n");
        assertThat(EvolutionTables.csv(evolution, PROVENANCE)).doesNotContain(",yes\r\n");
        assertThat(EvolutionJson.write(evolution, older)).contains("\"olderRules\" : true");
        assertThat(EvolutionJson.write(evolution, PROVENANCE)).doesNotContain("\"olderRules\" : true");
    }

    @Test
    void holdsRealDatesAndNumbersAndNoFormula() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            XSSFSheet history = workbook.getSheet("History");
            XSSFCell date = history.getRow(2).getCell(2);
            assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2020, 6, 12));
            assertThat(history.getRow(2).getCell(8).getNumericCellValue()).isEqualTo(9);
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getSheet("Statements").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @Test
    void saysTheSameInMatrixAndHistory() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx()))) {
            assertThat(workbook.getSheet("Matrix").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("\u25B2 escalated\n\u201CDemands\u201D DIR\u00A09\n[Upland 2020, OP3]");
            assertThat(workbook.getSheet("History").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("escalated");
            assertThat(workbook.getSheet("Acts").getRow(2).getCell(5).getStringCellValue())
                    .isEqualTo("Demands");
        }
    }

    @Test
    void givesARowADemandAndMeetingAsCsv() {
        String csv = EvolutionTables.csv(evolution(), PROVENANCE);
        assertThat(csv.lines().filter(line -> line.startsWith("asset-freeze,"))).hasSize(3);
        assertThat(csv).contains("escalated,Demands,DIR,9,acquis,escalated,mandatory,OP3");
    }

    @Test
    void handsOutATableInLandscapeWhoseHeadReturnsOnEveryPage() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .hasToString("landscape");
            XWPFTable glance = document.getTables().get(0);
            assertThat(glance.getRow(0).getCell(2).getText()).contains("2020-06-12");
            assertThat(glance.getRow(1).getCell(2).getText())
                    .contains("escalated")
                    .contains("OP3");
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).getCell(2).getText())
                    .contains("escalated")
                    .contains("\u201CDemands\u201D");
            assertThat(table.getRow(2).getCell(4).getParagraphs().get(0).getRuns())
                    .anyMatch(run -> run.isStrikeThrough() && run.text().equals("30"));
        }
    }

    @Test
    void givesTheSameBytesForTheSameSeries() {
        assertThat(xlsx()).isEqualTo(xlsx());
        assertThat(docx()).isEqualTo(docx());
    }
}

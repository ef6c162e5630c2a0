package org.acquis.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acquis.statement.Citation;
import org.acquis.statement.Draft;
import org.acquis.statement.DraftItem;
import org.acquis.statement.Proposal;
import org.acquis.statement.Remark;
import org.acquis.statement.Role;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final Template RESOLUTION = new Templates(Path.of("templates")).find("resolution");

    private static final Draft DRAFT = new Draft(
            "d",
            "resolution",
            Map.of("title", "T & <U>"),
            List.of(
                    new DraftItem(
                            Role.OPERATIVE,
                            1,
                            "Urges all to act;",
                            new Citation("quito-2020", "OP3"),
                            "Quito",
                            "Calls upon all to act;",
                            List.of(new Proposal("Pell", 6, 9, "some"), new Proposal("Avel", 0, 17, "")),
                            List.of(new Remark("Pell", "=1+1"))),
                    DraftItem.own(Role.OPERATIVE, 1, "Decides <to> go on.")));

    private static XWPFTable table(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getTables().get(0);
        }
    }

    private static List<String> row(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | Draft, Position and proposal",
                "3 | Agreed language, Draft, Position and proposal",
                "4 | No., Agreed language, Draft, Position and proposal"
            })
    void aTableHasTheColumnsAskedForAndARepeatedHead(int columns, String head) throws IOException {
        XWPFTable table = table(Tables.docx(DRAFT, RESOLUTION, columns));
        assertThat(row(table, 0)).containsExactly(head.split(", "));
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows()).hasSize(3);
    }

    @Test
    void theCompilationHasAColumnForEachDelegationAndABridge() throws IOException {
        XWPFTable table = table(Tables.compilationDocx(DRAFT, RESOLUTION));
        assertThat(row(table, 0)).containsExactly("No.", "Base text", "Pell", "Avel", "Bridging proposal");
        assertThat(table.getRows()).as("paragraphs with proposals alone").hasSize(2);
        assertThat(row(table, 1).get(2)).startsWith("Urges allsome to act;").contains("(=1+1)");
        assertThat(row(table, 1).get(3)).isEqualTo("(delete)");
    }

    @Test
    void theSheetHoldsWordsAndNeverFormulas() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Tables.compilationXlsx(DRAFT, RESOLUTION)))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getStringCellValue()).startsWith("Urges some to act;");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Urges all to act;");
        }
    }

    @Test
    void thePageForTheBrowserEscapesEverythingAndNeedsNothing() {
        String html = HtmlExport.html(DRAFT, RESOLUTION, true);
        assertThat(html)
                .contains("T &amp; &lt;U&gt;", "Decides</em> &lt;to&gt; go on.", "quito-2020#OP3")
                .doesNotContain("<to>", "http", "{{", "<script");
    }
}

package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a delegation sees that lays their text and its own beside the agreed one. */
class ThreeTextsTest {

    private static final String AGREED = """
            Statement on the Karessian Crisis

            Recalling its previous statements on the situation in Karessia,

            Expressing grave concern at the situation in the northern districts,

            1. Calls upon all States to freeze the assets of the central bank of Karessia within 30 days;

            2. Urges the parties to agree on an immediate cessation of hostilities and to let humanitarian aid pass;

            3. Requests the Secretary-General to report every ninety days on the implementation of this statement;

            4. Decides to remain actively seized of the matter.
            """;

    private static final String THEIRS = AGREED.replace("Calls upon", "Encourages")
            .replace("30 days", "90 days")
            .replace("an immediate", "a")
            .replace("4. Decides", "4. Welcomes the release of the crew of the ferry;\n\n5. Decides");

    private static final String OURS = AGREED.replace("Calls upon all States to", "Demands that all States")
            .replace("an immediate", "a")
            .replace("ninety", "sixty")
            .replace("4. Decides", "4. Affirms that an arms embargo applies to all the militias;\n\n5. Decides");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTexts() throws IOException {
        Files.writeString(folder.resolve("agreed.txt"), AGREED);
        Files.writeString(folder.resolve("theirs.txt"), THEIRS);
        Files.writeString(folder.resolve("ours.txt"), OURS);
    }

    private int compare(String... options) {
        List<String> words = new ArrayList<>(List.of("compare"));
        for (String name : List.of("agreed", "theirs", "ours")) {
            words.add(folder.resolve(name + ".txt").toString());
        }
        words.addAll(List.of(options));
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false, 100, false, false);
        FailureLog failures = new FailureLog(folder, Clock.systemUTC());
        return new Dispatcher(Commands.all(), new Workbenches(folder.resolve(".acquis")), failures).run(words, console);
    }

    @Test
    void saysOfEachClauseWhoChangedItAndWhetherBothCameToTheSameWords() {
        assertThat(compare()).isZero();

        assertThat(out.toString())
                .contains("\u2260 OP1 changed by both, differently")
                .contains("\u2248 OP2 changed by both, in the same words")
                .contains("~ OP3 changed by ours")
                .contains("theirs: as agreed")
                .contains("+ added by theirs")
                .contains("+ added by ours")
                .contains("= 1 clause as agreed");
    }

    @Test
    void saysWhoDroppedAClause() throws IOException {
        String request = "3. Requests the Secretary-General to report every ninety days on the implementation of this"
                + " statement;\n\n";
        Files.writeString(folder.resolve("theirs.txt"), AGREED.replace(request, ""));
        assertThat(compare()).isZero();
        assertThat(out.toString()).contains("\u2260 OP3 changed by both, differently");

        Files.writeString(folder.resolve("ours.txt"), AGREED);
        assertThat(compare()).isZero();
        assertThat(out.toString()).contains("- OP3 dropped by theirs");

        Files.writeString(folder.resolve("ours.txt"), AGREED.replace(request, ""));
        assertThat(compare()).isZero();
        assertThat(out.toString()).contains("- OP3 dropped by both");
    }

    @Test
    void aNewNumberAloneIsAsAgreed() {
        assertThat(compare("--only", "changed")).isZero();

        assertThat(out.toString()).doesNotContain("remain actively seized").contains("4 as agreed");
    }

    @Test
    void theWordTableHasThreeColumnsAndMarksAgainstTheAgreedText() throws IOException {
        Path file = folder.resolve("three.docx");
        assertThat(compare("--output", file.toString())).isZero();

        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).getTableCells()).hasSize(3);
            XWPFTableRow freeze = table.getRows().stream()
                    .filter(row -> row.getCell(0).getText().startsWith("OP1"))
                    .findFirst()
                    .orElseThrow();
            List<XWPFRun> theirs = freeze.getCell(1).getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .toList();
            assertThat(theirs)
                    .filteredOn(XWPFRun::isStrikeThrough)
                    .extracting(XWPFRun::text)
                    .contains("Calls upon", "30");
            assertThat(theirs)
                    .filteredOn(XWPFRun::isBold)
                    .extracting(XWPFRun::text)
                    .contains("Encourages", "90");
            assertThat(freeze.getCell(2).getText()).contains("Demands that");
        }
    }

    @Test
    void thePageAndTheTablesSayTheSame() throws IOException {
        for (String format : List.of("html", "csv")) {
            Path file = folder.resolve("three." + format);
            assertThat(compare("--output", file.toString())).isZero();
            assertThat(Files.readString(file))
                    .contains("changed by both, differently", "changed by both, in the same words", "added by theirs");
        }
        assertThat(compare("--output", folder.resolve("three.xlsx").toString())).isZero();
    }

    @Test
    void threeTextsBesideEachOtherKeepToTheirColumns() {
        assertThat(compare("--layout", "columns")).isZero();

        assertThat(out.toString().lines().filter(line -> line.contains(" \u2502 ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void whatHasNoMeaningForThreeTextsIsRefused() {
        assertThat(compare("--why")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(compare("--context", "1")).isEqualTo(ExitCodes.WRONG_USE);
    }

    @Test
    void scriptsGetTheRowsAndTheThreeComparisonsBehindThem() {
        assertThat(compare("--format", "jsonl", "--only", "changed")).isZero();

        JsonNode found = JsonMapper.shared().readTree(out.toString());
        assertThat(found.get("schema").asString()).isEqualTo("acquis/three-texts/1");
        assertThat(found.get("ours").get("id").asString()).isEqualTo("ours");
        assertThat(found.get("rows"))
                .extracting(
                        row -> row.get("verdict").asString(),
                        row -> row.get("agreed").toString(),
                        row -> row.get("theirs").toString(),
                        row -> row.get("ours").toString())
                .containsExactly(
                        tuple("changed by both, differently", "[\"OP1\"]", "[\"OP1\"]", "[\"OP1\"]"),
                        tuple("changed by both, in the same words", "[\"OP2\"]", "[\"OP2\"]", "[\"OP2\"]"),
                        tuple("changed by ours", "[\"OP3\"]", "[\"OP3\"]", "[\"OP3\"]"),
                        tuple("added by theirs", "[]", "[\"OP4\"]", "[]"),
                        tuple("added by ours", "[]", "[]", "[\"OP4\"]"));
        assertThat(found.get("comparisons")
                        .get("between")
                        .get("right")
                        .get("id")
                        .asString())
                .isEqualTo("ours");
    }
}

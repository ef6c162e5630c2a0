package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/security.md promises of texts from strangers and of files that are sent on. */
class ConfidentialityTest {

    private static final String HOSTILE = """
            Joint Statement \u001b[31mred\u001b[0m
            Lagos, 14 May 2024

            1. =HYPERLINK("http://x","y") We urge the authorities \u001b]0;title\u0007 to act without delay.
            2. +1+1 We call on all \u202eparties to\u202c stop.
            3. @SUM(A1) We condemn \u009b31m the attacks. <script>alert(1)</script>
            4. -2+3 We decide to freeze the assets.
            """;

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern FORMULA = Pattern.compile("(^|,|\r\n)\"?[=+@-]");

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private Path mine;
    private Path theirs;

    @BeforeEach
    void writeStatements() throws IOException {
        Path confidential = Files.createDirectory(folder.resolve("confidential-folder"));
        mine = Files.writeString(confidential.resolve("mine.txt"), HOSTILE);
        theirs = Files.writeString(
                confidential.resolve("theirs.txt"),
                HOSTILE.replace("without delay", "now").replace("condemn", "deplore"));
    }

    private String run(String... words) {
        StringWriter out = new StringWriter();
        try (Workbenches workbenches = new Workbenches(folder.resolve(".acquis"))) {
            new Dispatcher(Commands.all(), workbenches, new FailureLog(folder, Clock.systemUTC()))
                    .run(
                            List.of(words),
                            new Console(new PrintWriter(out), new PrintWriter(said), false, 100, false, false));
        }
        return out.toString();
    }

    private String written(String name, String... words) throws IOException {
        Path file = folder.resolve(name);
        run(Stream.concat(Stream.of(words), Stream.of("--output", file.toString()))
                .toArray(String[]::new));
        return name.matches(".*\\.(docx|xlsx)") ? unpacked(file) : Files.readString(file);
    }

    private static String unpacked(Path file) throws IOException {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }

    @Test
    void whatADocumentSaysReachesATerminalWithoutControlCharacters() {
        run("import", mine.toString(), theirs.toString(), "--series", "forum");
        run("draft", "new", "--template", "press-line", "--as", "ours");
        List<String> texts = List.of(
                "statements",
                "series",
                "clauses mine",
                "show mine",
                "search parties",
                "precedents urge the authorities",
                "compare mine theirs",
                "evolve asset-freeze --series forum",
                "trace mine#P2",
                "brackets mine",
                "positions mine",
                "export mine",
                "clauses mine --format json",
                "clauses mine --format jsonl",
                "compare mine theirs --format json",
                "history",
                "draft add ours mine#P3",
                "draft show ours");
        for (String line : texts) {
            assertThat(run(line.split(" ")))
                    .as(line)
                    .isNotEmpty()
                    .doesNotContainPattern(CONTROL)
                    .doesNotContainPattern(TURNING);
        }
        List<String> tables = List.of(
                "clauses mine --format csv",
                "compare mine theirs --format csv",
                "coding export mine",
                "export mine --format akn",
                "export mine --format csv");
        for (String line : tables) {
            assertThat(run(line.split(" "))).as(line).isNotEmpty().doesNotContainPattern(CONTROL);
        }
        assertThat(said.toString()).doesNotContainPattern(CONTROL).doesNotContainPattern(TURNING);
    }

    @Test
    void tablesHoldNoFormulaAndPagesNoScriptOfADocument() throws IOException {
        run("import", mine.toString(), theirs.toString(), "--series", "forum");
        for (String[] command : new String[][] {
            {"compare", "mine", "theirs"}, {"evolve", "asset-freeze", "--series", "forum"}, {"coding", "export", "mine"}
        }) {
            String name = command[0];
            assertThat(written(name + ".csv", command)).as(name).doesNotContainPattern(FORMULA);
            assertThat(written(name + ".xlsx", command))
                    .as(name)
                    .contains("<sheetData>")
                    .doesNotContain("<f>");
        }
        assertThat(written("page.html", "compare", "mine", "theirs"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContainPattern(CONTROL);
    }

    @Test
    void filesThatAreSentOnNameNoFolderAndNoAccountOfThisMachine() throws IOException {
        run("import", mine.toString(), theirs.toString(), "--series", "forum");
        Path samples = Path.of("statements/contact-group-on-karessia").toAbsolutePath();
        String older = samples.resolve("2022-02-zero-draft.docx").toString();
        String newer = samples.resolve("2022-03-revision-1.docx").toString();
        run("draft", "new", "--template", "press-line", "--as", "ours");
        List<String> sent = List.of(
                written("files.html", "compare", mine.toString(), theirs.toString()),
                written("files.docx", "compare", mine.toString(), theirs.toString()),
                written("files.xlsx", "compare", mine.toString(), theirs.toString()),
                written("files.csv", "compare", mine.toString(), theirs.toString()),
                written("evolution.html", "evolve", "asset-freeze", "--series", "forum"),
                written("evolution.docx", "evolve", "asset-freeze", "--series", "forum"),
                written("draft.docx", "draft", "export", "ours", "--sources", "--comments"),
                written("redline.docx", "redline", older, newer),
                written("series.jsonl", "export", "forum"));
        for (String file : sent) {
            assertThat(file)
                    .isNotEmpty()
                    .doesNotContain("confidential-folder")
                    .doesNotContain(folder.toString())
                    .doesNotContain(samples.toString())
                    .doesNotContain(System.getProperty("user.home") + "/");
        }
        assertThat(sent.get(7)).contains("w:ins ").doesNotContain("w:author=\"" + System.getProperty("user.name"));
    }

    @Test
    void lookingAtFilesStoresNothing() throws IOException {
        run("clauses", mine.toString());
        run("compare", mine.toString(), theirs.toString());
        run(
                "compare",
                mine.toString(),
                theirs.toString(),
                "--output",
                folder.resolve("c.html").toString());

        assertThat(folder.resolve(".acquis")).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("confidential-folder", "c.html");
        }
    }

    @Test
    void theLibraryAndABackupAreForTheirOwnerAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "files have owners here");
        run("import", mine.toString());
        run("search", "parties");
        Path backup = folder.resolve("backup.db");
        run("library", "backup", backup.toString());

        try (Stream<Path> files = Stream.concat(Files.walk(folder.resolve(".acquis")), Stream.of(backup))) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(rights(file)).endsWith("------"));
        }
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

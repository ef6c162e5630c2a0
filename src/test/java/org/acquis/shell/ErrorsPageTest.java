package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.acquis.sample.Golden;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of src/test/resources/docs/errors.tsv gets one line that says what, where and what to do; docs/errors.md lists them. */
class ErrorsPageTest {

    private static final String HEAD = """
            # What can go wrong

            *This page is made by a test that provokes each of these (`./mvnw -Dgolden.update=true -Dtest=ErrorsPageTest test`).*

            A failure prints one line on standard error and ends with an exit code: 1 the command failed, 2 wrong use, 3 input refused, 4 not
            found, 5 a check found problems. What is refused leaves everything as it was. Details for us, without any text of your documents,
            go to a log file that the line names where there is one.

            | when | command | what it says | exit |
            |---|---|---|---|
            """;

    private static final String CIRCUMSTANCES = """

            ## What depends on the machine, on others and on time

            These come from circumstances that no command line makes; each is provoked by the test that is named.

            | when | what it says | what to do | test |
            |---|---|---|---|
            """.stripIndent();

    @TempDir
    private Path folder;

    @Test
    void everyMistakeGetsOneLineWithARemedy() throws IOException, GeneralSecurityException {
        prepare();
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve("library")), new FailureLog(folder, Clock.systemUTC()));
        for (String before : List.of(
                "import statements",
                "draft new --template contact-group-communique --as next",
                "draft new --template press-line --as fresh",
                "import DIR/own.txt --as own --library DIR/removed",
                "remove own --library DIR/removed")) {
            assertThat(dispatcher.runLine(before.replace("DIR", folder.toString()), silent()))
                    .as(before)
                    .isZero();
        }
        List<String> wrong = new ArrayList<>();
        StringBuilder page = new StringBuilder(HEAD);
        for (String line : Files.readAllLines(Path.of("src/test/resources/docs/errors.tsv"))) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t");
            StringWriter said = new StringWriter();
            Console console =
                    new Console(new PrintWriter(new StringWriter()), new PrintWriter(said), false, 100, false, false);
            int code = dispatcher.runLine(cells[1].replace("DIR", folder.toString()), console);
            List<String> lines = said.toString().lines().toList();
            if (code == ExitCodes.DONE
                    || lines.size() != 1
                    || said.toString().matches("(?s).*(something went wrong|Exception).*")) {
                wrong.add(cells[1] + " ended with " + code + " and said: " + said);
                continue;
            }
            page.append("| %s | `%s` | %s | %d |\n"
                    .formatted(
                            cells[0],
                            cells[1].replace("DIR/", "").replace("|", "\\|"),
                            lines.get(0)
                                    .replace(folder + java.io.File.separator, "")
                                    .replace("|", "\\|"),
                            code));
        }
        assertThat(wrong).isEmpty();
        page.append(circumstances());
        Golden.matches(Path.of("docs/errors.md"), page.toString());
    }

    /** What no command line alone can provoke, each with the test that does. */
    private static String circumstances() throws IOException {
        StringBuilder table = new StringBuilder(CIRCUMSTANCES);
        for (String line : Files.readAllLines(Path.of("src/test/resources/docs/circumstances.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                Path test = Path.of("src/test/java/org/acquis", cells[3].split("#")[0] + ".java");
                assertThat(Files.readString(test)).as(line).contains("void " + cells[3].split("#")[1] + "(");
                table.append("| %s | %s | %s | `%s` |\n".formatted((Object[]) cells));
            }
        }
        return table.toString();
    }

    private static Console silent() {
        return new Console(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, 100, false, false);
    }

    private void prepare() throws IOException, GeneralSecurityException {
        Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("own.txt"), "1. Welcomes the report.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("pairs.tsv"), "id\told\tnew\nfirst\tlindholm-2019\n");
        Files.writeString(folder.resolve("wrong.tsv"), "type\tkind\tvalue\tsource\nwater\tmeans\twater\tours\n");
        Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand no more\n");
        Files.write(folder.resolve("broken.docx"), "PK\u0003\u0004 and no more".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("locked.docx"), locked());
    }

    private static byte[] locked() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("fictional");
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write("nothing".getBytes(StandardCharsets.UTF_8));
            }
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }
}

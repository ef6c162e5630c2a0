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

    @TempDir
    private Path folder;

    @Test
    void everyMistakeGetsOneLineWithARemedy() throws IOException, GeneralSecurityException {
        prepare();
        Dispatcher dispatcher = new Dispatcher(
                Commands.all(), new Workbenches(folder.resolve("library")), new FailureLog(folder, Clock.systemUTC()));
        assertThat(dispatcher.run(
                        List.of("import", "statements"),
                        new Console(
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(new StringWriter()),
                                false,
                                100,
                                false,
                                false)))
                .isZero();
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
            assertThat(code).as(cells[1]).isNotZero();
            assertThat(lines).as("%s said %s", cells[1], said).hasSize(1);
            assertThat(said.toString()).as(cells[1]).doesNotContain("something went wrong", "Exception");
            page.append("| %s | `%s` | %s | %d |\n"
                    .formatted(
                            cells[0],
                            cells[1].replace("DIR/", "").replace("|", "\\|"),
                            lines.get(0)
                                    .replace(folder + java.io.File.separator, "")
                                    .replace("|", "\\|"),
                            code));
        }
        Golden.matches(Path.of("docs/errors.md"), page.toString());
    }

    private void prepare() throws IOException, GeneralSecurityException {
        Files.write(folder.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("own.txt"), "1. Welcomes the report.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
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

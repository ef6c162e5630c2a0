package org.acquis.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.TerminalBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellHistoryTest {

    @TempDir
    private Path folder;

    private static LineReader reader() throws IOException {
        return LineReaderBuilder.builder()
                .terminal(TerminalBuilder.builder()
                        .dumb(true)
                        .streams(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream())
                        .build())
                .build();
    }

    @Test
    void keepsNothingWhereThereIsNoLibrary() throws IOException {
        Path library = folder.resolve(".acquis");
        LineReader reader = reader();
        new ShellHistory(library).attach(reader);
        reader.getHistory().add("search secret");
        reader.getHistory().save();

        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void keepsTheLastLinesForTheirOwnerAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "files have owners here");
        LineReader reader = reader();
        new ShellHistory(folder).attach(reader);
        for (int line = 0; line < 2600; line++) {
            reader.getHistory().add("search word" + line);
        }
        reader.getHistory().save();

        Path file = folder.resolve("shell-history");
        assertThat(Files.readAllLines(file))
                .hasSizeBetween(2000, 2500)
                .last()
                .asString()
                .endsWith("search word2599");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

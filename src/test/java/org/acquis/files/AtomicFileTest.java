package org.acquis.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.acquis.problem.CommandFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void putsTheContentInPlaceOfTheOldAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");

        AtomicFile.write(file, "new".getBytes(UTF_8));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/report.html"), new byte[0]))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("does not exist; make it first");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> AtomicFile.write(folder, new byte[0]))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheOldFileAndFollowsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), file);

        AtomicFile.write(link, "new".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsTheOldFileOnADiskThatGetsFullOrReadOnly() throws IOException, InterruptedException {
        Path disk = folder.resolve("disk");
        try (SmallDisk small = SmallDisk.at(disk, 40_960)) {
            Path file = Files.write(disk.resolve("draft.docx"), new byte[20_000]);

            assertThatThrownBy(() -> AtomicFile.write(file, new byte[30_000]))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessage(file + " cannot be written (the disk is full); nothing was changed");
            assertThat(file).hasBinaryContent(new byte[20_000]);
            assertThat(disk).isDirectoryNotContaining(other -> !other.equals(file));

            small.makeReadOnly();
            assertThatThrownBy(() -> AtomicFile.write(file, new byte[1]))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessage(file + " cannot be written (the disk is read-only); nothing was changed");
            assertThat(file).hasBinaryContent(new byte[20_000]);
        }
    }

    @Test
    void keepsTheOldFileWhenItIsInterrupted() throws IOException {
        Path file = Files.writeString(folder.resolve("draft.docx"), "old");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> AtomicFile.write(file, new byte[30_000]))
                .isInstanceOf(CommandFailed.class)
                .hasMessage(file + " cannot be written (interrupted); nothing was changed");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }
}

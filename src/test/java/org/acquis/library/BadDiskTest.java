package org.acquis.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.acquis.problem.CommandFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library on a disk that is full or may not be written to; a small disk in memory stands for it, which only root may mount. */
class BadDiskTest {

    private static final int ROOM = 6_000_000;
    private static final int TAKEN = 800_000;
    private static final int WORDS = 10_000;
    private static final int MORE_THAN_FIT = 40;

    @TempDir
    private Path temp;

    private Path disk;
    private Path folder;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("disk"));
        folder = disk.resolve("library");
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=" + ROOM, "tmpfs", disk.toString()),
                "a disk in memory cannot be mounted here: only root may, and not in every container");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        succeeds("umount", "--lazy", disk.toString());
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** A statement of many words that no compression makes small. */
    private static void add(Library library, String id) {
        String words = new Random(id.hashCode())
                .ints(WORDS)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" ", "We call on all States to note ", "."));
        LibraryFixture.add(library, LibraryFixture.statement(id, LocalDate.of(2020, 1, 1), words));
    }

    @Test
    void thatIsFullKeepsWhatWasThereAndTakesMoreOnceThereIsRoom() throws IOException {
        Path other = Files.write(disk.resolve("somebody-elses-file"), new byte[TAKEN]);
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            int[] stored = {0};
            assertThatThrownBy(() -> {
                        while (stored[0] < MORE_THAN_FIT) {
                            add(library, "s-" + stored[0]);
                            stored[0]++;
                        }
                    })
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageMatching("(?s).*(the disk is full; make room|its free room).*nothing was changed.*");

            assertThat(stored[0]).isPositive();
            assertThat(library.cards()).hasSize(stored[0]);
            assertThat(library.care().check().problems()).isEmpty();

            Files.delete(other);
            add(library, "later");
            assertThat(library.cards()).hasSize(stored[0] + 1);
            assertThat(library.care().check().problems()).isEmpty();
        }
    }

    @Test
    void thatMayNotBeWrittenToIsReadAndSaysSo() throws IOException, InterruptedException {
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            add(library, "quito-2020");
            assertThat(library.clauses().find(List.of("states"), 3).best()).isNotEmpty();
        }
        assumeTrue(succeeds("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only here");
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThat(library.cards()).hasSize(1);
            assertThat(library.clauses().find(List.of("states"), 3).best()).isNotEmpty();
            assertThatThrownBy(() -> add(library, "lima-2021"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void thatMayNotBeWrittenToGetsNoLibrary() throws IOException, InterruptedException {
        assumeTrue(succeeds("mount", "-o", "remount,ro", disk.toString()), "the disk cannot be made read-only here");
        try (Library library = Library.in(folder, Clock.systemUTC())) {
            assertThatThrownBy(() -> add(library, "lima-2021"))
                    .isInstanceOf(CommandFailed.class)
                    .hasMessageContaining(folder.toString());
        }
        assertThat(folder).doesNotExist();
    }
}
